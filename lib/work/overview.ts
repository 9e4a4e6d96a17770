import { z } from 'zod';
import { dayOf } from '@/lib/core/time';
import type { Holder } from '@/lib/dialogue/holders';
import type { DialogueState } from '@/lib/dialogue/model';
import { dialogueStates } from '@/lib/dialogue/model';
import { isIn, nextDay, type RegisteredDialogue, type RegisterPart } from '@/lib/dialogue/register';
import { isEnd } from '@/lib/dialogue/workflow';
import type { Say } from '@/lib/text/server';
import { hasWords } from '@/lib/text/words';
import { isAwaited } from './policy';
import { itemsOf, type WorkItem } from './rules';
import type { Task, WorkedDialogue } from './task';

/** What a row of the register is made of. */
export type Overviewed = {
  dialogue: WorkedDialogue &
    RegisteredDialogue & { registryNumber: string; interrupted: boolean; slug: string; initiativeOn: string };
  tasks: readonly Task[];
  holders: readonly Holder[];
};

export type OverviewRow = Overviewed & {
  /** What the chain waits for, the next step first. */
  items: WorkItem[];
  next: ReturnType<typeof nextDay>;
  daysLate: number;
  /** The year of the initiative. */
  year: string;
  /** Those who lead it. */
  leads: string[];
};

export const overviewOrders = ['urgency', 'committee', 'state', 'next', 'title'] as const;
export type OverviewOrder = (typeof overviewOrders)[number];

/** The filters and the order as they stand in the address. */
export const orderNames: Record<OverviewOrder, string> = {
  urgency: 'angelagenhet',
  committee: 'namnd',
  state: 'lage',
  next: 'nasta-dag',
  title: 'namn',
};
export const partNames: Record<RegisterPart, string> = {
  all: 'alla',
  preparing: 'forbereds',
  open: 'oppna',
  working: 'bearbetas',
  ended: 'avslutade',
};
export const lateOnly = 'sena';

const first = (value: unknown) => [value].flat()[0];
const text = z.preprocess(first, z.string().trim().max(200).catch(''));
const oneOf = <Name extends string>(names: Readonly<Record<Name, string>>, otherwise: Name) =>
  z.preprocess(first, z.string().catch('')).transform((value) => {
    const found = (Object.keys(names) as Name[]).find((name) => names[name] === value);
    return value !== '' && found ? found : otherwise;
  });

/** What the register's address may say; anything else there is as if it were not written. */
export const overviewAddress = z.object({
  ord: text,
  namnd: text,
  lage: oneOf(partNames, 'all'),
  tid: text,
  ar: text,
  ansvarig: text,
  ordning: oneOf(orderNames, 'urgency'),
});
export type OverviewAddress = z.output<typeof overviewAddress>;

/** The rows of the register: what waits in each dialogue, when its next day is, and how late it is. */
export function overviewRows(everything: readonly Overviewed[], now: Date): OverviewRow[] {
  const today = dayOf(now);
  return everything.map((one) => {
    const { dialogue, holders } = one;
    const items = itemsOf(one, today).filter(({ step }) => isAwaited(step));
    const next = nextDay(dialogue, now);
    const leads = holders.filter(
      ({ role, dialogueId }) => role === 'projectLead' && dialogueId === dialogue.id,
    );
    return {
      ...one,
      items,
      next,
      daysLate: Math.max(0, next?.daysLate ?? 0, ...items.map(({ daysLate }) => daysLate)),
      year: dialogue.initiativeOn.slice(0, 4),
      leads: leads.map(({ name }) => name),
    };
  });
}

/** The rows that every filter of the address lets through. A filter that names nothing here is no filter. */
export function narrowed(rows: readonly OverviewRow[], asked: OverviewAddress): OverviewRow[] {
  const { lage, tid, namnd, ar, ansvarig, ord } = asked;
  const known = (value: string, of: (row: OverviewRow) => readonly string[]) =>
    value !== '' && rows.some((row) => of(row).includes(value));
  const byCommittee = known(namnd, ({ dialogue }) => [dialogue.committeeId]);
  const byYear = known(ar, ({ year }) => [year]);
  const byLead = known(ansvarig, ({ leads }) => leads);
  return rows.filter(
    (row) =>
      isIn(lage, row.dialogue) &&
      (tid !== lateOnly || row.daysLate > 0) &&
      (!byCommittee || row.dialogue.committeeId === namnd) &&
      (!byYear || row.year === ar) &&
      (!byLead || row.leads.includes(ansvarig)) &&
      hasWords(ord, [row.dialogue.title, row.dialogue.registryNumber, row.dialogue.committee, ...row.leads]),
  );
}

const byTitle = (a: OverviewRow, b: OverviewRow) => a.dialogue.title.localeCompare(b.dialogue.title, 'sv');
const place = (state: DialogueState) => dialogueStates.indexOf(state);
const dayOfRow = ({ items: [item], next }: OverviewRow) => item?.due ?? next?.day ?? '9999';

const compare: Record<OverviewOrder, (a: OverviewRow, b: OverviewRow) => number> = {
  urgency: (a, b) =>
    Number(isEnd(a.dialogue.state)) - Number(isEnd(b.dialogue.state)) ||
    b.daysLate - a.daysLate ||
    dayOfRow(a).localeCompare(dayOfRow(b)),
  committee: (a, b) =>
    a.dialogue.committee.localeCompare(b.dialogue.committee, 'sv') || compare.urgency(a, b),
  state: (a, b) => place(a.dialogue.state) - place(b.dialogue.state) || compare.urgency(a, b),
  next: (a, b) => (a.next?.day ?? '9999').localeCompare(b.next?.day ?? '9999'),
  title: byTitle,
};

/** The rows in the order that was asked for; those that are equal by name. */
export function inOrder(rows: readonly OverviewRow[], order: OverviewOrder): OverviewRow[] {
  return [...rows].sort((a, b) => compare[order](a, b) || byTitle(a, b));
}

/** The rows in parts with a heading each: by nämnd or by state where that is the order, else all in one, without. */
export function groupsOf(rows: readonly OverviewRow[], order: OverviewOrder, say: Say) {
  const headingOf = ({ dialogue }: OverviewRow) => {
    if (order === 'committee') return dialogue.committee;
    return order === 'state' ? say(`dialogue.state.${dialogue.state}`) : undefined;
  };
  const headings = [...new Set(rows.map(headingOf))];
  return headings.map((heading) => ({ heading, rows: rows.filter((row) => headingOf(row) === heading) }));
}

/** What is asked for, as the question of an address; nothing where nothing is. */
export function addressOf(asked: OverviewAddress): string {
  const { lage, ordning, ...words } = asked;
  const query = new URLSearchParams(Object.entries(words).filter(([, value]) => value !== ''));
  if (lage !== 'all') query.set('lage', partNames[lage]);
  if (ordning !== 'urgency') query.set('ordning', orderNames[ordning]);
  return query.size > 0 ? `?${query}` : '';
}

export type Choice = { value: string; label: string };

/** What the filters can be set to: only what there is. */
export function choicesIn(rows: readonly OverviewRow[]) {
  const sorted = (choices: Map<string, string>): Choice[] =>
    [...choices]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
  const same = (values: readonly string[]) => sorted(new Map(values.map((value) => [value, value])));
  return {
    committees: sorted(new Map(rows.map(({ dialogue }) => [dialogue.committeeId, dialogue.committee]))),
    years: same(rows.map(({ year }) => year)).reverse(),
    leads: same(rows.flatMap(({ leads }) => leads)),
  };
}
