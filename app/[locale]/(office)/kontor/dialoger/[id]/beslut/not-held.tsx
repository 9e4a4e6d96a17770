import { MinutesFields, minutesFields } from '@/components/decision/minutes-fields';
import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { record } from './actions';

type Props = {
  dialogue: { id: string; committee: string; registryNumber: string };
  version: { id: string; number: number };
  today: string;
  say: Say;
};

/** A plan that was sent or taken back, and that the nämnd will not go on with. */
export function NotHeld({ dialogue, version, today, say }: Props) {
  return (
    <OfficeForm
      action={record}
      idempotencyKey={newId()}
      labels={sv.form}
      fieldOrder={minutesFields('reason')}
      idPrefix="n-"
      fold={say('decision.notHeld.heading')}
      submitLabel={say('decision.notHeld.submit')}
      submitNote={say('decision.notHeld.note', { number: version.number })}
    >
      <input type="hidden" name="dialogueId" value={dialogue.id} />
      <input type="hidden" name="planVersionId" value={version.id} />
      <input type="hidden" name="outcome" value="declined" />
      <MinutesFields
        organ={dialogue.committee}
        registryNumber={dialogue.registryNumber}
        today={today}
        say={say}
      >
        <TextArea
          name="reason"
          label={say('decision.form.reason')}
          hint={say('decision.notHeld.reasonHint')}
          rows={4}
          required
        />
      </MinutesFields>
    </OfficeForm>
  );
}
