import { addDays } from '@/lib/core/time';

/** The days of every year on which no office is open, eves that are treated as holidays included. */
const fixed: ReadonlySet<string> = new Set([
  '01-01',
  '01-06',
  '05-01',
  '06-06',
  '12-24',
  '12-25',
  '12-26',
  '12-31',
]);

/** Counted from Easter Sunday: Good Friday, Easter Monday, Ascension Day. */
const fromEaster = [-2, 1, 39];

/** Does a Swedish municipality's office work on this day? Not on Saturdays, Sundays, holidays and their eves. */
export function isWorkingDay(day: string): boolean {
  const weekday = weekdayOf(day);
  if (weekday > 5 || fixed.has(day.slice(5))) return false;
  // Midsummer's eve is the Friday between the 19th and the 25th of June.
  if (weekday === 5 && day.slice(5) >= '06-19' && day.slice(5) <= '06-25') return false;
  const easter = easterOf(Number(day.slice(0, 4)));
  return !fromEaster.some((days) => addDays(easter, days) === day);
}

/**
 * The working day that is nearest. Where days off stand close, as at Christmas, it is a day or two later, so
 * that what is done three days after something else is never done on the same day.
 */
export function workingDayNear(day: string): string {
  if ([0, -1, -2, -3].every((days) => isWorkingDay(addDays(day, days)))) return day;
  const after = laterWorkingDay(workingDayNear(addDays(day, -3)));
  const nearest = nearestWorkingDay(day);
  if (nearest > after) return nearest;
  return after;
}

function laterWorkingDay(day: string): string {
  const next = addDays(day, 1);
  return isWorkingDay(next) ? next : laterWorkingDay(next);
}

function nearestWorkingDay(day: string, distance = 0): string {
  const [later, earlier] = [addDays(day, distance), addDays(day, -distance)];
  if (isWorkingDay(later)) return later;
  return isWorkingDay(earlier) ? earlier : nearestWorkingDay(day, distance + 1);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm that Meeus gives). */
export function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)];
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const written = (number: number) => String(number).padStart(2, '0');
  return `${year}-${written(Math.floor(n / 31))}-${written((n % 31) + 1)}`;
}
