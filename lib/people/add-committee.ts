import { committees } from '@/db/schema/people';
import { newId } from '@/lib/core/ids';
import { defineUseCase } from '@/lib/core/use-case';
import { committeeInput } from './model';
import { peoplePolicy } from './policy';
import { refuseTakenName } from './taken-name';

/** A nämnd or styrelse is added, from a day on. */
export const addCommittee = defineUseCase({
  name: 'people.add-committee',
  input: committeeInput,
  load: async () => ({}),
  allow: peoplePolicy.administer,
  run: async ({ tx }, { name, validFrom }) => {
    await refuseTakenName(tx, { name, validFrom });
    const committeeId = newId();
    await tx.insert(committees).values({ id: committeeId, name, validFrom });
    return { value: { committeeId }, events: [{ type: 'committee.added', committeeId }] };
  },
});
