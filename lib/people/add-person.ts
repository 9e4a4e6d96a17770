import { personContacts, persons } from '@/db/schema/people';
import { newId } from '@/lib/core/ids';
import { sqlStateOf } from '@/lib/core/perform';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { personInput } from './model';
import { peoplePolicy } from './policy';

const uniqueViolation = '23505';

/** A politician or official is added; they can sign in when they are recognised by their address. */
export const addPerson = defineUseCase({
  name: 'people.add-person',
  input: personInput,
  load: async () => ({}),
  allow: peoplePolicy.administer,
  run: async ({ tx, now }, { name, email }) => {
    const personId = newId();
    await tx.insert(persons).values({ id: personId, name, createdAt: now });
    await takenAddress(tx.insert(personContacts).values({ personId, email }));
    return { value: { personId }, events: [{ type: 'person.added', personId }] };
  },
});

/** Two persons cannot be recognised by one address: the error belongs at the field. */
export async function takenAddress<Result>(written: PromiseLike<Result>): Promise<Result> {
  try {
    return await written;
  } catch (error) {
    if (sqlStateOf(error) === uniqueViolation) throw invalid({ email: 'people.error.emailTaken' });
    throw error;
  }
}
