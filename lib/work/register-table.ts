import { daysLeftOf } from '@/lib/dialogue/register';
import { isPublic } from '@/lib/dialogue/workflow';
import type { Cell, DescribedTable } from '@/lib/tables/described-table';
import type { Say } from '@/lib/text/server';
import type { OverviewRow } from './overview';
import { reasonText, waitsFor } from './words';

type Told = { say: Say; now: Date; origin: string };
type Column = { width: number; cell: (row: OverviewRow, told: Told) => Cell };

/** The columns of the office's register as a file. Their headings and what they hold are texts of the catalogue. */
const columns = {
  registryNumber: { width: 16, cell: ({ dialogue }) => dialogue.registryNumber },
  title: { width: 42, cell: ({ dialogue }) => dialogue.title },
  committee: { width: 32, cell: ({ dialogue }) => dialogue.committee },
  state: { width: 22, cell: ({ dialogue }, { say }) => say(`dialogue.state.${dialogue.state}`) },
  interrupted: {
    width: 10,
    cell: ({ dialogue }, { say }) => say(dialogue.interrupted ? 'office.register.yes' : 'office.register.no'),
  },
  initiativeOn: { width: 12, cell: ({ dialogue }) => dialogue.initiativeOn },
  opensOn: { width: 12, cell: ({ dialogue }) => dialogue.opensOn },
  closesOn: { width: 12, cell: ({ dialogue }) => dialogue.closesOn },
  daysLeft: { width: 11, cell: ({ dialogue }, { now }) => daysLeftOf(dialogue, now) },
  interimFeedbackOn: { width: 18, cell: ({ dialogue }) => dialogue.interimFeedbackOn },
  decisionOn: { width: 12, cell: ({ dialogue }) => dialogue.decisionOn },
  finalFeedbackOn: { width: 20, cell: ({ dialogue }) => dialogue.finalFeedbackOn },
  evaluationOn: { width: 12, cell: ({ dialogue }) => dialogue.evaluationOn },
  nextStep: {
    width: 34,
    cell: ({ items: [item] }, { say }) => (item ? say(`work.step.${item.step}`) : null),
  },
  why: {
    width: 50,
    cell: ({ items: [item] }, { say }) =>
      item ? item.reasons.map((reason) => reasonText(reason, say)).join(' · ') : null,
  },
  waitsFor: {
    width: 40,
    cell: ({ dialogue, holders, items: [item] }, { say }) =>
      item ? waitsFor(item, dialogue, holders, say) : null,
  },
  daysLate: { width: 11, cell: ({ daysLate }) => daysLate },
  leads: { width: 24, cell: ({ leads }) => leads.join(', ') },
  address: {
    width: 50,
    cell: ({ dialogue }, { origin }) =>
      isPublic(dialogue.state) ? `${origin}/dialoger/${dialogue.slug}` : null,
  },
} as const satisfies Record<string, Column>;

/** What stands in each column of the register's file, in its order. */
export function registerColumns(say: Say): DescribedTable['columns'] {
  return (Object.keys(columns) as (keyof typeof columns)[]).map((key) => ({
    heading: say(`office.register.column.${key}.name`),
    what: say(`office.register.column.${key}.what`),
    width: columns[key].width,
  }));
}

/** The rows that a person has narrowed the register to, as a table. */
export function registerTable(rows: readonly OverviewRow[], told: Told): DescribedTable {
  const cells: readonly Column[] = Object.values(columns);
  return {
    columns: registerColumns(told.say),
    rows: rows.map((row) => cells.map(({ cell }) => cell(row, told))),
  };
}
