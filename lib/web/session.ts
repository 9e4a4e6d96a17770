import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { cache } from 'react';
import type { StaffActor } from '@/lib/core/actor';
import { derivedKey } from '@/lib/core/keys';
import { sessionHash } from '@/lib/people/session-hash';
import { actorOfSession, keepSessionAwake } from '@/lib/people/session-queries';
import { sessionCookieName } from './session-cookie';

/** Who is signed in, with the roles that are in force now; asked of the database on every request. */
export const getActor: () => Promise<StaffActor | undefined> = cache(async () => {
  const session = await sessionId();
  if (!session) return undefined;
  const found = await actorOfSession(sessionHash(session));
  if (found?.isDozing) await keepSessionAwake(sessionHash(session));
  return found?.actor;
});

/** The random id that this browser's cookie vouches for. It says nothing about whether the session lives. */
export async function sessionId(): Promise<string | undefined> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return undefined;
  try {
    const content = await decode({ token, secret: sessionSecret() });
    return typeof content?.sid === 'string' ? content.sid : undefined;
  } catch {
    return undefined;
  }
}

/** What the cookie is encrypted with: the installation's own, so that another installation's means nothing. */
export function sessionSecret(): string {
  return derivedKey('session').toString('hex');
}
