import { expect, test } from 'vitest';
import { minuteBetween } from './spread';

const many = Array.from({ length: 300 }, (_, number) => minuteBetween('12:05', '21:50', `b${number}`));

test('many minutes of a day, all within the two, and the same ones every time', () => {
  expect(many.filter((minute) => minute < '12:05' || minute > '21:50')).toEqual([]);
  expect(new Set(many).size).toBeGreaterThan(150);
  expect(many.slice(0, 5)).toEqual(
    [0, 1, 2, 3, 4].map((number) => minuteBetween('12:05', '21:50', `b${number}`)),
  );
});
