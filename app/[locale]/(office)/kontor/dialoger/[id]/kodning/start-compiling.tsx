import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { Stack } from '@/components/page/layout';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import type { StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import type { OfficeDialogue } from '@/lib/dialogue/office-queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { begin } from './actions';

const say = texts('sv');

/** Before there is a code book: who may begin, and what that does. */
export function StartCompiling({ actor, dialogue }: { actor: StaffActor; dialogue: OfficeDialogue }) {
  const may = analysisPolicy.start(actor, dialogue);
  return (
    <Stack>
      <PageHeading title={say('analysis.start.title')} lead={say('analysis.start.lead')} />
      {dialogue.state !== 'closed' ? (
        <EmptyState heading={say('analysis.start.notYet')}>{say('analysis.start.notYetWhat')}</EmptyState>
      ) : may.allowed ? (
        <OfficeForm
          action={begin}
          idempotencyKey={newId()}
          labels={sv.form}
          submitLabel={say('analysis.start.button')}
          submitNote={say('analysis.start.what')}
        >
          <HiddenKey name="dialogueId" value={dialogue.id} />
        </OfficeForm>
      ) : (
        <p>{say(may.reason)}</p>
      )}
    </Stack>
  );
}
