import { dayOf } from '@/lib/core/time';
import type { Cell, DescribedTable } from '@/lib/tables/described-table';
import type { Say } from '@/lib/text/server';
import type { RegisteredRow } from './public-dialogue';
import { lateFeedback, shownState } from './standing';

type Told = { say: Say; now: Date; address: (page: string) => string };
type Column = { width: number; cell: (row: RegisteredRow, told: Told) => Cell };

const day = (moment: Date | null) => (moment ? dayOf(moment) : null);

/** The columns of the public register as a file: what the register's page and each dialogue's own page say. */
const columns = {
  registryNumber: { width: 16, cell: ({ registryNumber }) => registryNumber },
  question: { width: 60, cell: ({ question }) => question },
  title: { width: 40, cell: ({ title }) => title },
  committee: { width: 32, cell: ({ committee }) => committee },
  state: { width: 22, cell: (row, { say, now }) => say(`dialogue.state.${shownState(row, now)}`) },
  interrupted: {
    width: 10,
    cell: ({ interrupted }, { say }) =>
      say(interrupted ? 'dialogue.registerFile.yes' : 'dialogue.registerFile.no'),
  },
  initiativeOn: { width: 12, cell: ({ initiativeOn }) => initiativeOn },
  opensOn: { width: 12, cell: ({ opensAt }) => day(opensAt) },
  closesOn: { width: 12, cell: ({ closesAt }) => day(closesAt) },
  interimFeedbackOn: { width: 18, cell: ({ interimFeedbackOn }) => interimFeedbackOn },
  decisionOn: { width: 12, cell: ({ decisionOn }) => decisionOn },
  finalFeedbackOn: { width: 20, cell: ({ finalFeedbackOn }) => finalFeedbackOn },
  evaluationOn: { width: 12, cell: ({ evaluationOn }) => evaluationOn },
  daysLate: {
    width: 12,
    cell: (row, { now }) => Math.max(0, ...lateFeedback(row, now).map(({ days }) => days)),
  },
  endedOn: { width: 14, cell: ({ endedOn }) => endedOn },
  reason: { width: 50, cell: ({ publicReason }) => publicReason },
  contributions: { width: 12, cell: ({ publishedContributions }) => publishedContributions },
  address: { width: 50, cell: ({ slug }, { address }) => address(`/dialoger/${slug}`) },
} as const satisfies Record<string, Column>;

/** What stands in each column of the public register's file, in its order. */
export function registerColumns(say: Say): DescribedTable['columns'] {
  return (Object.keys(columns) as (keyof typeof columns)[]).map((key) => ({
    heading: say(`dialogue.registerFile.column.${key}.name`),
    what: say(`dialogue.registerFile.column.${key}.what`),
    width: columns[key].width,
  }));
}

/** What a reader has narrowed the register to, as a table. */
export function registerTable(rows: readonly RegisteredRow[], told: Told): DescribedTable {
  const cells: readonly Column[] = Object.values(columns);
  return {
    columns: registerColumns(told.say),
    rows: rows.map((row) => cells.map(({ cell }) => cell(row, told))),
  };
}
