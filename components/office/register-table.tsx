import { DataTable } from '@/components/ui/data-table';
import { StateTag } from '@/components/ui/tag';
import { writtenOut } from '@/lib/core/time';
import { daysLeftOf, nextDay, type RegisteredDialogue } from '@/lib/dialogue/register';
import { isEnd } from '@/lib/dialogue/workflow';
import type { Say } from '@/lib/text/server';

type Row = RegisteredDialogue & { id: string; title: string; committee: string; interrupted: boolean };
type Props = { dialogues: readonly Row[]; now: Date; say: Say };

/** Every dialogue on one line: what, where it stands, whose, how long left, what comes next. */
export function RegisterTable({ dialogues, now, say }: Props) {
  return (
    <DataTable
      caption={say('office.register.caption')}
      captionHidden
      columns={[
        {
          key: 'title',
          header: say('office.register.column.title'),
          rowHeader: true,
          cell: ({ id, title }) => <a href={`/kontor/dialoger/${id}`}>{title}</a>,
        },
        { key: 'state', header: say('office.register.column.state'), cell: (row) => stateOf(row, now, say) },
        {
          key: 'committee',
          header: say('office.register.column.committee'),
          cell: ({ committee }) => committee,
        },
        {
          key: 'left',
          header: say('office.register.column.left'),
          numeric: true,
          cell: (row) => {
            const left = daysLeftOf(row, now);
            return left === null ? '–' : say('office.register.daysLeft', { count: left });
          },
        },
        { key: 'next', header: say('office.register.column.next'), cell: (row) => nextOf(row, now, say) },
      ]}
      rows={dialogues}
      rowKey={({ id }) => id}
    />
  );
}

function stateOf(row: Row, now: Date, say: Say) {
  const late = (nextDay(row, now)?.daysLate ?? 0) > 0;
  const words = say(`dialogue.state.${row.state}`);
  return (
    <StateTag state={late ? 'overdue' : isEnd(row.state) ? 'past' : 'present'}>
      {row.interrupted ? `${words} (${say('office.register.interrupted').toLowerCase()})` : words}
    </StateTag>
  );
}

function nextOf(row: Row, now: Date, say: Say) {
  const next = nextDay(row, now);
  if (!next) return '–';
  const said = say('office.register.nextDay', {
    what: say(`office.register.day.${next.what}`),
    day: writtenOut(next.day, 'sv'),
  });
  return next.daysLate > 0 ? `${said} (${say('work.daysLate', { count: next.daysLate })})` : said;
}
