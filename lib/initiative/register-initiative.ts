import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { initiatives } from '@/db/schema/initiative';
import { committees } from '@/db/schema/people';
import { staffIdOf } from '@/lib/core/actor';
import { invalid } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { addDialogue } from './add-dialogue';
import { initiativeInput } from './model';
import { initiativePolicy } from './policy';

/** Registers a political initiative: the dialogue's row is made, and carries it to the end. */
export const registerInitiative = defineUseCase({
  name: 'initiative.register-initiative',
  input: initiativeInput,
  load: async (tx, { committeeId }, now) => {
    const today = dayOf(now);
    const [committee] = await tx
      .select({ id: committees.id, validTo: committees.validTo, successorId: committees.successorId })
      .from(committees)
      .where(
        and(
          eq(committees.id, committeeId),
          lte(committees.validFrom, today),
          or(isNull(committees.validTo), gte(committees.validTo, today)),
        ),
      );
    return committee;
  },
  allow: initiativePolicy.register,
  run: async (
    { tx, actor, now, subject: committee },
    { committeeId, title, registryNumber, ...initiative },
  ) => {
    if (initiative.takenOn > dayOf(now)) throw invalid({ takenOn: 'initiative.error.future' });
    if (committee.validTo && !committee.successorId) {
      throw invalid({ committeeId: 'initiative.error.committeeEnds' });
    }
    const { id, slug } = await addDialogue(tx, { title, committeeId, registryNumber, createdAt: now });
    await tx.insert(initiatives).values({
      dialogueId: id,
      ...initiative,
      registeredBy: staffIdOf(actor),
      registeredAt: now,
    });
    return { value: { id, slug }, events: [{ type: 'initiative.registered', dialogueId: id }] };
  },
});
