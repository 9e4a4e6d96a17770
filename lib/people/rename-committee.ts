import { count, eq } from 'drizzle-orm';
import { committeeNames, committees } from '@/db/schema/people';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { committeeRename } from './model';
import { peoplePolicy } from './policy';
import { refuseTakenName } from './taken-name';

/** A nämnd gets another name, because it was misspelt or is called something else from now on. The old one is kept. */
export const renameCommittee = defineUseCase({
  name: 'people.rename-committee',
  input: committeeRename,
  load: async (tx, { committeeId }) =>
    (await tx.select().from(committees).where(eq(committees.id, committeeId)).for('update'))[0],
  allow: peoplePolicy.administer,
  run: async ({ tx, actor, now, subject: committee }, { committeeId, name, because }) => {
    if (name === committee.name) throw invalid({ name: 'people.error.sameName' });
    await refuseTakenName(tx, { ...committee, name });
    const [earlier] = await tx
      .select({ names: count() })
      .from(committeeNames)
      .where(eq(committeeNames.committeeId, committeeId));
    await tx.insert(committeeNames).values({
      id: newId(),
      committeeId,
      number: (earlier?.names ?? 0) + 1,
      name: committee.name,
      because,
      replacedBy: staffIdOf(actor),
      replacedAt: now,
    });
    await tx.update(committees).set({ name }).where(eq(committees.id, committeeId));
    return { value: { committeeId }, events: [{ type: 'committee.renamed', committeeId }] };
  },
});
