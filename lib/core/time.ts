import { Temporal } from 'temporal-polyfill';

/** All days and hours that people read or write are Swedish ones. */
export const timeZone = 'Europe/Stockholm';

/** The Swedish calendar day of a moment, as `2027-03-12`. */
export function dayOf(moment: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The Swedish hour of a moment, as `18:30`. */
export function hourOf(moment: Date): string {
  return hours.format(moment);
}

/** The moment of a Swedish day and hour, `2027-03-12` and `18:30`; 23.59.59 when no hour is given. */
export function momentOf(day: string, hour = '23:59:59'): Date {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(hour),
  });
  return new Date(zoned.epochMilliseconds);
}

/** The day that lies a number of days after another. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

// Made once: a page writes out some tens of days, and each of these costs more to make than to use.
const days = { sv: written('sv-SE'), en: written('en-GB') };
const hours = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });

function written(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** A day or moment written out: "torsdag 12 mars 2027", with "kl. 23.59" where an hour is wanted. */
export function writtenOut(when: string | Date, locale: 'sv' | 'en', withHour = false): string {
  const date = typeof when === 'string' ? momentOf(when, '12:00') : when;
  const day = days[locale].format(date).replace(',', '');
  if (!withHour) return day;
  const hour = hourOf(date);
  return locale === 'en' ? `${day}, ${hour}` : `${day} kl.\u00a0${hour.replace(':', '.')}`;
}
