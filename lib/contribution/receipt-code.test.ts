import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedLongEnough, signedFormTime } from './form-time';
import { receiptCode, receiptHash, receiptHashes, typedCode } from './receipt-code';

const folder = mkdtempSync(join(tmpdir(), 'genklang-keys-'));
const before = process.env.GENKLANG_KEYS;

beforeAll(() => {
  const file = join(folder, 'keys.json');
  const keys = { '1': '01'.repeat(32), '2': '02'.repeat(32) };
  writeFileSync(file, JSON.stringify({ current: 2, keys }));
  process.env.GENKLANG_KEYS = file;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  if (before === undefined) delete process.env.GENKLANG_KEYS;
  else process.env.GENKLANG_KEYS = before;
});

const id = '6a1f2b0e-3c4d-4e5f-8a9b-0c1d2e3f4a5b';

describe('a receipt code', () => {
  test('has sixteen characters that can be read aloud, the same each time it is derived', () => {
    const code = receiptCode(id);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(receiptCode(id)).toBe(code);
    expect(receiptCode(id, 1)).not.toBe(code);
    expect(receiptCode('7a1f2b0e-3c4d-4e5f-8a9b-0c1d2e3f4a5b')).not.toBe(code);
  });

  test('is known again however it is typed', () => {
    const code = '7KQM-20DA-9F1T-4H8R';
    for (const typed of ['7kqm20da9f1t4h8r', ' 7KQM 2ODA 9FIT 4H8R ', '7kqm–2oda–9flt–4h8r', code]) {
      expect(typedCode(typed)).toBe(code);
    }
    for (const typed of ['', '7KQM', '7KQM-20DA-9F1T-4H8R-X', '7KQU-20DA-9F1T-4H8R', 'å'.repeat(16)]) {
      expect(typedCode(typed)).toBeUndefined();
    }
  });

  test('is found under the key it was made with, also after a new key', () => {
    const code = receiptCode(id, 1);
    expect(receiptHashes(code)).toContainEqual(receiptHash(code, 1));
    expect(receiptHashes(code)).toHaveLength(2);
  });
});

test('a form that was opened a moment ago, never, or with a forged time, was not filled by a person', () => {
  const now = new Date('2027-03-12T12:00:00Z');
  const signed = signedFormTime(now);
  const after = (ms: number) => new Date(now.getTime() + ms);
  expect(openedLongEnough(signed, after(10_000))).toBe(true);
  expect(openedLongEnough(signed, after(86_400_000))).toBe(true);
  expect(openedLongEnough(signed, after(500))).toBe(false);
  expect(openedLongEnough('', after(10_000))).toBe(false);
  expect(openedLongEnough(`${(0).toString(36)}.${signed.split('.')[1]}`, after(10_000))).toBe(false);
});
