import { parseArgs } from 'node:util';
import { operator } from '../lib/core/actor';
import { perform } from '../lib/core/perform';
import { makeFirstAdministrator } from '../lib/people/make-first-administrator';
import people from '../lib/text/sv/people';
import { withDatabase } from './with-database';

const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } });
const example = 'npm run admin -- --email fornamn.efternamn@kommun.se --name "Förnamn Efternamn"';

/** The sentence of an error's key, without the translator: that one wants a browser's React. */
function sentence(key: string): string {
  const found = Object.entries(people.error).find(([name]) => key === `people.error.${name}`);
  return found?.[1] ?? key;
}

/** Makes the first administrator, who appoints everyone else in the interface. */
await withDatabase(async () => {
  const outcome = await perform(makeFirstAdministrator, operator, values);
  if (outcome.ok) {
    console.log(`${values.email} är administratör.`);
  } else if (outcome.kind === 'conflict') {
    console.log(sentence(outcome.reason));
  } else {
    const reasons = outcome.kind === 'invalid' ? Object.values(outcome.fields) : [outcome.kind];
    throw new Error(`${reasons.map(sentence).join(' ')}\n${example}`);
  }
});
