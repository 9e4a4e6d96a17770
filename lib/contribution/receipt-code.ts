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
  const hash = keyedHash('receipt-code', submissionId, version);
  let bits = 0n;
  for (const byte of hash.subarray(0, (length * 5) / 8)) bits = (bits << 8n) | BigInt(byte);
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code = alphabet.charAt(Number(bits & 31n)) + code;
    bits >>= 5n;
  }
  return grouped(code);
}

/**
 * What somebody typed, as a code in groups; nothing when it cannot be one. Lower case, spaces and dashes are
 * forgiven, and so are the letters that are mistaken for digits.
 */
export function typedCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (code.length !== length || [...code].some((sign) => !alphabet.includes(sign))) return undefined;
  return grouped(code);
}

/** What is stored instead of the code: a keyed hash, to look it up by. */
export function receiptHash(code: string, version = currentKeyVersion()): Buffer {
  return keyedHash('receipt-look-up', code, version);
}

/** The hashes under which a code may be stored, one for each key that the installation has had. */
export function receiptHashes(code: string): Buffer[] {
  return keyVersions().map((version) => receiptHash(code, version));
}

function grouped(code: string): string {
  return code.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-') ?? code;
}
