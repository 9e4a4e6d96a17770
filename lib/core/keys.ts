import { createHmac, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a key is for. Each purpose has its own key, derived from the installation's. */
export type KeyPurpose =
  | 'receipt-code'
  | 'receipt-look-up'
  | 'draft'
  | 'form-time'
  | 'rate-limit'
  | 'session';

const keyFile = z.object({
  current: z.number().int().positive(),
  keys: z.record(z.string(), z.string().regex(/^[0-9a-f]{64,}$/)),
});

let loaded: { from: string; file: z.infer<typeof keyFile> } | undefined;

/** The version that new receipts are made with; older versions stay valid for look-up. */
export function currentKeyVersion(): number {
  return installationKeys().current;
}

/** Every key version of the installation, newest first. */
export function keyVersions(): number[] {
  return Object.keys(installationKeys().keys)
    .map(Number)
    .sort((a, b) => b - a);
}

/** HMAC-SHA-256 of a value with the installation's key for one purpose. */
export function keyedHash(purpose: KeyPurpose, value: string, version = currentKeyVersion()): Buffer {
  return createHmac('sha256', derivedKey(purpose, version)).update(value).digest();
}

/** The installation's key for one purpose, 32 bytes (RFC 5869). */
export function derivedKey(purpose: KeyPurpose, version = currentKeyVersion()): Buffer {
  const secret = installationKeys().keys[String(version)];
  if (!secret) throw new Error(`The key file has no key of version ${version}.`);
  return Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'hex'), '', purpose, 32));
}

function installationKeys(): z.infer<typeof keyFile> {
  const from = process.env.GENKLANG_KEYS;
  if (!from) throw new Error('GENKLANG_KEYS does not name the key file (see docs/install.md).');
  if (loaded?.from !== from) {
    loaded = { from, file: keyFile.parse(JSON.parse(readFileSync(from, 'utf8'))) };
  }
  return loaded.file;
}
