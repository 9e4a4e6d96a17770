import { DataTable } from '@/components/ui/data-table';
import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import type { Say } from '@/lib/text/server';

export type PreviewRow = { number: number; text: string; channel: string; received: string };

type Props = {
  fileName: string;
  audience: string;
  counts: { rows: number; added: number; already: number; wrong: number };
  ignored: readonly string[];
  /** Said in full; the list is cut where there are very many. */
  problems: readonly string[];
  firstRows: readonly PreviewRow[];
  say: Say;
};

/** What a file holds, what is wrong with it, and what would be stored. */
export function ImportPreview({ fileName, audience, counts, ignored, problems, firstRows, say }: Props) {
  const more = counts.wrong - problems.length;
  return (
    <>
      <DescriptionList
        variant="figures"
        items={[
          { term: say('offline.import.new'), description: String(counts.added) },
          { term: say('offline.import.already'), description: String(counts.already) },
          { term: say('offline.import.wrong'), description: String(counts.wrong) },
        ]}
      />
      <DescriptionList
        items={[
          { term: say('offline.import.fileName'), description: fileName },
          { term: say('offline.import.audience'), description: audience },
        ]}
      />
      {ignored.length > 0 ? (
        <Notice heading={say('offline.import.ignored', { columns: ignored.join(', ') })} />
      ) : null}
      {problems.length > 0 ? (
        <Notice kind="error" heading={say('offline.import.problems')} announce>
          <p>{say('offline.import.problemsText')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
            {more > 0 ? <li>{say('offline.import.moreProblems', { count: more })}</li> : null}
          </ul>
        </Notice>
      ) : null}
      {counts.wrong === 0 && counts.added === 0 ? (
        <Notice heading={say('offline.import.nothingNew')} />
      ) : null}
      {firstRows.length > 0 ? (
        <DataTable
          caption={say('offline.import.first')}
          columns={[
            {
              key: 'row',
              header: say('offline.import.columnRow'),
              numeric: true,
              cell: ({ number }) => number,
            },
            {
              key: 'text',
              header: say('offline.import.columnWords'),
              rowHeader: true,
              cell: ({ text }) => text,
            },
            { key: 'channel', header: say('offline.import.columnChannel'), cell: ({ channel }) => channel },
            {
              key: 'received',
              header: say('offline.import.columnReceived'),
              cell: ({ received }) => received,
            },
          ]}
          rows={firstRows}
          rowKey={({ number }) => String(number)}
        />
      ) : null}
    </>
  );
}
