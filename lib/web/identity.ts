import type { Actor } from '@/lib/core/actor';
import { newToken } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { personOfIdentity } from '@/lib/people/sign-in-queries';
import { startSession } from '@/lib/people/start-session';

/** What an identity provider says of a person. Only what is used here. */
export type Identity = { issuer: string; subject: string; email?: string; isEmailVerified: boolean };

export type Recognised =
  | { ok: true; personId: string; name: string; oidcSubject?: string }
  | { ok: false; problem: 'unknown' | 'unverified' };

/**
 * Whose identity is it? An address that the provider has not verified says nothing about who somebody is,
 * and nobody gets an account by signing in.
 */
export async function recognise(identity: Identity): Promise<Recognised> {
  if (!identity.isEmailVerified || !identity.email) return { ok: false, problem: 'unverified' };
  const oidcSubject = `${identity.issuer} ${identity.subject}`;
  const person = await personOfIdentity({ oidcSubject, email: identity.email });
  return person ? { ok: true, ...person, oidcSubject } : { ok: false, problem: 'unknown' };
}

/** Starts a session for a recognised person and gives its random id, which only their cookie will hold. */
export async function sessionFor(person: Extract<Recognised, { ok: true }>): Promise<string> {
  const sessionId = `${newToken()}${newToken()}`;
  const self: Actor = { kind: 'staff', personId: person.personId, name: person.name, roles: [] };
  const { personId, oidcSubject } = person;
  const outcome = await perform(startSession, self, { personId, sessionId, oidcSubject });
  if (!outcome.ok) throw new Error('The session was not started.');
  return sessionId;
}
