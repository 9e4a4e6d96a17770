import { timeZone } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';
import type { Disclosed } from './disclosure';
import { maskedWords } from './masks';
import { pointInWords } from './proposal-parts';

/** What somebody chose in a survey, sent together with what they wrote. */
export type DisclosedChoices = Pick<Disclosed, 'submissionId' | 'receivedAt' | 'channel'> & {
  answers: { questionId: string; question: string; words: string }[];
};

/** A text with its number in the copy, and of a reply the number of what it replies to, where that is there too. */
export type CopiedItem = { item: Disclosed; number: number; repliesTo: number | undefined };

/** What came in at once: what was chosen, and what was written. */
export type CopiedSubmission = {
  id: string;
  number: number;
  choices: DisclosedChoices | undefined;
  items: CopiedItem[];
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
  const inOrder = order.flatMap((id) => texts.get(id) ?? []);
  const numbers = new Map(inOrder.map(({ id }, at) => [id, at + 1]));
  return order.map((id, at) => ({
    id,
    number: at + 1,
    choices: chosen.get(id),
    items: (texts.get(id) ?? []).map((item) => ({
      item,
      number: numbers.get(item.id) ?? 0,
      repliesTo: item.parentId ? numbers.get(item.parentId) : undefined,
    })),
  }));
}

/** The same as a table, for a file. The first row is what the columns are called. */
export function disclosureTable(
  copied: readonly CopiedSubmission[],
  say: Say,
): [string[], (string | number)[][]] {
  const columns = ['submission', 'number', 'id', 'kind', 'repliesTo', 'receivedAt', 'channel'] as const;
  const where = ['title', 'place', 'point'] as const;
  const rest = ['organisation', 'headcount', 'representatives', 'audience', 'standing'] as const;
  return [
    [...columns, ...where, ...rest, 'question' as const, 'text' as const].map((column) =>
      say(`offline.disclosure.column.${column}`),
    ),
    copied.flatMap(({ number, choices, items }) => [
      ...(choices ? choicesRows(choices, number, say) : []),
      // In a sum of the column a meeting's people are there once, with its first point.
      ...items.map((one, at) => [number, ...textRow(one, at === 0 ? one.item.headcount : null, say)]),
    ]),
  ];
}

/** A row for each question; what was chosen stands where others have what was written. */
function choicesRows({ receivedAt, channel, answers }: DisclosedChoices, number: number, say: Say) {
  const came = [asCell(receivedAt), say(`receipt.channel.${channel}`)];
  const nobodyElse = say('offline.disclosure.audience.municipality');
  return answers.map(({ question, words }) => [
    ...[number, '', '', '', '', ...came, '', '', '', '', '', '', nobodyElse, '', question, words],
  ]);
}

function textRow(
  { item, number, repliesTo }: CopiedItem,
  headcount: number | null,
  say: Say,
): (string | number)[] {
  return [
    number,
    item.id,
    say(`moderation.kind.${item.kind}`),
    repliesTo ?? '',
    asCell(item.receivedAt),
    say(`receipt.channel.${item.channel}`),
    item.title ?? '',
    item.place ?? '',
    pointOf(item) ?? '',
    item.organisation ?? '',
    headcount ?? '',
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
  if (body !== null) return maskedWords(body, say);
  // Nobody judges it any more, so that nobody is told to wait for that.
  if (revoked && standing === 'awaiting') return say('moderation.list.revokedText');
  return say(standing === 'erased' ? 'offline.disclosure.erasedText' : 'offline.disclosure.unreadText');
}

/** Where its author placed it on the map, in figures. */
export function pointOf({ latitude, longitude }: Disclosed): string | undefined {
  return latitude === null || longitude === null ? undefined : pointInWords({ latitude, longitude }, 'sv');
}

/** Day and hour as a Swedish spreadsheet writes them. */
function asCell(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    moment,
  );
}
