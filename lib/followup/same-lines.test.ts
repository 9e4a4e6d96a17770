import { expect, test } from 'vitest';
import { sameLines } from './same-lines';

const line = (identity: string, version: number, number: number) => ({ identity, version, number });

test('a line that is in several versions is told once, where it stands now and where it stood before', () => {
  const lines = [line('a', 1, 3), line('b', 1, 1), line('a', 2, 2), line('a', 3, 1), line('c', 3, 4)];
  expect(sameLines(lines)).toEqual([
    { identity: 'a', latest: line('a', 3, 1), earlier: [line('a', 2, 2), line('a', 1, 3)] },
    { identity: 'b', latest: line('b', 1, 1), earlier: [] },
    { identity: 'c', latest: line('c', 3, 4), earlier: [] },
  ]);
});
