import { timingSafeEqual } from 'node:crypto';
import { keyedHash, keyVersions } from '@/lib/core/keys';

/** Nobody reads a question and writes an answer in less. */
const quickestPerson = 3_000;

/** When a form was opened, signed: a machine that posts without opening it has none. */
export function signedFormTime(now: Date): string {
  const opened = now.getTime().toString(36);
  return `${opened}.${signature(opened).toString('base64url')}`;
}

/** Was the form opened, and long enough ago for a person to have written in it? Opened yesterday is fine. */
export function openedLongEnough(signed: string, now: Date): boolean {
  const [opened = '', given = ''] = signed.split('.');
  if (!/^[0-9a-z]{1,12}$/.test(opened)) return false;
  const believed = keyVersions().some((version) => same(signature(opened, version), given));
  return believed && now.getTime() - Number.parseInt(opened, 36) >= quickestPerson;
}

function signature(opened: string, version?: number): Buffer {
  return keyedHash('form-time', opened, version).subarray(0, 16);
}

function same(expected: Buffer, given: string): boolean {
  const bytes = Buffer.from(given, 'base64url');
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}
