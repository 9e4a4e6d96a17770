import { MinutesFields, minutesFields } from '@/components/decision/minutes-fields';
import { TextArea } from '@/components/form/text-area';
import { matterOutcomes } from '@/lib/report/model';
import type { Say } from '@/lib/text/server';

type Props = { organ: string; registryNumber: string; today: string; say: Say };

export const matterDecisionFields = minutesFields('body');

/** The decision in the matter itself, as minuted. */
export function MatterDecisionFields(props: Props) {
  const { say } = props;
  const options = matterOutcomes.map((outcome) => ({
    value: outcome,
    label: say(`report.outcome.${outcome}`),
    hint: say(`report.matter.outcomeHint.${outcome}`),
  }));
  return (
    <MinutesFields {...props} outcome={{ question: say('report.matter.outcome'), options }}>
      <TextArea
        name="body"
        label={say('report.matter.body')}
        hint={say('report.matter.bodyHint')}
        limit={6000}
        required
      />
    </MinutesFields>
  );
}
