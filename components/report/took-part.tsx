import { BarChart } from '@/components/ui/bar-chart';
import { DataTable } from '@/components/ui/data-table';
import { Heading } from '@/components/ui/heading';
import { agesOf, channelCounts, hasHeadcounts } from '@/lib/report/figures-words';
import type { ReportFigures } from '@/lib/report/model';
import type { Locale, Say } from '@/lib/text/server';

type Props = { figures: ReportFigures; say: Say; locale: Locale };

/** How it came in, channel by channel, and how old those who sent something are: as the version froze it. */
export function TookPart({ figures, say, locale }: Props) {
  return (
    <>
      <DataTable
        caption={say('publicReport.who.channels')}
        columns={[
          {
            key: 'channel',
            header: say('publicReport.who.channel'),
            cell: ({ channel }) => channel,
            rowHeader: true,
          },
          {
            key: 'submissions',
            header: say('publicReport.who.inSubmissions'),
            cell: ({ submissions }) => submissions,
            numeric: true,
          },
          {
            key: 'contributions',
            header: say('publicReport.who.inContributions'),
            cell: ({ contributions }) => contributions,
            numeric: true,
          },
          ...(hasHeadcounts(figures)
            ? [
                {
                  key: 'headcount',
                  header: say('publicReport.who.inHeadcount'),
                  cell: ({ headcount }: { headcount?: number }) => headcount || '–',
                  numeric: true,
                },
              ]
            : []),
        ]}
        rows={channelCounts(figures, say)}
        rowKey={({ channel }) => channel}
      />
      <Ages figures={figures} say={say} locale={locale} />
    </>
  );
}

function Ages({ figures, say, locale }: Props) {
  const ages = agesOf(figures, say);
  if (!ages) return null;
  return (
    <>
      <Heading level={3}>{say('publicReport.background.heading')}</Heading>
      <p>{say('publicReport.background.base')}</p>
      <BarChart
        caption={ages.caption}
        description={say('publicReport.background.picture')}
        bars={ages.groups}
        base={figures.submissions}
        locale={locale}
        words={{
          label: say('publicReport.background.age'),
          count: say('publicReport.who.inSubmissions'),
          share: say('publicReport.background.share'),
          keptBack: say('publicReport.background.hidden'),
        }}
      />
      {ages.keptBack ? <p>{say('publicReport.background.keptBack')}</p> : null}
    </>
  );
}
