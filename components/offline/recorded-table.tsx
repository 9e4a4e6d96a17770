import { DataTable } from '@/components/ui/data-table';
import type { RecordedSubmission } from '@/lib/contribution/offline-queries';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

type Props = {
  rows: readonly (RecordedSubmission & { receiptHref?: string })[];
  say: Say;
};

/** What was written in one by one, with the way to its receipt for those who may print it. */
export function RecordedTable({ rows, say }: Props) {
  return (
    <DataTable
      caption={say('offline.record.caption')}
      captionHidden
      columns={[
        {
          key: 'what',
          header: say('offline.record.columnWhat'),
          rowHeader: true,
          cell: (row) => <What row={row} say={say} />,
        },
        {
          key: 'received',
          header: say('offline.record.columnReceived'),
          cell: ({ receivedAt }) => writtenOut(receivedAt, 'sv', true),
        },
        {
          key: 'texts',
          header: say('offline.record.columnTexts'),
          numeric: true,
          cell: ({ texts }) => String(texts),
        },
        { key: 'by', header: say('offline.record.columnBy'), cell: ({ by }) => by ?? '' },
        {
          key: 'receipt',
          header: say('offline.record.columnReceipt'),
          cell: ({ receiptHref }) =>
            receiptHref ? <a href={receiptHref}>{say('offline.record.receipt')}</a> : null,
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

/** What came in, and of a meeting who took part and who led it. */
function What({ row, say }: { row: RecordedSubmission; say: Say }) {
  const { channel, title, place, headcount, representatives, hosts } = row;
  const more = [
    headcount ? say('offline.receipts.headcount', { count: headcount }) : '',
    representatives.length > 0 ? say('offline.record.tookPart', { names: representatives.join(', ') }) : '',
    hosts ? say('offline.record.ledBy', { names: hosts }) : '',
  ].filter((words) => words !== '');
  return (
    <>
      <span className="inline-block first-letter:uppercase">
        {[say(`receipt.channel.${channel}`), title, place].filter(Boolean).join(', ')}
      </span>
      {more.length > 0 ? <span className="block font-normal text-ink-soft">{more.join(' · ')}</span> : null}
    </>
  );
}
