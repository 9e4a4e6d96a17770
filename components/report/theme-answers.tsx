import { DataTable } from '@/components/ui/data-table';
import type { ReportVersionPage } from '@/lib/report/queries';
import type { Say } from '@/lib/text/server';

type Props = {
  report: ReportVersionPage['report'];
  /** Where a theme is answered; none where it is not. */
  answerHref?: (themeId: string) => string;
  say: Say;
};

/** The themes of a version: how much, what is answered, and which lines build on it. */
export function ThemeAnswers({ report, answerHref, say }: Props) {
  const { kind, themes, lines } = report;
  const linesOn = (themeId: string) =>
    lines.filter(({ themeIds }) => themeIds.includes(themeId)).map(({ number }) => number);
  return (
    <DataTable
      caption={say('report.themes.caption')}
      captionHidden
      columns={[
        {
          key: 'theme',
          header: say('report.themes.theme'),
          rowHeader: true,
          cell: ({ themeId, label }) => (answerHref ? <a href={answerHref(themeId)}>{label}</a> : label),
        },
        {
          key: 'contributions',
          header: say('report.themes.contributions'),
          numeric: true,
          cell: ({ contributions }) => contributions,
        },
        ...(kind === 'final'
          ? [
              {
                key: 'disposition',
                header: say('report.themes.disposition'),
                cell: ({ disposition }: (typeof themes)[number]) =>
                  disposition ? say(`response.disposition.${disposition}`) : say('report.themes.noAnswer'),
              },
            ]
          : []),
        {
          key: 'lines',
          header: say('report.themes.lines'),
          cell: ({ themeId }) => {
            const numbers = linesOn(themeId);
            return numbers.length > 0
              ? say('report.themes.onLines', { count: numbers.length, numbers: numbers.join(', ') })
              : say('report.themes.noLine');
          },
        },
      ]}
      rows={themes.filter(({ contributions }) => contributions > 0)}
      rowKey={({ themeId }) => themeId}
    />
  );
}
