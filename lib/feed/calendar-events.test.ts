import { expect, test } from 'vitest';
import { momentOf } from '@/lib/core/time';
import { asDecided } from '@/lib/dialogue/written';
import { texts } from '@/lib/text/server';
import { calendarEvents, type DatedDialogue } from './calendar-events';

const reader = {
  locale: 'sv' as const,
  say: texts('sv'),
  written: asDecided,
  address: (page: string) => `https://x.example${page}`,
};

const dialogue: DatedDialogue = {
  id: 'd',
  slug: 'terminalen',
  title: 'Terminalen',
  question: 'Vad behövs?',
  state: 'open',
  opensAt: momentOf('2027-03-01', '00:00'),
  closesAt: momentOf('2027-03-21'),
  decidingOrgan: 'Nämnden',
  decisionOn: '2027-05-01',
  interimFeedbackOn: '2027-04-01',
  finalFeedbackOn: '2027-05-15',
  evaluationOn: '2027-09-01',
  activities: [
    {
      id: 'early',
      startsAt: momentOf('2027-03-05', '18:30'),
      endsAt: null,
      title: 'Möte',
      place: 'Culturum',
    },
    { id: 'late', startsAt: momentOf('2027-03-15', '00:00'), endsAt: null, title: 'Vandring', place: null },
  ],
  dropped: [],
  changes: [new Date('2027-02-20T08:00:00Z')],
  pausedAt: null,
  cancelledAt: null,
};

const told = (other: Partial<DatedDialogue> = {}) =>
  Object.fromEntries(
    calendarEvents({ ...dialogue, ...other }, reader).map((event) => [event.uid.slice(2, -9), event]),
  );
const statuses = (other: Partial<DatedDialogue>) =>
  Object.entries(told(other)).map(([what, { status }]) => `${what} ${status}`);

test('a dialogue has its opening, its meetings, its last day and what is owed afterwards', () => {
  const events = told();
  expect(Object.values(events).map(({ summary }) => summary)).toEqual([
    'Dialogen öppnar: Terminalen',
    'Möte (Terminalen)',
    'Vandring (Terminalen)',
    'Sista dag att svara: Terminalen',
    'Senast i dag: Det här sa ni (Terminalen)',
    'Nämnden beslutar (Terminalen)',
    'Senast i dag: Det här beslutades (Terminalen)',
    'Senast i dag: utvärdering (Terminalen)',
  ]);
  expect(events.early?.on).toEqual({ from: momentOf('2027-03-05', '18:30'), to: null });
  expect(events.late?.on).toBe('2027-03-15');
  expect(events.closes).toMatchObject({ on: '2027-03-21', sequence: 0, status: 'CONFIRMED' });
  expect(events.closes?.description).toContain('kl.\u00a023.59');
});

test('every change counts up, and the same occasion keeps its name', () => {
  const before = calendarEvents(dialogue, reader);
  const later = new Date('2027-03-02T08:00:00Z');
  const after = calendarEvents(
    { ...dialogue, closesAt: momentOf('2027-03-30'), changes: [...dialogue.changes, later], title: 'Ny' },
    reader,
  );
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  for (const event of after) expect(event).toMatchObject({ sequence: 1, changedAt: later });
});

test('a pause makes uncertain what was still to come of the asking, not what is owed afterwards', () => {
  expect(statuses({ state: 'paused', pausedAt: momentOf('2027-03-10', '09:00') })).toEqual([
    'opens CONFIRMED',
    'early CONFIRMED',
    'late TENTATIVE',
    'closes TENTATIVE',
    'interim CONFIRMED',
    'decision CONFIRMED',
    'final CONFIRMED',
    'evaluation CONFIRMED',
  ]);
});

test('a dialogue that goes on after a pause is certain again', () => {
  expect(statuses({ state: 'open', pausedAt: momentOf('2027-03-03', '09:00') }).join()).not.toContain(
    'TENTATIVE',
  );
});

test('one that is called off before anything came in owes nothing any more', () => {
  expect(
    statuses({ state: 'cancelled', cancelledAt: momentOf('2027-02-25', '09:00') }).every((one) =>
      one.endsWith('CANCELLED'),
    ),
  ).toBe(true);
});

test('one that is broken off meets nobody again, and answers all the same', () => {
  const cancelledAt = momentOf('2027-03-10', '09:00');
  expect(statuses({ state: 'closed', closesAt: cancelledAt, cancelledAt })).toEqual([
    'opens CONFIRMED',
    'early CONFIRMED',
    'late CANCELLED',
    'closes CONFIRMED',
    'interim CONFIRMED',
    'decision CONFIRMED',
    'final CONFIRMED',
    'evaluation CONFIRMED',
  ]);
});

test('a meeting that was taken away is told of as cancelled, without its words', () => {
  const [first] = dialogue.activities;
  const events = told({ activities: [], dropped: first ? [first] : [] });
  expect(events.early).toMatchObject({
    summary: 'Inställt: Träff i dialogen ”Terminalen”',
    status: 'CANCELLED',
    place: null,
  });
});

test('what was never published has no days', () => {
  expect(calendarEvents({ ...dialogue, changes: [] }, reader)).toEqual([]);
});
