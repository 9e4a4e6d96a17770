import { dayOf, momentOf, writtenOut } from '@/lib/core/time';
import { inWords, type LateFeedback } from '@/lib/dialogue/standing';
import type { Reader } from './reader';

/** A day or moment as the reader reads it; a dash where there is none. */
export function day(when: string | Date | null, { locale }: Reader): string {
  return when === null ? '–' : writtenOut(when, locale);
}

/** A moment with its hour. */
export function dayAndHour(when: Date | null, { locale }: Reader): string {
  return when === null ? '–' : writtenOut(when, locale, true);
}

/** A moment with its hour; midnight is a day and no hour. */
export function dayAndAnyHour(when: Date | null, reader: Reader): string {
  const noHour = when !== null && momentOf(dayOf(when), '00:00').getTime() === when.getTime();
  return noHour ? day(when, reader) : dayAndHour(when, reader);
}

/** "3 veckor": how late something is. */
export function howLate(days: number, { say }: Reader): string {
  const { unit, count } = inWords(days);
  return say(`dialogue.late.${unit}`, { count });
}

/** The whole sentence about a feedback that is late. */
export function lateSentence(late: LateFeedback, reader: Reader): string {
  return reader.say(`dialogue.late.${late.moment}`, {
    date: day(late.promisedOn, reader),
    late: howLate(late.days, reader),
  });
}
