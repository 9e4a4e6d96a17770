import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { sessions } from '@/db/schema/people';
import { personIdOf } from '@/lib/core/actor';
import { defineUseCase } from '@/lib/core/use-case';
import { allowed, denied } from '@/lib/core/verdict';
import { sessionHash } from './session-hash';

/** A person signs out: the session is over in the database, whatever the browser keeps. */
export const endSession = defineUseCase({
  name: 'people.end-session',
  input: z.object({ sessionId: z.string().min(32) }),
  load: async (tx, { sessionId }) =>
    (
      await tx
        .select({ idHash: sessions.idHash, personId: sessions.personId })
        .from(sessions)
        .where(and(eq(sessions.idHash, sessionHash(sessionId)), isNull(sessions.endedAt)))
        .for('update')
    )[0],
  allow: (actor, session) =>
    personIdOf(actor) === session.personId ? allowed : denied('people.denied.otherIdentity'),
  run: async ({ tx, now, subject: session }) => {
    await tx.update(sessions).set({ endedAt: now }).where(eq(sessions.idHash, session.idHash));
    return { value: null, events: [{ type: 'session.ended', personId: session.personId }] };
  },
});
