import { expect, test } from 'vitest';
import type { PrincipleResult } from '@/lib/principles/model';
import { standingOf } from './principle-standing';

const result = (cluster: string, other: Partial<PrincipleResult> = {}): PrincipleResult => ({
  principleId: cluster,
  cluster,
  title: 'Princip',
  severity: 'block',
  finding: 'met',
  missing: [],
  attested: null,
  overridden: null,
  ...other,
});
const affected = { childrenAffected: 'yes' } as const;
const words = { words: 'Ord.', by: 'Någon', at: '2027-01-01T00:00:00Z' };

test('a decision that the nämnd has not made is awaited, not met; once made it is met', () => {
  expect(standingOf(result('P2'), affected, 'planning')).toBe('awaited');
  expect(standingOf(result('P2'), affected, 'pendingDecision')).toBe('awaited');
  expect(standingOf(result('P2'), affected, 'approved')).toBe('met');
  expect(standingOf(result('P1'), affected, 'pendingDecision')).toBe('met');
  expect(standingOf(result('P2', { attested: words }), affected, 'pendingDecision')).toBe('met');
});

test('where children are not affected, their principle does not apply; unanswered it needs attention', () => {
  const notAffected = { childrenAffected: 'no' } as const;
  expect(standingOf(result('P8'), affected, 'open')).toBe('met');
  expect(standingOf(result('P8'), notAffected, 'open')).toBe('notApplicable');
  expect(standingOf(result('P8', { finding: 'notMet' }), notAffected, 'open')).toBe('attention');
  expect(standingOf(result('P7'), notAffected, 'open')).toBe('met');
});

test('what is not met, needs words or was overridden needs attention; what is judged later waits', () => {
  for (const finding of ['notMet', 'needsWords'] as const) {
    expect(standingOf(result('P2', { finding }), affected, 'pendingDecision')).toBe('attention');
  }
  const overridden = { ...words, role: 'politicalOwner' as const };
  expect(standingOf(result('P3', { overridden }), affected, 'open')).toBe('attention');
  for (const finding of ['later', 'notChecked'] as const) {
    expect(standingOf(result('P13', { finding }), affected, 'open')).toBe(finding);
  }
});
