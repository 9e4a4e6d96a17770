import { expect, test } from 'vitest';
import type { LedgerEntry, LedgerPair } from './gate';
import { leftToMend, missingByLack, missingIn } from './missing';

const pair = (themeId: string, change: Partial<LedgerPair> = {}): LedgerPair => ({
  themeId,
  own: false,
  disposition: 'accommodated',
  reason: null,
  forwardedTo: null,
  deferredUntil: null,
  ...change,
});
const entry = (contributionId: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  contributionId,
  excluded: null,
  unread: false,
  pairs: [pair('t')],
  lines: 1,
  ...change,
});

test('each lack leads to where it is mended', () => {
  const ledger = [
    entry('whole'),
    entry('excluded', { excluded: 'test', pairs: [], lines: 0 }),
    entry('unread', { unread: true, pairs: [], lines: 0 }),
    entry('uncoded', { pairs: [], lines: 0 }),
    entry('several', {
      pairs: [pair('t', { disposition: null }), pair('u', { disposition: null })],
      lines: 0,
    }),
    entry('owing', { pairs: [pair('t', { disposition: 'noted', own: true })] }),
  ];
  const missing = missingIn('final', ledger);
  expect(missing).toEqual([
    { contributionId: 'unread', lack: 'unread', themeId: null, own: false },
    { contributionId: 'uncoded', lack: 'uncoded', themeId: null, own: false },
    { contributionId: 'several', lack: 'noDisposition', themeId: 't', own: false },
    { contributionId: 'several', lack: 'noDisposition', themeId: 'u', own: false },
    { contributionId: 'several', lack: 'noLine', themeId: null, own: false },
    { contributionId: 'owing', lack: 'owed', themeId: 't', own: true },
  ]);
  expect(missingByLack(missing)).toEqual({ unread: 1, uncoded: 1, noDisposition: 1, owed: 1, noLine: 1 });
});

test('an interim version asks only that everything is coded or excluded', () => {
  const ledger = [
    entry('a', { pairs: [pair('t', { disposition: null })], lines: 0 }),
    entry('b', { pairs: [] }),
  ];
  expect(missingIn('interim', ledger).map(({ contributionId }) => contributionId)).toEqual(['b']);
});

test('what is left is each contribution once, and each question without a line', () => {
  const lacking = [
    entry('a', { pairs: [pair('t', { disposition: null }), pair('u', { disposition: null })] }),
  ];
  const question = { questionId: 'q', label: 'Hur ofta?', lines: 0 };
  expect(leftToMend(missingIn('final', lacking), [question])).toBe(2);
  expect(leftToMend([], [question])).toBe(1);
  expect(leftToMend([], [])).toBe(0);
});
