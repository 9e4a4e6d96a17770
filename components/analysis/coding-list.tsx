import { answeredWords } from '@/components/survey/answered-question';
import { DataTable } from '@/components/ui/data-table';
import type { AnsweredQuestion } from '@/lib/contribution/answered-question';
import { maskedWords } from '@/lib/contribution/masks';
import { beginningOf } from '@/lib/contribution/public-list';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

type CodedRow = {
  id: string;
  body: string | null;
  question: AnsweredQuestion | null;
  language: string;
  themeIds: string[];
  excluded: 'test' | 'sentTwice' | 'spam' | 'notAddressedToUs' | null;
  standing: 'awaiting' | 'published' | 'cleared' | 'withheld' | 'withdrawn' | 'erased';
  /** No moderator has read it: it is coded when one has. */
  unread: boolean;
  receivedAt: Date;
};

type CodingListProps = {
  rows: readonly CodedRow[];
  book: readonly { id: string; label: string }[];
  caption: string;
  hrefOf: (id: string) => string;
  /** Where it is answered by itself, apart from the theme that was searched for. */
  answerHref?: (id: string) => string;
  /** With boxes to tick, inside a form. */
  choosable: boolean;
  say: Say;
};

/** What a search found; each row opens where it is coded. */
export function CodingList({ rows, book, caption, hrefOf, answerHref, choosable, say }: CodingListProps) {
  const labels = new Map(book.map(({ id, label }) => [id, label]));
  const textOf = ({ body, unread }: CodedRow) =>
    body === null
      ? say(unread ? 'analysis.list.unread' : 'analysis.list.noText')
      : maskedWords(beginningOf(body, 160).text, say);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        ...(choosable
          ? [
              {
                key: 'choose',
                header: say('analysis.list.column.choose'),
                cell: (row: CodedRow) =>
                  row.excluded || row.unread ? null : (
                    <input
                      className="size-6"
                      type="checkbox"
                      name="contributionIds"
                      value={row.id}
                      aria-label={say('analysis.list.chooseOne', { text: textOf(row).slice(0, 60) })}
                    />
                  ),
              },
            ]
          : []),
        {
          key: 'text',
          header: say('analysis.list.column.text'),
          rowHeader: true,
          cell: (row) => (
            <>
              {row.question ? (
                <span className="block font-normal text-ink-soft">{answeredWords(row.question, say)}</span>
              ) : null}
              <a
                className="font-normal"
                href={hrefOf(row.id)}
                lang={row.language === 'sv' ? undefined : row.language}
              >
                {textOf(row)}
              </a>
              {answerHref && !row.excluded ? (
                <a className="mt-1 block font-normal" href={answerHref(row.id)}>
                  {say('response.theme.answerOne')}
                </a>
              ) : null}
            </>
          ),
        },
        {
          key: 'themes',
          header: say('analysis.list.column.themes'),
          cell: ({ themeIds, excluded }) =>
            excluded
              ? say('analysis.work.leftOut', { reason: say(`analysis.exclusion.${excluded}`) })
              : themeIds.map((id) => labels.get(id) ?? '').join(', '),
        },
        {
          key: 'received',
          header: say('analysis.list.column.received'),
          cell: ({ receivedAt }) => (
            <time dateTime={receivedAt.toISOString()}>{writtenOut(receivedAt, 'sv')}</time>
          ),
        },
      ]}
    />
  );
}
