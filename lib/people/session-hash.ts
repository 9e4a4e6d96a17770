import { keyedHash } from '@/lib/core/keys';

/** What is kept of a session's id: enough to recognise it, not enough to be signed in with it. */
export function sessionHash(id: string): Buffer {
  return keyedHash('session', id);
}
