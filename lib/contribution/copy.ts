import { timeZone } from '@/lib/core/time';
import { maskMark } from '@/lib/core/typed';
import type { Say } from '@/lib/text/server';
import type { Disclosed } from './disclosure';

/** The same as a table, for a file. The first row is what the columns are called. */
export function disclosureTable(rows: readonly Disclosed[], say: Say): [string[], (string | number)[][]] {
  const columns = ['number', 'id', 'receivedAt', 'channel', 'title', 'place', 'organisation'] as const;
  const rest = ['headcount', 'representatives', 'audience', 'standing', 'question', 'text'] as const;
  return [
    [...columns, ...rest].map((column) => say(`offline.disclosure.column.${column}`)),
    rows.map((row, index) => [
      index + 1,
      row.id,
      asCell(row.receivedAt),
      say(`receipt.channel.${row.channel}`),
      row.title ?? '',
      row.place ?? '',
      row.organisation ?? '',
      row.headcount ?? '',
      row.representatives.join(', '),
      say(`offline.disclosure.audience.${row.audience}`),
      say(
        row.revoked ? 'offline.disclosure.standing.revoked' : `offline.disclosure.standing.${row.standing}`,
      ),
      row.question?.label ?? '',
      disclosedText(row, say),
    ]),
  ];
}

/** The words that are handed out, or why there are none. */
export function disclosedText({ body, standing }: Disclosed, say: Say): string {
  if (body !== null) return body.replaceAll(maskMark, say('offline.disclosure.mask'));
  return say(standing === 'erased' ? 'offline.disclosure.erasedText' : 'offline.disclosure.unreadText');
}

/** Day and hour as a Swedish spreadsheet writes them. */
function asCell(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    moment,
  );
}
