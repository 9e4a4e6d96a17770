import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** A new row's id: random, so that it may stand in a public address. */
export function newId(): string {
  return randomUUID();
}

/** 128 random bits for an address that is itself the permission to read (drafts). */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

/** SHA-256 of a text, as hex. For fingerprints of public values; secrets use `keyedHash`. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
