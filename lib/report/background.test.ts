import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageBands } from '@/lib/contribution/model';
import { backgroundFigures, type Told } from './background';

const told = (counts: readonly number[], without = 0): Told => ({
  submissions: counts.reduce((sum, count) => sum + count, without),
  answers: new Map([['ageBand', new Map(ageBands.map((band, at) => [band, counts[at] ?? 0]))]]),
});
const shownOf = (now: Told, before: Parameters<typeof backgroundFigures>[1] = []) =>
  backgroundFigures(now, before)[0]?.groups.map(({ submissions }) => submissions);

describe('who took part, by what they told', () => {
  test('is shown group by group, with those who did not tell', () => {
    expect(shownOf(told([0, 6, 10, 20, 30, 8, 5], 40))).toEqual([0, 6, 10, 20, 30, 8, 5, 40]);
  });

  test('is left out where nobody told', () => {
    expect(backgroundFigures(told([], 40), [])).toEqual([]);
  });

  test('keeps a small group back, and the smallest of the others with it', () => {
    expect(shownOf(told([0, 2, 10, 20, 30, 8, 6], 40))).toEqual([0, null, 10, 20, 30, 8, null, 40]);
  });

  test('does not tell how old the one who came later is, and keeps back what was kept back', () => {
    const first = told([0, 6, 10, 20, 30, 8, 5], 40);
    const before = [{ ...first, shown: backgroundFigures(first, []) }];
    const later = shownOf(told([0, 6, 11, 20, 30, 8, 5], 40), before);
    expect(later?.filter((count) => count === null).length).toBeGreaterThan(1);
    expect(later?.[2]).toBeNull();
    const hidden = told([0, 2, 10, 20, 30, 8, 6], 40);
    const kept = [{ ...hidden, shown: backgroundFigures(hidden, []) }];
    const grown = shownOf(told([0, 50, 60, 70, 80, 90, 60], 40), kept);
    expect(grown?.[1]).toBeNull();
    expect(grown?.[6]).toBeNull();
  });

  test('never shows a small number, nor one by difference, over any three versions', () => {
    const groups = fc.array(fc.nat(12), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(groups, groups, groups, (start, second, third) => {
        const versions: { told: Told; shown: ReturnType<typeof backgroundFigures> }[] = [];
        let all = start.map(() => 0);
        for (const came of [start, second, third]) {
          all = all.map((count, at) => count + (came[at] ?? 0));
          const now = told(all.slice(0, 7), all[7]);
          const before = versions.map((version) => ({ ...version.told, shown: version.shown }));
          versions.push({ told: now, shown: backgroundFigures(now, before) });
        }
        for (const [at, { shown }] of versions.entries()) {
          for (const [row, group] of (shown[0]?.groups ?? []).entries()) {
            const count = group.submissions;
            if (count === null) continue;
            expect(count === 0 || count >= 5).toBe(true);
            for (const earlier of versions.slice(0, at)) {
              const then = earlier.shown[0]?.groups[row]?.submissions;
              if (typeof then !== 'number') continue;
              expect(count === then || Math.abs(count - then) >= 5).toBe(true);
            }
          }
        }
      }),
    );
  });
});
