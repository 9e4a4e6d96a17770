import { expect, test } from 'vitest';
import { momentOf } from '@/lib/core/time';
import type { ListedDialogue } from './public-dialogue';
import { dialoguesOfStart, fits, inRegisterOrder, registerAddress } from './public-lists';

const now = momentOf('2027-03-12', '12:00');
const dialogue = (slug: string, change: Partial<ListedDialogue> = {}): ListedDialogue => ({
  id: slug,
  slug,
  title: slug,
  committee: 'Nämnden',
  state: 'open',
  interrupted: false,
  question: 'Vad?',
  publicReason: null,
  endedOn: null,
  opensAt: momentOf('2027-02-20', '08:00'),
  closesAt: momentOf('2027-03-20'),
  decisionOn: null,
  interimFeedbackOn: '2027-04-15',
  finalFeedbackOn: '2027-06-15',
  ...change,
});
const names = (list: readonly ListedDialogue[]) => list.map(({ slug }) => slug);

const all = [
  dialogue('answered', { state: 'followUp' }),
  dialogue('working', { state: 'compiling', closesAt: momentOf('2027-03-01') }),
  dialogue('late', { state: 'compiling', closesAt: momentOf('2027-01-01'), interimFeedbackOn: '2027-02-01' }),
  dialogue('declined', { state: 'declined' }),
  dialogue('closes-later', { closesAt: momentOf('2027-04-01') }),
  dialogue('closes-soon', { closesAt: momentOf('2027-03-13') }),
  dialogue('announced', { state: 'announced' }),
];

test('the register begins with what can be answered, soonest closing first, and late before in time', () => {
  expect(names(inRegisterOrder(all, now))).toEqual([
    'closes-soon',
    'closes-later',
    'announced',
    'late',
    'working',
    'answered',
    'declined',
  ]);
});

test('the start page says first what we owe most', () => {
  const start = dialoguesOfStart(all, now);
  expect(names(start.open)).toEqual(['closes-soon', 'closes-later']);
  expect(names(start.back)).toEqual(['late', 'working', 'answered']);
  expect(names(start.notHeld)).toEqual(['declined']);
});

test('the start page does not grow with the years: the archive and all but the latest answered are left to the register', () => {
  const answered = ['2026-09-01', '2026-12-01', '2026-10-01', '2026-11-01'].map((day) =>
    dialogue(day, { state: 'followUp', closesAt: momentOf(day) }),
  );
  const archived = dialogue('archived', { state: 'archived', closesAt: momentOf('2027-01-01') });
  const start = dialoguesOfStart([archived, ...answered], now);
  expect(names(start.back)).toEqual(['2026-12-01', '2026-11-01', '2026-10-01']);
});

test('late is a filter across standings', () => {
  expect(all.filter((one) => fits(one, 'late', now)).map(({ slug }) => slug)).toEqual(['late']);
  expect(all.filter((one) => fits(one, undefined, now))).toHaveLength(all.length);
});

test('the address knows its Swedish names and no others', () => {
  expect(registerAddress.parse({ lage: 'forsenade', namnd: ['Nämnden', 'x'] })).toEqual({
    lage: 'late',
    namnd: 'Nämnden',
  });
  expect(registerAddress.parse({ lage: 'late' }).lage).toBeUndefined();
  expect(registerAddress.parse({ namnd: 'x'.repeat(300) }).namnd).toBeUndefined();
});
