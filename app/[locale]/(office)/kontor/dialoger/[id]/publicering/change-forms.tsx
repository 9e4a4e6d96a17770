import { OfficeForm } from '@/components/form/office-form';
import { TextInput } from '@/components/form/text-input';
import { ActForm } from '@/components/publication/act-form';
import { Details } from '@/components/ui/details';
import type { StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { writtenOut } from '@/lib/core/time';
import type { OfficeDialogue } from '@/lib/dialogue/office-queries';
import { publicationPolicy } from '@/lib/publication/policy';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { cancel, extend, pause, rename, resume, shorten } from './actions';

type Props = {
  actor: StaffActor;
  dialogue: OfficeDialogue;
  conditions: string | null;
  submissions: number;
  now: Date;
  say: Say;
};

/** What may be done with a public dialogue now, by this person: each in its own fold. */
export function ChangeForms({ actor, dialogue, conditions, submissions, now, say }: Props) {
  const { state, closesAt } = dialogue;
  const may = publicationPolicy.publish(actor, dialogue);
  const mayEnd = publicationPolicy.end(actor, dialogue);
  const closes = closesAt ? writtenOut(closesAt, 'sv', true) : '';
  const shared = () => ({
    labels: sv.form,
    idempotencyKey: newId(),
    dialogueId: dialogue.id,
    conditions,
    say,
  });
  const receiving = state === 'open' || state === 'announced';
  if (!may.allowed) return <p>{say(may.reason)}</p>;
  return (
    <>
      {receiving ? (
        <ActForm act="pause" action={pause} note={say('publication.act.pause.note')} {...shared()} />
      ) : null}
      {state === 'paused' ? (
        <ActForm
          act="resume"
          action={resume}
          note={say('publication.act.resume.note')}
          closesHint={say('publication.act.closesOnResume', { now: closes })}
          closesRequired={closesAt !== null && closesAt <= now}
          {...shared()}
        />
      ) : null}
      {receiving ? (
        <ActForm
          act="extend"
          action={extend}
          note={say('publication.act.extend.note')}
          closesHint={say('publication.act.closesOnHint', { now: closes })}
          closesRequired
          {...shared()}
        />
      ) : null}
      {state === 'open' && mayEnd.allowed ? (
        <ActForm
          act="closeEarly"
          action={shorten}
          note={say('publication.act.closeEarly.note')}
          closesHint={say('publication.act.closesOnEarly', { now: closes })}
          {...shared()}
        />
      ) : null}
      <Details summary={say('publication.act.rename.summary')}>
        <OfficeForm
          action={rename}
          labels={sv.form}
          idempotencyKey={newId()}
          idPrefix="rename-"
          submitLabel={say('publication.act.rename.submit')}
          submitVariant="secondary"
          submitNote={say('publication.act.rename.note')}
        >
          <input type="hidden" name="dialogueId" value={dialogue.id} />
          <TextInput
            name="title"
            label={say('publication.act.rename.title')}
            defaultValue={dialogue.title}
            required
          />
        </OfficeForm>
      </Details>
      {receiving || state === 'paused' ? (
        mayEnd.allowed ? (
          <ActForm
            act="cancel"
            action={cancel}
            note={
              submissions > 0
                ? say('publication.act.cancel.noteReceived', { count: submissions })
                : say('publication.act.cancel.noteNothing')
            }
            {...shared()}
          />
        ) : (
          <p>{say(mayEnd.reason)}</p>
        )
      ) : null}
    </>
  );
}
