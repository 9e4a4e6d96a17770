import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import type { ReportVersionPage } from '@/lib/report/queries';
import type { Say } from '@/lib/text/server';

type Line = ReportVersionPage['report']['lines'][number];

type Props = {
  lines: readonly Line[];
  themes: ReportVersionPage['report']['themes'];
  /** Where a line is written; none for those who only read. */
  href?: (lineId: string) => string;
  /** What moves a line among the others; none for those who only read. */
  move?: (line: Line, last: boolean) => React.ReactNode;
  say: Say;
};

/** The numbered lines, each with what it builds on; one without ground says so. */
export function LineList({ lines, themes, href, move, say }: Props) {
  if (lines.length === 0) return <p>{say('report.lines.none')}</p>;
  return (
    <ItemList label={say('report.lines.caption')}>
      {lines.map((line, place) => (
        <ListItem
          key={line.id}
          id={`rad-${line.id}`}
          title={say('report.lines.name', { number: line.number, heading: line.heading })}
          href={href?.(line.id)}
          state={
            lacksGround(line) ? (
              <StateTag state="overdue">{say('report.lines.noGround')}</StateTag>
            ) : undefined
          }
          facts={[
            say('report.lines.built', { count: line.contributions }),
            ...(line.questions > 0 ? [say('report.lines.questions', { count: line.questions })] : []),
            say('report.lines.quotations', { count: line.quotations }),
          ]}
        >
          <p className="whitespace-pre-line">{line.body}</p>
          {line.themeIds.length > 0 ? (
            <p>
              {say('report.lines.ground')}:{' '}
              {themes
                .filter(({ themeId }) => line.themeIds.includes(themeId))
                .map(({ label }) => label)
                .join(', ')}
            </p>
          ) : null}
          {move?.(line, place === lines.length - 1)}
        </ListItem>
      ))}
    </ItemList>
  );
}

/** A line that builds on no contribution at all. */
export function lacksGround({
  contributions,
  questions,
}: Pick<Line, 'contributions' | 'questions'>): boolean {
  return contributions === 0 && questions === 0;
}
