import { sql } from 'drizzle-orm';
import { committees } from '@/db/schema/people';
import { newId } from '@/lib/core/ids';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { committeeInput } from './model';
import { peoplePolicy } from './policy';

/** A nämnd or styrelse is added, from a day on. */
export const addCommittee = defineUseCase({
  name: 'people.add-committee',
  input: committeeInput,
  load: async () => ({}),
  allow: peoplePolicy.administer,
  run: async ({ tx }, { name, validFrom }) => {
    const [same] = await tx
      .select({ id: committees.id })
      .from(committees)
      .where(
        sql`lower(${committees.name}) = lower(${name})
          and (${committees.validTo} is null or ${committees.validTo} >= ${validFrom})`,
      );
    if (same) throw invalid({ name: 'people.error.committeeExists' });
    const committeeId = newId();
    await tx.insert(committees).values({ id: committeeId, name, validFrom });
    return { value: { committeeId }, events: [{ type: 'committee.added', committeeId }] };
  },
});
