import { eq } from 'drizzle-orm';
import { personContacts, persons } from '@/db/schema/people';
import { defineUseCase } from '@/lib/core/use-case';
import { takenAddress } from './add-person';
import { personChange } from './model';
import { peoplePolicy } from './policy';

/**
 * A person's name or address is corrected. A new address means that the identity provider must vouch for it
 * anew: the binding to the old identity is let go.
 */
export const changePerson = defineUseCase({
  name: 'people.change-person',
  input: personChange,
  load: async (tx, { personId }) =>
    (
      await tx
        .select({ id: persons.id, email: personContacts.email })
        .from(persons)
        .leftJoin(personContacts, eq(personContacts.personId, persons.id))
        .where(eq(persons.id, personId))
        .for('update', { of: persons })
    )[0],
  allow: peoplePolicy.administer,
  run: async ({ tx, subject: person }, { personId, name, email }) => {
    await tx.update(persons).set({ name }).where(eq(persons.id, personId));
    if (person.email === null) {
      await takenAddress(tx.insert(personContacts).values({ personId, email }));
    } else if (person.email !== email) {
      const change = { email, oidcSubject: null };
      await takenAddress(tx.update(personContacts).set(change).where(eq(personContacts.personId, personId)));
    }
    return { value: { personId }, events: [{ type: 'person.changed', personId }] };
  },
});
