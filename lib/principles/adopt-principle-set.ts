import { desc, sql } from 'drizzle-orm';
import { principleSets, principles } from '@/db/schema/principles';
import { newId } from '@/lib/core/ids';
import { conflict, invalid } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { principleSetInput } from './model';
import { principlesPolicy } from './policy';

/**
 * Registers a set of principles that fullmäktige has adopted. It replaces the one before for plans that are
 * decided from its day on; what was decided earlier stays bound to its own version.
 */
export const adoptPrincipleSet = defineUseCase({
  name: 'principles.adopt-principle-set',
  input: principleSetInput,
  load: async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('principle_set'))`);
    const [latest] = await tx
      .select({ version: principleSets.version, adoptedOn: principleSets.adoptedOn })
      .from(principleSets)
      .orderBy(desc(principleSets.version))
      .limit(1);
    return { latest };
  },
  allow: (actor) => principlesPolicy.adopt(actor),
  run: async ({ tx, now, subject: { latest } }, { principles: adopted, ...set }) => {
    if (set.version !== (latest?.version ?? 0) + 1) throw conflict('principles.conflict.version');
    if (set.adoptedOn > dayOf(now)) throw invalid({ adoptedOn: 'principles.error.future' });
    if (latest && set.adoptedOn < latest.adoptedOn) throw invalid({ adoptedOn: 'principles.error.older' });
    const id = newId();
    await tx.insert(principleSets).values({ id, ...set });
    await tx
      .insert(principles)
      .values(
        adopted.map((principle, index) => ({ id: newId(), setId: id, position: index + 1, ...principle })),
      );
    return { value: { id }, events: [{ type: 'principle-set.adopted', principleSetId: id }] };
  },
});
