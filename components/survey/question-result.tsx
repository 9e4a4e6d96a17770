import { BarChart } from '@/components/ui/bar-chart';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import type { QuestionResult, QuestionTable } from '@/lib/survey/model';
import { namedOptions } from '@/lib/survey/option-names';
import { notTold } from '@/lib/survey/results';
import type { Locale, Say } from '@/lib/text/server';
import { topicAnswer } from './item-field';

type Props = {
  result: QuestionResult;
  /** The language of the question, where it is not the page's own. */
  lang?: string;
  locale: Locale;
  say: Say;
};

/** What a closed question was answered with: the counts as a picture and a table, and by background. */
export function QuestionAnswers({ result, lang, locale, say }: Props) {
  const { base, label, kind, tables } = result;
  const bars = namedOptions(result, say).map(({ optionId, name, submissions, ownWords }) => ({
    key: optionId,
    label: name,
    lang: ownWords ? lang : undefined,
    count: submissions,
  }));
  const most = bars.reduce((best, bar) => (bar.count > (best?.count ?? -1) ? bar : best), bars[0]);
  const told = tables.filter(({ rows }) => rows.some(({ respondents }) => respondents !== null));
  return (
    <div className="grid grid-cols-1 gap-3">
      <p className="max-w-(--measure)">
        {say('survey.result.base', { count: base })}
        {kind === 'several' ? ` ${say('survey.result.several')}` : null}
      </p>
      <BarChart
        caption={say('survey.result.chart', { label })}
        description={say('survey.result.picture', {
          option: most?.label ?? '',
          count: most?.count ?? 0,
          base,
        })}
        bars={bars}
        base={base}
        locale={locale}
        words={{
          label: say('survey.result.option'),
          count: say('survey.result.count'),
          share: say('survey.result.share'),
          interval: say('survey.result.interval'),
          to: say('survey.result.to'),
        }}
      />
      {told.length > 0 ? (
        <Details summary={say('survey.result.byBackground')}>
          {told.map((table) => (
            <DataTable
              key={table.topic}
              caption={say(`survey.result.by.${table.topic}`)}
              columns={columnsOf(result, table, say)}
              rows={table.rows.filter(({ respondents }) => respondents !== 0)}
              rowKey={({ answer }) => answer}
            />
          ))}
          <p className="text-ink-soft">{say('survey.result.keptBack')}</p>
        </Details>
      ) : null}
    </div>
  );
}

type Row = QuestionTable['rows'][number];

function columnsOf(result: QuestionResult, { topic }: QuestionTable, say: Say): Column<Row>[] {
  const shown = (count: number | null | undefined) => count ?? say('survey.result.hidden');
  const named = [
    ...namedOptions(result, say).map(({ name }) => name),
    ...(result.kind === 'several' ? [] : [say('survey.result.unanswered')]),
  ];
  return [
    {
      key: 'group',
      header: say('survey.result.group'),
      rowHeader: true,
      cell: ({ answer }) =>
        answer === notTold ? say('survey.result.notTold') : topicAnswer(topic, answer, { say }),
    },
    {
      key: 'respondents',
      header: say('survey.result.respondents'),
      numeric: true,
      cell: ({ respondents }) => shown(respondents),
    },
    ...named.map((header, at) => ({
      key: String(at),
      header,
      numeric: true,
      cell: ({ cells }: Row) => shown(cells[at]),
    })),
  ];
}
