import type { Locale } from './server';

/** The few words that opening hours are made of. */
const words: Readonly<Record<string, string>> = {
  måndag: 'Monday',
  tisdag: 'Tuesday',
  onsdag: 'Wednesday',
  torsdag: 'Thursday',
  fredag: 'Friday',
  lördag: 'Saturday',
  söndag: 'Sunday',
  måndagar: 'Mondays',
  tisdagar: 'Tuesdays',
  onsdagar: 'Wednesdays',
  torsdagar: 'Thursdays',
  fredagar: 'Fridays',
  lördagar: 'Saturdays',
  söndagar: 'Sundays',
  vardagar: 'weekdays',
  och: 'and',
  till: 'to',
  stängt: 'closed',
};

/**
 * When somebody answers, as the municipality wrote it, in the language of the page: days and hours are said in
 * English too. Where it says anything more the words stay Swedish, and say so.
 */
export function hoursIn(locale: Locale, hours: string): { text: string; lang: Locale } {
  if (locale === 'sv') return { text: hours, lang: 'sv' };
  const said = hours.replace(/kl\.? ?(?=\d)/gi, '');
  const unknown = (said.match(/\p{L}+/gu) ?? []).some((word) => !(word.toLowerCase() in words));
  if (unknown) return { text: hours, lang: 'sv' };
  const text = said.replace(/\p{L}+/gu, (word) => words[word.toLowerCase()] ?? word);
  return { text: text.replace(/(?<=\d)\.(?=\d\d)/g, ':'), lang: 'en' };
}
