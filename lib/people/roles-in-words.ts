import type { Role } from '@/lib/core/actor';
import type { Say } from '@/lib/text/server';

/** The roles that somebody holds, each said once, as the list that a sentence would make of them. */
export function rolesInWords(held: readonly { role: Role }[], say: Say): string {
  const names = [...new Set(held.map(({ role }) => say(`people.role.${role}`)))];
  const [first = '', ...others] = names;
  return [first, ...others.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`)].join(', ');
}
