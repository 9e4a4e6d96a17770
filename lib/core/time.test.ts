import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, momentOf, writtenOut } from './time';

test('a Swedish day ends at Swedish midnight, winter and summer', () => {
  expect(momentOf('2027-01-15').toISOString()).toBe('2027-01-15T22:59:59.000Z');
  expect(momentOf('2027-07-15').toISOString()).toBe('2027-07-15T21:59:59.000Z');
  expect(dayOf(new Date('2027-07-15T22:30:00Z'))).toBe('2027-07-16');
});

test('days are counted on the calendar, over the change to summer time too', () => {
  expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  expect(daysBetween('2027-03-29', '2027-03-01')).toBe(-28);
});

test('dates are written out in the language of the page', () => {
  expect(writtenOut('2027-03-12', 'sv')).toBe('fredag 12 mars 2027');
  expect(writtenOut(new Date('2027-03-12T22:59:00Z'), 'sv', true)).toBe('fredag 12 mars 2027 kl.\u00a023.59');
  expect(writtenOut('2027-03-12', 'en')).toBe('Friday 12 March 2027');
});
