import { OfficeForm } from '@/components/form/office-form';
import { newId } from '@/lib/core/ids';
import { writtenOut } from '@/lib/core/time';
import type { OfficeDialogue } from '@/lib/dialogue/office-queries';
import { isPublic } from '@/lib/dialogue/workflow';
import type { PlanContent } from '@/lib/plan/model';
import { openingAndClosing } from '@/lib/publication/rules';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { publish } from './actions';

type Props = {
  dialogue: OfficeDialogue;
  version: { id: string; content: PlanContent };
  now: Date;
  say: Say;
};

/** The button that makes it public, with what that leads to. */
export function PublishForm({ dialogue, version, now, say }: Props) {
  const again = isPublic(dialogue.state);
  return (
    <OfficeForm
      action={publish}
      labels={sv.form}
      idempotencyKey={newId()}
      submitLabel={say(again ? 'publication.publish.submitAgain' : 'publication.publish.submit')}
      submitNote={again ? say('publication.publish.again') : firstTime(version.content, now, say)}
    >
      <input type="hidden" name="dialogueId" value={dialogue.id} />
      <input type="hidden" name="planVersionId" value={version.id} />
    </OfficeForm>
  );
}

function firstTime(plan: PlanContent, now: Date, say: Say): string {
  const { opensAt, closesAt } = openingAndClosing(plan, now);
  const closes = writtenOut(closesAt, 'sv', true);
  return opensAt <= now
    ? say('publication.publish.opensNow', { closes })
    : say('publication.publish.opensLater', { opens: writtenOut(opensAt, 'sv'), closes });
}
