import { describe, expect, test } from 'vitest';
import { type ComparedVersion, isDifferent, reportDifferences } from './differences';

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
const line = (number: number, heading: string, body = heading, contributions = 2, identity = heading) => ({
  identity,
  number,
  heading,
  body,
  contributions,
});
const theme = {
  themeId: 't',
  label: 'Ljus',
  contributions: 2,
  disposition: null,
  reason: null,
  forwardedTo: null,
  deferredUntil: null,
  answer: null,
  change: null,
};
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
  test('is nothing when they say the same', () => {
    expect(isDifferent(reportDifferences(version(), version()))).toBe(false);
  });

  test('is where a line stands, when it only has moved', () => {
    const moved = version({ lines: [line(1, 'Bänkar'), line(2, 'Ljus')] });
    const found = reportDifferences(version(), moved);
    expect(isDifferent(found)).toBe(true);
    expect(found.lines).toMatchObject({ added: [], removed: [], changed: [] });
    expect(found.lines.moved.map(({ before, after }) => [before.number, after.number])).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  test('lines are known again by what they are, whatever their words and places', () => {
    const reworded = line(2, 'Ljuset', 'Andra ord', 2, 'Ljus');
    const sameWords = line(1, 'Bänkar', 'Bänkar', 2, 'ny');
    const { lines } = reportDifferences(version(), version({ lines: [sameWords, reworded] }));
    expect(lines.changed).toMatchObject([{ before: { number: 1 }, after: { number: 2 } }]);
    expect(lines.added).toEqual([sameWords]);
    expect(lines.removed).toMatchObject([{ identity: 'Bänkar' }]);
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
