import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { personContacts, sessions } from '@/db/schema/people';
import { type Actor, personIdOf } from '@/lib/core/actor';
import { defineUseCase } from '@/lib/core/use-case';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import { sessionHash } from './session-hash';
import { sessionEnd } from './session-limits';

const sessionStart = z.object({
  personId: z.uuid(),
  /** The session's random id; only its keyed hash is kept. */
  sessionId: z.string().min(32),
  /** `issuer subject` of an identity that the provider vouched for; none for a demo account. */
  oidcSubject: z.string().min(3).optional(),
});

/** A person signs in. The first time, the identity provider's subject is bound to them for good. */
export const startSession = defineUseCase({
  name: 'people.start-session',
  input: sessionStart,
  load: async (tx, { personId }) =>
    (
      await tx
        .select({ personId: personContacts.personId, oidcSubject: personContacts.oidcSubject })
        .from(personContacts)
        .where(eq(personContacts.personId, personId))
        .for('update')
    )[0],
  allow: mayStart,
  run: async ({ tx, now, subject: contact }, { sessionId, oidcSubject }) => {
    const { personId } = contact;
    if (oidcSubject && !contact.oidcSubject) {
      await tx.update(personContacts).set({ oidcSubject }).where(eq(personContacts.personId, personId));
    }
    await tx.insert(sessions).values({
      idHash: sessionHash(sessionId),
      personId,
      createdAt: now,
      expiresAt: sessionEnd(now, now),
    });
    return { value: { personId }, events: [{ type: 'session.started', personId }] };
  },
});

function mayStart(
  actor: Actor,
  contact: { personId: string; oidcSubject: string | null },
  { oidcSubject }: z.output<typeof sessionStart>,
): Verdict {
  const isSelf = personIdOf(actor) === contact.personId;
  const isBoundElsewhere = Boolean(oidcSubject && contact.oidcSubject && contact.oidcSubject !== oidcSubject);
  return isSelf && !isBoundElsewhere ? allowed : denied('people.denied.otherIdentity');
}
