import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { writtenOut } from '@/lib/core/time';
import { assessmentQuestions } from '@/lib/initiative/model';
import type { InitiativePage } from '@/lib/initiative/queries';
import { needsCaution } from '@/lib/initiative/rules';
import type { Say } from '@/lib/text/server';

type Props = {
  assessment: NonNullable<InitiativePage['assessment']>;
  by: string | null;
  say: Say;
};

/** The latest assessment: what it leads to, then the four answers. */
export function AssessmentResult({ assessment, by, say }: Props) {
  const isDialogue = assessment.outcome === 'dialogue';
  return (
    <>
      <Notice
        kind={isDialogue ? 'success' : 'warning'}
        heading={say(
          isDialogue
            ? 'initiative.assessment.outcomeDialogue'
            : 'initiative.assessment.outcomeInformationOnly',
        )}
        headingLevel={3}
      >
        <p>{say('initiative.assessment.by', { date: writtenOut(assessment.at, 'sv'), name: by ?? '' })}</p>
      </Notice>
      {needsCaution(assessment) ? (
        <Notice kind="warning" heading={say('initiative.assessment.caution')} headingLevel={3}>
          <p>{say('initiative.assessment.cautionHelp')}</p>
        </Notice>
      ) : null}
      <DescriptionList
        items={assessmentQuestions.map((question) => ({
          term: say(`initiative.assessment.${question}`),
          description: `${say(assessment[question] ? 'initiative.assessment.yes' : 'initiative.assessment.no')}. ${assessment[`${question}Why`]}`,
        }))}
      />
    </>
  );
}
