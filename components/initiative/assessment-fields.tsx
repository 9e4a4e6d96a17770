import { RadioGroup } from '@/components/form/choices';
import { Fieldset } from '@/components/form/fieldset';
import { TextArea } from '@/components/form/text-area';
import { assessmentQuestions } from '@/lib/initiative/model';
import type { Say } from '@/lib/text/server';

/** The four questions, each yes or no with its reason in words. */
export function AssessmentFields({ say }: { say: Say }) {
  const yesOrNo = [
    { value: 'yes', label: say('initiative.assessment.yes') },
    { value: 'no', label: say('initiative.assessment.no') },
  ];
  return assessmentQuestions.map((question) => (
    <Fieldset key={question} legend={say(`initiative.assessment.${question}`)}>
      <RadioGroup
        name={question}
        label={say(`initiative.assessment.${question}Hint`)}
        options={yesOrNo}
        required
      />
      <TextArea
        name={`${question}Why`}
        label={say('initiative.assessment.why')}
        hint={say('initiative.assessment.whyHint')}
        rows={2}
        required
      />
    </Fieldset>
  ));
}
