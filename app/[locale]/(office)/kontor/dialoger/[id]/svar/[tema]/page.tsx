import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { AnalysisNav } from '@/components/analysis/analysis-nav';
import { Columns, ProseSection, Stack } from '@/components/page/layout';
import { Examples } from '@/components/response/examples';
import { OwnAnswers } from '@/components/response/own-answers';
import { SavedAnswer } from '@/components/response/saved-answer';
import { WrittenAnswer } from '@/components/response/written-answer';
import { PageHeading } from '@/components/ui/page-heading';
import { codeBook } from '@/lib/analysis/code-book';
import { analysisPolicy } from '@/lib/analysis/policy';
import { reportPolicy } from '@/lib/report/policy';
import { mayBeAnswered } from '@/lib/report/rules';
import { responsePolicy } from '@/lib/response/policy';
import { answersOf, examplesOf, ownAnswersOf, wordsOf } from '@/lib/response/queries';
import { lackAnswer, mayBeAssessed, unansweredFirst } from '@/lib/response/rules';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';
import { AdoptedForm, AssessmentForm } from './answer-forms';

const say = texts('sv');

export const metadata: Metadata = { title: say('response.list.title') };

/** What do people say under this theme, what do we propose, and what has the nämnd answered? */
export default async function ThemeAnswerPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/svar/[tema]'>) {
  const [{ id, tema }, { sparad }] = await Promise.all([params, searchParams]);
  const { actor, dialogue } = await dialogueInOffice(id);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  const book = await codeBook(dialogue.id);
  const theme = book.find((one) => one.id === tema);
  if (!theme) notFound();
  const [{ assessments, adopted }, examples, own] = await Promise.all([
    answersOf(dialogue.id),
    examplesOf(dialogue.id, theme.id),
    ownAnswersOf(dialogue.id, theme.id),
  ]);
  const ownIds = [...own.proposed, ...own.adopted].map(({ contributionId }) => contributionId);
  const words = await wordsOf(dialogue.id, ownIds);
  const [assessment, answer] = [assessments.get(theme.id), adopted.get(theme.id)];
  const mayAssess = mayBeAssessed(dialogue.state) && responsePolicy.assess(actor, dialogue).allowed;
  const mayAdopt = mayBeAnswered(dialogue.state) && reportPolicy.adopt(actor, dialogue).allowed;
  const answered = mayAdopt ? adopted : assessments;
  const lacking = lackAnswer(book, (one) => answered.has(one.id));
  const path = `/kontor/dialoger/${dialogue.id}`;
  const hrefOf = (contributionId: string) => `${path}/svar/${theme.id}/${contributionId}`;
  return (
    <Stack>
      <AnalysisNav dialogueId={dialogue.id} current="answers" say={say} />
      <PageHeading kicker={say('response.list.title')} title={theme.label} lead={theme.definition}>
        <p>
          {say('response.theme.count', { count: theme.contributions })}
          {'. '}
          <a href={`${path}/kodning/lista?visa=alla&tema=${theme.id}`}>{say('response.theme.seeAll')}</a>
        </p>
      </PageHeading>
      {sparad ? (
        <SavedAnswer next={unansweredFirst(lacking, () => false)[0]} path={`${path}/svar`} say={say} />
      ) : null}
      <Examples examples={examples} hrefOf={hrefOf} say={say} />
      <Columns>
        <section className="grid content-start gap-4">
          <h2>{say('response.theme.assessment')}</h2>
          <p>{say('response.theme.assessmentLead')}</p>
          {assessment ? <WrittenAnswer answer={assessment} say={say} /> : null}
          {!assessment && !mayAssess ? (
            <p>
              {say(
                mayBeAssessed(dialogue.state)
                  ? 'response.theme.noAssessment'
                  : 'response.theme.wasNotAssessed',
              )}
            </p>
          ) : null}
          {mayAssess ? <AssessmentForm themeId={theme.id} given={assessment} /> : null}
        </section>
        <section className="grid content-start gap-4">
          <h2>{say('response.theme.political')}</h2>
          <p>{say('response.theme.politicalLead')}</p>
          {answer ? <WrittenAnswer answer={answer} say={say} /> : null}
          {!answer && !mayAdopt ? <p>{say('response.theme.noPolitical')}</p> : null}
          {mayAdopt ? <AdoptedForm themeId={theme.id} given={answer} /> : null}
        </section>
      </Columns>
      {ownIds.length > 0 ? (
        <ProseSection heading={say('response.theme.own')}>
          <p>{say('response.theme.ownLead')}</p>
          <OwnAnswers {...own} wordsOf={words} hrefOf={hrefOf} say={say} />
        </ProseSection>
      ) : null}
    </Stack>
  );
}
