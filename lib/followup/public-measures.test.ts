import { expect, test } from 'vitest';
import { daysOverdue, overdueFirst, type PublicMeasure, promisedBy, withHistory } from './public-measures';

const at = new Date('2026-06-15T10:00:00Z');
const measure = (id: string, status: PublicMeasure['now']['status'], dueOn: string): PublicMeasure => ({
  id,
  title: id,
  owner: 'Gatuenheten',
  dialogue: { slug: 'x', title: 'X' },
  now: { status, dueOn, words: 'x', at },
  earlier: [],
  lines: [],
});

test('what should have been done is late; what is done or stopped is not', () => {
  expect(daysOverdue(measure('a', 'started', '2026-06-01'), at)).toBe(14);
  expect(daysOverdue(measure('a', 'started', '2026-06-15'), at)).toBe(0);
  expect(daysOverdue(measure('a', 'done', '2026-06-01'), at)).toBe(0);
  expect(daysOverdue(measure('a', 'stopped', '2026-06-01'), at)).toBe(0);
});

test('overdue stands first, then what is next, then done, then stopped', () => {
  const all = [
    measure('stopped', 'stopped', '2026-01-01'),
    measure('done', 'done', '2026-01-01'),
    measure('next', 'planned', '2026-09-01'),
    measure('late', 'planned', '2026-05-01'),
    measure('later', 'started', '2026-03-01'),
  ];
  expect(overdueFirst(all).map(({ id }) => id)).toEqual(['later', 'late', 'next', 'done', 'stopped']);
});

test('the newest word about a measure is where it stands', () => {
  const { now: _, earlier: __, lines: ___, ...plain } = measure('m', 'planned', '2026-05-01');
  const told = (words: string) =>
    ({ measureId: 'm', status: 'started', dueOn: '2026-05-01', words, at }) as const;
  const [read] = withHistory(
    [plain],
    [told('nu'), told('då')],
    [{ measureId: 'm', line: 2, kind: 'final', number: 1 }],
  );
  expect(read).toMatchObject({ now: { words: 'nu' }, earlier: [{ words: 'då' }], lines: [{ line: 2 }] });
  expect(withHistory([plain], [], [])).toEqual([]);
});

test('a line promises its measures in every version that has it', () => {
  const line = (number: number, at: number, identity: string) =>
    ({ line: at, kind: 'final', number, identity }) as const;
  const published = [line(1, 1, 'a'), line(1, 2, 'b'), line(2, 3, 'a')];
  const tied = (id: string, ...lines: PublicMeasure['lines']) => ({
    ...measure(id, 'started', '2026-06-01'),
    lines,
  });
  const measures = [tied('lampan', line(1, 1, 'a')), tied('bänken', line(1, 2, 'b')), tied('lös')];
  const promised = (wanted: PublicMeasure['lines']) =>
    promisedBy(measures, wanted, published).map(({ id }) => id);
  expect(promised([line(2, 3, 'a')])).toEqual(['lampan']);
  expect(promised([line(1, 2, 'b')])).toEqual(['bänken']);
  expect(promised([])).toEqual([]);
});
