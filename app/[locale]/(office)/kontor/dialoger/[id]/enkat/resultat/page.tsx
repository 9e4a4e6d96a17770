import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { officeReader } from '@/components/dialogue/reader';
import { ProseSection, Stack } from '@/components/page/layout';
import { QuestionAnswers } from '@/components/survey/question-result';
import { SurveyNav } from '@/components/survey/survey-nav';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import { surveyResults } from '@/lib/survey/result-queries';
import { mayBeWritten } from '@/lib/survey/rules';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';

const say = texts('sv');

export const metadata: Metadata = { title: say('surveyOffice.results.title') };

/** What did they choose, and how many of them? */
export default async function SurveyResultsPage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/enkat/resultat'>) {
  const { actor, dialogue } = await dialogueInOffice((await params).id);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  const survey = await surveyResults(dialogue);
  const isOver = !mayBeWritten(dialogue.state);
  return (
    <Stack>
      <SurveyNav dialogueId={dialogue.id} current="results" results say={say} />
      <PageHeading title={say('surveyOffice.results.title')} lead={say('surveyOffice.results.lead')} />
      {survey && survey.results.length > 0 ? (
        <>
          <p>
            {say('surveyOffice.results.responses', { count: survey.responses })}
            {survey.isOver ? null : ` ${say('surveyOffice.results.later')}`}
          </p>
          <p className="text-ink-soft">{say('survey.result.uncertain')}</p>
          {survey.results.map((result, at) => (
            <ProseSection key={result.questionId} heading={`${at + 1}. ${result.label}`} wide>
              <QuestionAnswers result={result} language="sv" reader={officeReader(say)} />
            </ProseSection>
          ))}
        </>
      ) : (
        <EmptyState heading={say(isOver ? 'surveyOffice.results.noneOver' : 'surveyOffice.results.none')}>
          {say(isOver ? 'surveyOffice.results.noneOverText' : 'surveyOffice.results.noneText')}
        </EmptyState>
      )}
    </Stack>
  );
}
