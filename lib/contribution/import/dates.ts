import { momentOf } from '@/lib/core/time';

/** A date as it was meant: the moment, and the same written one way, for telling rows apart. */
export type MeantDate = { moment: Date; canonical: string };

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const day = '(\\d{4})-(\\d{1,2})-(\\d{1,2})';
const hour = '(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?';
const zoned = new RegExp(`^${day}T(\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?)(Z|[+-]\\d{2}:?\\d{2})$`, 'i');
const numeric = new RegExp(`^${day}(?:(?:T|\\s+(?:kl\\.?\\s*)?)${hour})?$`, 'i');
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const written = new RegExp(
  `^(?:den )?(\\d{1,2}) ([a-zåäö]{3,9})\\.? (\\d{4})(?:,?\\s+(?:kl\\.?\\s*)?${hour})?$`,
  'i',
);
/** Excel's own number of a day, as it is saved from a cell without a date format. */
const serial = /^(\d{5})(?:[.,](\d+))?$/;

/**
 * A date as ISO or as a Swedish Excel writes it, in Swedish time. A day without an hour is its noon. Days like
 * 3/4/2027 mean different things to different programs, and are refused.
 */
export function meantDate(cell: string): MeantDate | undefined {
  const text = cell.trim().replace(/\s+/g, ' ');
  try {
    return zonedDate(text) ?? swedishDate(text) ?? serialDate(text);
  } catch {
    // A day or an hour that does not exist.
    return undefined;
  }
}

function zonedDate(text: string): MeantDate | undefined {
  if (!zoned.test(text)) return undefined;
  const moment = new Date(text.replace(',', '.').toUpperCase());
  if (Number.isNaN(moment.getTime())) return undefined;
  return { moment, canonical: moment.toISOString() };
}

function swedishDate(text: string): MeantDate | undefined {
  const iso = numeric.exec(text) ?? compact.exec(text);
  if (iso) return from([iso[1], iso[2], iso[3]], [iso[4], iso[5], iso[6]]);
  const words = written.exec(text);
  if (!words) return undefined;
  const month = months.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return from([words[3], String(month), words[1]], [words[4], words[5], words[6]]);
}

function serialDate(text: string): MeantDate | undefined {
  const found = serial.exec(text);
  if (!found) return undefined;
  const fraction = found[2] ? Number(`0.${found[2]}`) : undefined;
  // Day 25569 is the first of January 1970.
  const date = new Date((Number(found[1]) - 25_569) * 86_400_000);
  const parts = date.toISOString().slice(0, 10).split('-');
  if (fraction === undefined) return from(parts, []);
  const seconds = Math.round(fraction * 86_400);
  const clock = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return from(parts, clock.map(String));
}

function from(date: readonly (string | undefined)[], time: readonly (string | undefined)[]): MeantDate {
  const [year = '', month = '', dayOfMonth = ''] = date;
  const onDay = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (time[0] === undefined) return { moment: momentOf(onDay, '12:00'), canonical: onDay };
  const [hours = '0', minutes = '0', seconds = '0'] = time;
  const clock = [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':');
  const moment = momentOf(onDay, clock);
  return { moment, canonical: moment.toISOString() };
}
