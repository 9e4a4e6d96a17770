import { StatementForm } from '@/components/principles/statement-form';
import type { Actor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { attestingRole, type PlannedDialogue, planPolicy } from '@/lib/plan/policy';
import type { PrincipleResult } from '@/lib/principles/model';
import type { AdoptedPrinciple } from '@/lib/principles/queries';
import type { Say } from '@/lib/text/server';
import { attest, override, takeBack } from './actions';

type Props = {
  actor: Actor;
  dialogue: PlannedDialogue;
  principle: AdoptedPrinciple;
  result: PrincipleResult;
  /** Whose description of the principle stands. */
  describedBy: string | undefined;
  say: Say;
};

/** What this person may state about a principle now: the same policy is asked as when it is stored. */
export function StatementForms({ actor, dialogue, principle, result, describedBy, say }: Props) {
  const cluster = principle.cluster;
  const ids = (kind: string) => ({
    dialogueId: dialogue.id,
    principleId: principle.id,
    prefix: `${kind}-${cluster}`,
    key: newId(),
  });
  const { attested, overridden } = result;
  const standing = overridden?.role ?? (result.finding === 'met' ? 'politicalOwner' : 'projectLead');
  const mayAttest = planPolicy.attest(actor, dialogue, principle, describedBy);
  const maySay = {
    attest: mayAttest.allowed && result.finding === 'needsWords',
    override:
      planPolicy.override(actor, dialogue, principle).allowed && result.finding === 'notMet' && !overridden,
    takeBack:
      (attested || overridden) && planPolicy.withdrawStatement(actor, dialogue, { role: standing }).allowed,
  };
  const signs = attestingRole(actor, dialogue) === 'politicalOwner';
  return (
    <>
      {maySay.attest ? (
        <StatementForm
          action={attest}
          ids={ids('intyga')}
          defaultValue={attested?.words}
          texts={{
            title: say('principles.attest.title', { cluster }),
            words: say('principles.attest.words'),
            hint: say('principles.attest.wordsHint'),
            submit: say(signs ? 'principles.attest.sign' : 'principles.attest.submit'),
          }}
        />
      ) : null}
      {maySay.override ? (
        <StatementForm
          action={override}
          ids={ids('asidosatt')}
          texts={{
            title: say('principles.override.title', { cluster }),
            words: say('principles.override.words'),
            hint: say('principles.override.wordsHint'),
            submit: say('principles.override.submit'),
          }}
        />
      ) : null}
      {maySay.takeBack ? (
        <StatementForm
          action={takeBack}
          ids={ids('ta-tillbaka')}
          texts={{
            title: say('principles.withdraw.title', { cluster }),
            words: say('principles.withdraw.words'),
            submit: say('principles.withdraw.submit', { cluster }),
          }}
        />
      ) : null}
    </>
  );
}
