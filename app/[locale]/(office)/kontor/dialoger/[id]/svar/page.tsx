import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { AnalysisNav } from '@/components/analysis/analysis-nav';
import { Stack } from '@/components/page/layout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeading } from '@/components/ui/page-heading';
import { type BookTheme, codeBook } from '@/lib/analysis/code-book';
import { analysisPolicy } from '@/lib/analysis/policy';
import { compilationProgress } from '@/lib/analysis/queries';
import { hasCodeBook } from '@/lib/analysis/rules';
import { mayBeAnswered } from '@/lib/report/rules';
import { answersToReviewIn } from '@/lib/report/to-review';
import type { Answered } from '@/lib/response/model';
import { answersOf, ownAnswersOf } from '@/lib/response/queries';
import { lackAnswer, mayBeAssessed, unansweredFirst } from '@/lib/response/rules';
import { texts } from '@/lib/text/server';
import { StartCompiling } from '../kodning/start-compiling';
import { dialogueInOffice } from '../load';

const say = texts('sv');

export const metadata: Metadata = { title: say('response.list.title') };

/** What is said, how much, what do we answer, and who has not been answered? */
export default async function AnswersPage({ params }: PageProps<'/[locale]/kontor/dialoger/[id]/svar'>) {
  const { actor, dialogue } = await dialogueInOffice((await params).id);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  if (!hasCodeBook(dialogue.state)) return <StartCompiling actor={actor} dialogue={dialogue} />;
  const [book, { assessments, adopted }, own, { left }, [toReview]] = await Promise.all([
    codeBook(dialogue.id),
    answersOf(dialogue.id),
    ownAnswersOf(dialogue.id),
    compilationProgress(dialogue.id),
    answersToReviewIn([dialogue.id]),
  ]);
  const raised = book.filter(({ contributions, retired }) => contributions > 0 || !retired);
  const isAnswered = (theme: BookTheme) =>
    (mayBeAnswered(dialogue.state) ? adopted : assessments).has(theme.id) || theme.contributions === 0;
  const themes = unansweredFirst(raised, isAnswered);
  const path = `/kontor/dialoger/${dialogue.id}`;
  const missing = (answers: Map<string, unknown>) => lackAnswer(raised, ({ id }) => answers.has(id)).length;
  const proposable = mayBeAssessed(dialogue.state);
  const becomes = (answer: Answered | undefined, count: number, none: string) => (
    <>
      {answer?.disposition ? say(`response.disposition.${answer.disposition}`) : none}
      {count > 0 ? `, ${say('response.list.own', { count })}` : ''}
    </>
  );
  const ownOf = (rows: { themeId: string }[], id: string) =>
    rows.filter(({ themeId }) => themeId === id).length;
  return (
    <Stack>
      <AnalysisNav dialogueId={dialogue.id} current="answers" say={say} />
      <PageHeading title={say('response.list.title')} lead={say('response.list.lead')} />
      {toReview ? (
        <p>
          <a href={`${path}/svar/se-over`}>{say('report.review.waiting', { count: toReview.count })}</a>
        </p>
      ) : null}
      <p>
        <b>
          {say(proposable ? 'response.list.unassessed' : 'response.list.notAssessed', {
            count: missing(assessments),
          })}
        </b>
        {'. '}
        {mayBeAnswered(dialogue.state) ? (
          <b>{say('response.list.unanswered', { count: missing(adopted) })}. </b>
        ) : null}
        {left > 0 ? (
          <a href={`${path}/kodning/lista?visa=kvar`}>{say('response.list.leftToCode', { count: left })}</a>
        ) : null}
      </p>
      <DataTable
        caption={say('response.list.caption')}
        captionHidden
        rows={themes}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'theme',
            header: say('response.list.column.theme'),
            rowHeader: true,
            cell: ({ id, label }) => <a href={`${path}/svar/${id}`}>{label}</a>,
          },
          {
            key: 'contributions',
            header: say('response.list.column.contributions'),
            numeric: true,
            cell: ({ contributions }) => contributions,
          },
          {
            key: 'proposal',
            header: say('response.list.column.proposal'),
            cell: ({ id }) =>
              becomes(
                assessments.get(id),
                ownOf(own.proposed, id),
                say(proposable ? 'response.list.missing' : 'response.list.noProposal'),
              ),
          },
          {
            key: 'adopted',
            header: say('response.list.column.adopted'),
            cell: ({ id }) => becomes(adopted.get(id), ownOf(own.adopted, id), say('response.list.missing')),
          },
        ]}
      />
    </Stack>
  );
}
