import { expect, test } from 'vitest';
import { hoursIn } from './hours';

test('days and hours are said in the language of the page', () => {
  const hours = 'måndag–torsdag 8–17, fredag 8–16';
  expect(hoursIn('sv', hours)).toEqual({ text: hours, lang: 'sv' });
  expect(hoursIn('en', hours)).toEqual({ text: 'Monday–Thursday 8–17, Friday 8–16', lang: 'en' });
  expect(hoursIn('en', 'Vardagar kl. 8.30–12 och 13–16')).toEqual({
    text: 'weekdays 8:30–12 and 13–16',
    lang: 'en',
  });
});

test('what says more than days and hours stays Swedish, and says so', () => {
  const hours = 'vardagar 8–16, utom dag före röd dag';
  expect(hoursIn('en', hours)).toEqual({ text: hours, lang: 'sv' });
});
