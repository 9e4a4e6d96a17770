import { timeZone } from '@/lib/core/time';
import { maskMark } from '@/lib/core/typed';
import type { Say } from '@/lib/text/server';
import type { Disclosed } from './disclosure';

/** What somebody chose in a survey, sent together with what they wrote. */
export type DisclosedChoices = Pick<Disclosed, 'submissionId' | 'receivedAt' | 'channel'> & {
  answers: { questionId: string; question: string; words: string }[];
};

/** What came in at once: what was chosen, and what was written, each text with its number in the copy. */
export type CopiedSubmission = {
  id: string;
  number: number;
  choices: DisclosedChoices | undefined;
  items: { item: Disclosed; number: number }[];
};

/** A copy in the order that things came in, with what was sent together kept together. */
export function copyOf(
  items: readonly Disclosed[],
  choices: readonly DisclosedChoices[],
): CopiedSubmission[] {
  const came = new Map([...items, ...choices].map((one) => [one.submissionId, one.receivedAt.getTime()]));
  // What came at one moment stays as it was given: the rows of a file, in its order.
  const order = [...came].sort(([, at], [, bt]) => at - bt).map(([id]) => id);
  const chosen = new Map(choices.map((one) => [one.submissionId, one]));
  const texts = new Map<string, Disclosed[]>();
  for (const item of items) texts.set(item.submissionId, [...(texts.get(item.submissionId) ?? []), item]);
  let written = 0;
  return order.map((id, at) => ({
    id,
    number: at + 1,
    choices: chosen.get(id),
    items: (texts.get(id) ?? []).map((item) => {
      written += 1;
      return { item, number: written };
    }),
  }));
}

/** The same as a table, for a file. The first row is what the columns are called. */
export function disclosureTable(
  copied: readonly CopiedSubmission[],
  say: Say,
): [string[], (string | number)[][]] {
  const columns = ['submission', 'number', 'id', 'receivedAt', 'channel', 'title', 'place'] as const;
  const rest = ['organisation', 'headcount', 'representatives', 'audience', 'standing'] as const;
  return [
    [...columns, ...rest, 'question' as const, 'text' as const].map((column) =>
      say(`offline.disclosure.column.${column}`),
    ),
    copied.flatMap(({ number, choices, items }) => [
      ...(choices ? choicesRows(choices, number, say) : []),
      ...items.map((one) => [number, ...textRow(one, say)]),
    ]),
  ];
}

/** A row for each question; what was chosen stands where others have what was written. */
function choicesRows({ receivedAt, channel, answers }: DisclosedChoices, number: number, say: Say) {
  const came = [asCell(receivedAt), say(`receipt.channel.${channel}`)];
  const nobodyElse = say('offline.disclosure.audience.municipality');
  return answers.map(({ question, words }) => [
    ...[number, '', '', ...came, '', '', '', '', '', nobodyElse, '', question, words],
  ]);
}

function textRow({ item, number }: CopiedSubmission['items'][number], say: Say): (string | number)[] {
  return [
    number,
    item.id,
    asCell(item.receivedAt),
    say(`receipt.channel.${item.channel}`),
    item.title ?? '',
    item.place ?? '',
    item.organisation ?? '',
    item.headcount ?? '',
    item.representatives.join(', '),
    say(`offline.disclosure.audience.${item.audience}`),
    say(
      item.revoked ? 'offline.disclosure.standing.revoked' : `offline.disclosure.standing.${item.standing}`,
    ),
    item.question?.label ?? '',
    disclosedText(item, say),
  ];
}

/** The words that are handed out, or why there are none. */
export function disclosedText({ body, standing, revoked }: Disclosed, say: Say): string {
  if (body !== null) return body.replaceAll(maskMark, say('offline.disclosure.mask'));
  // Nobody judges it any more, so that nobody is told to wait for that.
  if (revoked && standing === 'awaiting') return say('moderation.list.revokedText');
  return say(standing === 'erased' ? 'offline.disclosure.erasedText' : 'offline.disclosure.unreadText');
}

/** Day and hour as a Swedish spreadsheet writes them. */
function asCell(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    moment,
  );
}
