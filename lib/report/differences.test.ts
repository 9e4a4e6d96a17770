import { describe, expect, test } from 'vitest';
import { answersChangedSince, type ComparedVersion, isDifferent, reportDifferences } from './differences';

const figures = {
  submissions: 3,
  headcount: 12,
  received: 4,
  answered: 3,
  excluded: 1,
  mentions: 5,
  byChannel: {},
  municipalityOnly: 0,
  withheld: 0,
  withdrawn: 0,
};
const line = (number: number, heading: string, body = heading, contributions = 2) => ({
  number,
  heading,
  body,
  contributions,
});
const theme = { themeId: 't', label: 'Ljus', contributions: 2, disposition: null, answer: null };
const version = (change: Partial<ComparedVersion> = {}): ComparedVersion => ({
  summary: 'Tre meningar.',
  method: '',
  unknown: '',
  lines: [line(1, 'Ljus'), line(2, 'Bänkar')],
  figures,
  themes: [theme],
  ...change,
});

describe('what differs between two versions', () => {
  test('is nothing when they say the same, also where a line has only moved', () => {
    const moved = version({ lines: [line(1, 'Bänkar'), line(2, 'Ljus')] });
    expect(isDifferent(reportDifferences(version(), version()))).toBe(false);
    expect(isDifferent(reportDifferences(version(), moved))).toBe(false);
  });

  test('lines are known again by their heading, then their words, then their place', () => {
    const after = version({
      lines: [line(1, 'Ljuset', 'Ljus'), line(2, 'Sittplatser', 'Nya ord'), line(3, 'Träd')],
    });
    const { lines } = reportDifferences(version(), after);
    expect(lines.changed.map(({ before, after: now }) => [before.heading, now.heading])).toEqual([
      ['Ljus', 'Ljuset'],
      ['Bänkar', 'Sittplatser'],
    ]);
    expect(lines.added).toMatchObject([{ heading: 'Träd' }]);
    expect(lines.removed).toEqual([]);
  });

  test('a line that is gone is said to be gone, and one that builds on more has changed', () => {
    const { lines } = reportDifferences(version(), version({ lines: [line(1, 'Ljus', 'Ljus', 9)] }));
    expect(lines.removed).toMatchObject([{ heading: 'Bänkar' }]);
    expect(lines.changed).toMatchObject([{ before: { contributions: 2 }, after: { contributions: 9 } }]);
  });

  test('numbers, texts and answers are compared one by one', () => {
    const answered = { ...theme, disposition: 'partly' as const, answer: 'Två lampor.' };
    const after = version({
      summary: 'Andra ord.',
      figures: { ...figures, received: 6, answered: 5 },
      themes: [answered, { ...theme, themeId: 'u', label: 'Träd' }],
    });
    const found = reportDifferences(version(), after);
    expect(found.texts).toEqual([{ field: 'summary', before: 'Tre meningar.', after: 'Andra ord.' }]);
    expect(found.figures).toEqual([
      { name: 'received', before: 4, after: 6 },
      { name: 'answered', before: 3, after: 5 },
    ]);
    expect(found.themes).toMatchObject([
      { label: 'Ljus', before: { disposition: null }, after: { disposition: 'partly' } },
      { label: 'Träd', before: null },
    ]);
  });
});

test('an answer that was changed after publication is counted once a contribution', () => {
  const pair = (contributionId: string, themeId: string, disposition: 'partly' | 'noted' | null) => ({
    contributionId,
    themeId,
    disposition,
  });
  const frozen = [pair('a', 't', 'partly'), pair('a', 'u', 'partly'), pair('b', 't', 'partly')];
  const now = [pair('a', 't', 'noted'), pair('a', 'u', 'noted'), pair('b', 't', 'partly')];
  expect(answersChangedSince(frozen, now)).toBe(1);
  expect(answersChangedSince(frozen, frozen)).toBe(0);
  expect(answersChangedSince(frozen, []), 'what is no longer coded so keeps its published answer').toBe(0);
});
