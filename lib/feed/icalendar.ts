import { addDays, dayOf, hourOf, timeZone } from '@/lib/core/time';

export type CalendarEvent = {
  /** The same as long as it is the same occasion, whatever is changed about it. */
  uid: string;
  /** How many times what it says may have been changed, and when that was last. */
  sequence: number;
  changedAt: Date;
  /** A whole day, or a moment; when a moment ends is not always known. */
  on: string | { from: Date; to: Date | null };
  summary: string;
  description: string;
  place: string | null;
  /** A page of ours, as a whole address. */
  href: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
};

export type Calendar = {
  name: string;
  language: string;
  /** The calendar's own address, where changes are fetched. */
  self: string;
  events: readonly CalendarEvent[];
};

/** Swedish time as every calendar program can work it out: the rules that have held since 1996. */
const swedishTime = [
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar as iCalendar (RFC 5545). All that varies is plain text: nothing in it is read as a line of its own. */
export function icalendar({ name, language, self, events }: Calendar): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Genklang//Medborgardialog//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `X-WR-TIMEZONE:${timeZone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    `SOURCE;VALUE=URI:${self}`,
    ...swedishTime,
    ...events.flatMap(lines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function lines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `LAST-MODIFIED:${utc(event.changedAt)}`,
    ...when(event.on),
    `SUMMARY:${text(event.summary)}`,
    `DESCRIPTION:${text(event.description)}`,
    ...(event.place ? [`LOCATION:${text(event.place)}`] : []),
    `URL:${event.href}`,
    `STATUS:${event.status}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function when(on: CalendarEvent['on']): string[] {
  if (typeof on === 'string') {
    return [`DTSTART;VALUE=DATE:${digits(on)}`, `DTEND;VALUE=DATE:${digits(addDays(on, 1))}`];
  }
  const at = (name: string, moment: Date) =>
    `${name};TZID=${timeZone}:${digits(dayOf(moment))}T${digits(hourOf(moment))}00`;
  return [at('DTSTART', on.from), ...(on.to && on.to > on.from ? [at('DTEND', on.to)] : [])];
}

function digits(written: string): string {
  return written.replace(/\D/g, '');
}

function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A text as the value of a line: no line of its own, no list, no control character. */
function text(value: string): string {
  return value
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\n\t\P{Cc}]|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
}

/** A line is at most 75 bytes; what is longer goes on after a space, never in the middle of a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (bytes + length > 75) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += length;
  }
  return [...parts, part].join('\r\n');
}
