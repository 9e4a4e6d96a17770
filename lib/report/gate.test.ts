import { expect, test } from 'vitest';
import { accountOf, type LedgerEntry, type LedgerPair, lacksOf, questionsWithoutLine } from './gate';

const pair = (change: Partial<LedgerPair> = {}): LedgerPair => ({
  themeId: 'belysning',
  own: false,
  disposition: 'accommodated',
  reason: null,
  forwardedTo: null,
  deferredUntil: null,
  ...change,
});
const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  contributionId: 'a',
  excluded: null,
  unread: false,
  pairs: [pair()],
  lines: 1,
  ...change,
});

const unanswered = pair({ disposition: null });
const owing = pair({ disposition: 'deferred', reason: 'Nästa budget.' });

test.each<[what: string, Partial<LedgerEntry>, interim: string[], final: string[]]>([
  ['whole', {}, [], []],
  ['excluded, and nothing else', { excluded: 'test', pairs: [], lines: 0 }, [], []],
  ['read by nobody', { unread: true, pairs: [], lines: 0 }, ['unread'], ['unread']],
  ['read, and not coded', { pairs: [] }, ['uncoded'], ['uncoded']],
  ['coded, and not answered', { pairs: [unanswered] }, [], ['noDisposition']],
  ['answered under one theme of two', { pairs: [pair(), unanswered] }, [], ['noDisposition']],
  ['answered without what the answer owes', { pairs: [pair(), owing] }, [], ['owed']],
  ['on no line', { lines: 0 }, [], ['noLine']],
  ['lacking it all', { pairs: [unanswered, owing], lines: 0 }, [], ['noDisposition', 'owed', 'noLine']],
])('a contribution that is %s', (_, change, interim, final) => {
  expect(lacksOf('interim', entry(change))).toEqual(interim);
  expect(lacksOf('final', entry(change))).toEqual(final);
});

test('received is answered, excluded and missing, each once', () => {
  const ledger = [
    entry({ contributionId: 'whole' }),
    entry({ contributionId: 'excluded', excluded: 'spam', pairs: [], lines: 0 }),
    entry({ contributionId: 'unanswered', pairs: [unanswered] }),
    entry({ contributionId: 'uncoded', pairs: [] }),
  ];
  expect(accountOf('final', ledger)).toEqual({
    received: 4,
    answered: 1,
    excluded: 1,
    missing: ['unanswered', 'uncoded'],
  });
  expect(accountOf('interim', ledger)).toEqual({
    received: 4,
    answered: 2,
    excluded: 1,
    missing: ['uncoded'],
  });
});

test('a final version needs a line for every closed question that was answered, an interim one for none', () => {
  const asked = [
    { questionId: 'one', label: 'Hur ofta?', lines: 1 },
    { questionId: 'two', label: 'Varför?', lines: 0 },
  ];
  expect(questionsWithoutLine('final', asked).map(({ questionId }) => questionId)).toEqual(['two']);
  expect(questionsWithoutLine('interim', asked)).toEqual([]);
});
