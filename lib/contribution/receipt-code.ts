import { currentKeyVersion, keyedHash, keyVersions } from '@/lib/core/keys';

/** Crockford's base32: no I, L, O or U, so that a code can be read aloud and written by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;
const groupLength = 4;

/**
 * The receipt code of a submission: 80 bits of a keyed hash of its id, in groups of four. Derived, so that it
 * can be printed again; without the installation's key it cannot be had from the database.
 */
export function receiptCode(submissionId: string, version = currentKeyVersion()): string {
  return grouped(inBase32(keyedHash('receipt-code', submissionId, version), length));
}

/** As many signs of base32 as are asked for, out of random or hashed bytes: five bits each. */
export function inBase32(bytes: Buffer, signs: number): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, Math.ceil((signs * 5) / 8))) bits = (bits << 8n) | BigInt(byte);
  let code = '';
  for (let place = 0; place < signs; place += 1) {
    code = alphabet.charAt(Number(bits & 31n)) + code;
    bits >>= 5n;
  }
  return code;
}

/**
 * What somebody typed, as a code in groups; nothing when it cannot be one. Lower case, spaces and dashes are
 * forgiven, and so are the letters that are mistaken for digits.
 */
export function typedCode(typed: string): string | undefined {
  const code = typedBase32(typed, length);
  return code && grouped(code);
}

/** A code of so many signs as somebody wrote it down, without what was put between the signs. */
export function typedBase32(typed: string, signs: number): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === signs && [...code].every((sign) => alphabet.includes(sign)) ? code : undefined;
}

/** What is stored instead of the code: a keyed hash, to look it up by. */
export function receiptHash(code: string, version = currentKeyVersion()): Buffer {
  return keyedHash('receipt-look-up', code, version);
}

/** The hashes under which a code may be stored, one for each key that the installation has had. */
export function receiptHashes(code: string): Buffer[] {
  return keyVersions().map((version) => receiptHash(code, version));
}

/** In groups of four, as it is read aloud. */
export function grouped(code: string): string {
  return code.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? code;
}
