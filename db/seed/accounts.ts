import { people } from './content/people';

/** The fictional people who can be signed in as with one click, in a demo only. */
export const demoAccounts = people.map(({ name, email, roleText }) => ({ name, email, roleText }));
