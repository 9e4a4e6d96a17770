import { langUnlessPage } from '@/components/dialogue/words';
import { BarChart } from '@/components/ui/bar-chart';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import type { WordsReader } from '@/lib/dialogue/written';
import type { QuestionResult, QuestionTable } from '@/lib/survey/model';
import { namedOptions } from '@/lib/survey/option-names';
import { notTold } from '@/lib/survey/results';
import type { Say } from '@/lib/text/server';
import { topicAnswer } from './item-field';

type Props = {
  result: QuestionResult;
  /** The language that the question was decided in. */
  language: string;
  reader: WordsReader;
};

/** What a closed question was answered with: the counts as a picture and a table, and by background. */
export function QuestionAnswers({ result, language, reader }: Props) {
  const { say, locale } = reader;
  const { base, kind, tables } = result;
  const question = reader.written('surveyQuestion', result.label, language);
  const named = namedOptions(result, reader, language);
  const bars = named.map((option) => ({
    key: option.optionId,
    label: option.name,
    lang: langUnlessPage(option.language, reader),
    count: option.submissions,
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
        caption={
          <>
            {say('survey.result.chart')}{' '}
            <span lang={langUnlessPage(question.language, reader)}>{question.text}</span>
          </>
        }
        // What a picture is called has one language: an answer in another is read in the table.
        description={
          most?.lang
            ? say('survey.result.pictureOnly')
            : say('survey.result.picture', { option: most?.label ?? '', count: most?.count ?? 0, base })
        }
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
              columns={columnsOf(result, bars, table, say)}
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

function columnsOf(
  result: QuestionResult,
  options: readonly { label: string; lang?: string }[],
  { topic }: QuestionTable,
  say: Say,
): Column<Row>[] {
  const shown = (count: number | null | undefined) => count ?? say('survey.result.hidden');
  const named = [
    ...options,
    ...(result.kind === 'several' ? [] : [{ label: say('survey.result.unanswered'), lang: undefined }]),
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
    ...named.map(({ label, lang }, at) => ({
      key: String(at),
      header: label,
      headerLang: lang,
      numeric: true,
      cell: ({ cells }: Row) => shown(cells[at]),
    })),
  ];
}
