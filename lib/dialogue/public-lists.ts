import { z } from 'zod';
import { hasWords } from '@/lib/text/words';
import type { ListedDialogue, RegisteredListing } from './public-dialogue';
import { lateFeedback, standingOf, standings } from './standing';

/** What the register can be narrowed to: where a dialogue stands, or that its feedback is late. */
export const registerFilters = [...standings, 'late'] as const;
export type RegisterFilter = (typeof registerFilters)[number];

/** The filters as they stand in the address. */
export const filterNames: Record<RegisterFilter, string> = {
  open: 'oppna',
  announced: 'kommande',
  paused: 'pausade',
  working: 'pagar',
  answered: 'besvarade',
  notHeld: 'ej-hallna',
  late: 'forsenade',
};

const first = (value: unknown) => [value].flat()[0];

/** What the register's address may say; anything else there is as if it were not written. */
export const registerAddress = z.object({
  lage: z.preprocess(
    (value) => registerFilters.find((filter) => filterNames[filter] === first(value)),
    z.enum(registerFilters).optional(),
  ),
  namnd: z.preprocess(first, z.string().max(200).optional().catch(undefined)),
  ar: z.preprocess(first, z.string().max(4).optional().catch(undefined)),
  ord: z.preprocess(first, z.string().trim().max(200).catch('')),
});
export type RegisterAddress = z.output<typeof registerAddress>;

/** What is asked for, as the question of an address; nothing where nothing is. */
export function registerQuery({ lage, namnd, ar, ord }: RegisterAddress): string {
  const query = new URLSearchParams();
  if (lage) query.set('lage', filterNames[lage]);
  if (namnd) query.set('namnd', namnd);
  if (ar) query.set('ar', ar);
  if (ord) query.set('ord', ord);
  return query.size > 0 ? `?${query}` : '';
}

/** The years of their initiatives, the latest first. */
export function yearsOf(dialogues: readonly RegisteredListing[]): string[] {
  return [...new Set(dialogues.map(({ initiativeOn }) => initiativeOn.slice(0, 4)))].sort().reverse();
}

/** What is asked for, without what names nothing that there is. */
export function knownIn(dialogues: readonly RegisteredListing[], asked: RegisterAddress): RegisterAddress {
  const { namnd, ar } = asked;
  return {
    ...asked,
    namnd: dialogues.some(({ committee }) => committee === namnd) ? namnd : undefined,
    ar: ar && yearsOf(dialogues).includes(ar) ? ar : undefined,
  };
}

/** The dialogues that every filter lets through, in the register's order. */
export function narrowedTo<Dialogue extends RegisteredListing>(
  dialogues: readonly Dialogue[],
  { lage, namnd, ar, ord }: RegisterAddress,
  now: Date,
): Dialogue[] {
  return inRegisterOrder(dialogues, now).filter(
    (one) =>
      fits(one, lage, now) &&
      (namnd === undefined || one.committee === namnd) &&
      (ar === undefined || one.initiativeOn.startsWith(ar)) &&
      hasWords(ord, [one.question, one.title, one.committee, one.registryNumber, one.publicReason ?? '']),
  );
}

const weight = Object.fromEntries(standings.map((standing, position) => [standing, position]));

/** Does a dialogue belong under a filter? */
export function fits(dialogue: ListedDialogue, filter: RegisterFilter | undefined, now: Date): boolean {
  if (filter === undefined) return true;
  if (filter === 'late') return lateFeedback(dialogue, now).length > 0;
  return standingOf(dialogue, now) === filter;
}

/** What can be answered first, soonest closing on top; what is late before what is in time; then the rest. */
export function inRegisterOrder<Dialogue extends ListedDialogue>(
  dialogues: readonly Dialogue[],
  now: Date,
): Dialogue[] {
  const key = (dialogue: ListedDialogue) => {
    const standing = standingOf(dialogue, now);
    const late = Math.max(0, ...lateFeedback(dialogue, now).map(({ days }) => days));
    return { place: weight[standing] ?? 0, late, closes: dialogue.closesAt?.getTime() ?? 0, standing };
  };
  return [...dialogues].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a.place !== b.place) return a.place - b.place;
    if (a.late !== b.late) return b.late - a.late;
    return a.standing === 'open' ? a.closes - b.closes : b.closes - a.closes;
  });
}

const hasBeenTold: readonly string[] = ['interimFeedback', 'decisionPreparation', 'decided'];

/** The dialogues of the start page, by the question that each part of it answers. */
export function dialoguesOfStart(dialogues: readonly ListedDialogue[], now: Date) {
  const ordered = inRegisterOrder(dialogues, now);
  const standing = (...wanted: string[]) =>
    ordered.filter((dialogue) => wanted.includes(standingOf(dialogue, now)));
  // What is in the archive is found in the register.
  const answered = standing('answered').filter(({ state }) => state !== 'archived');
  const owed = standing('working');
  const isLate = (one: ListedDialogue) => fits(one, 'late', now);
  const told = owed.filter((one) => !isLate(one) && hasBeenTold.includes(one.state));
  return {
    open: standing('open'),
    announced: standing('announced'),
    /** Nobody can answer, and nobody is answering yet: it says so under words of its own. */
    paused: standing('paused'),
    /** Late ones first, because we owe them most. */
    back: [
      ...owed.filter(isLate),
      ...answered.filter(isLate).slice(0, 3),
      ...told,
      ...answered.slice(0, 3).filter((one) => !isLate(one)),
    ],
    /** Nothing has been told of these yet, and it is not due. */
    working: owed.filter((one) => !isLate(one) && !told.includes(one)),
    notHeld: standing('notHeld').slice(0, 3),
  };
}
