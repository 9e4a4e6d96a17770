import { expect, test } from 'vitest';
import { addDays, daysBetween } from '@/lib/core/time';
import { easterOf, isWorkingDay, weekdayOf, workingDayNear } from './working-day';

test('Easter is when it is', () => {
  expect([2024, 2025, 2026, 2027, 2038].map(easterOf)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ]);
});

test.each([
  ['2026-01-01', 'New Year’s Day'],
  ['2026-01-06', 'Epiphany'],
  ['2026-04-03', 'Good Friday'],
  ['2026-04-06', 'Easter Monday'],
  ['2026-05-01', 'the first of May'],
  ['2026-05-14', 'Ascension Day'],
  ['2025-06-06', 'the national day'],
  ['2026-06-19', 'Midsummer’s eve'],
  ['2026-12-24', 'Christmas Eve'],
  ['2026-12-25', 'Christmas Day'],
  ['2025-12-26', 'Boxing Day'],
  ['2026-12-31', 'New Year’s Eve'],
])('nobody decides on %s, %s', (day) => {
  expect(weekdayOf(day)).toBeLessThan(6);
  expect(isWorkingDay(day)).toBe(false);
});

test('the days around are working days', () => {
  for (const day of ['2026-04-02', '2026-04-07', '2026-06-18', '2026-06-26', '2026-12-23', '2026-12-28']) {
    expect([day, isWorkingDay(day), workingDayNear(day)]).toEqual([day, true, day]);
  }
});

test('whatever the day, the office works on a working day close to it, in the same order, and later three days later', () => {
  // Among these years are those in which Christmas and its weekend are five days off.
  const days = Array.from({ length: 365 * 8 }, (_, at) => addDays('2025-01-01', at));
  const near = days.map(workingDayNear);
  for (const [at, day] of days.entries()) {
    const office = near[at] ?? '';
    expect(isWorkingDay(office)).toBe(true);
    expect(office >= (near[at - 1] ?? '')).toBe(true);
    expect(office > (near[at - 3] ?? '')).toBe(true);
    expect(daysBetween(day, office)).toBeGreaterThanOrEqual(-2);
    expect(daysBetween(day, office)).toBeLessThanOrEqual(3);
  }
});
