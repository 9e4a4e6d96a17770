import { expect, test } from 'vitest';
import { momentOf } from '@/lib/core/time';
import type { RegisteredListing } from './public-dialogue';
import {
  dialoguesOfStart,
  fits,
  inRegisterOrder,
  knownIn,
  narrowedTo,
  registerAddress,
  registerQuery,
  yearsOf,
} from './public-lists';

const now = momentOf('2027-03-12', '12:00');
const dialogue = (slug: string, change: Partial<RegisteredListing> = {}): RegisteredListing => ({
  registryNumber: `KS 2027/${slug}`,
  initiativeOn: '2026-10-01',
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
const names = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

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
  expect(names(start.back)).toEqual(['late', 'answered']);
  expect(names(start.working)).toEqual(['working']);
  expect(names(start.notHeld)).toEqual(['declined']);
});

test('a paused dialogue stands apart: it is not being answered, and nobody can answer it', () => {
  const paused = dialogue('paused', { state: 'paused', interimFeedbackOn: '2027-01-01' });
  const start = dialoguesOfStart([...all, paused], now);
  expect(names(start.paused)).toEqual(['paused']);
  expect(names([...start.open, ...start.announced, ...start.back, ...start.working])).not.toContain('paused');
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
    ord: '',
  });
  expect(registerAddress.parse({ lage: 'late' }).lage).toBeUndefined();
  expect(registerAddress.parse({ namnd: 'x'.repeat(300) }).namnd).toBeUndefined();
});

test('the register is narrowed by words, year, nämnd and standing at once', () => {
  const several = [
    ...all,
    dialogue('old', {
      question: 'Var ska bänkarna stå?',
      initiativeOn: '2024-05-01',
      committee: 'Tekniska nämnden',
    }),
  ];
  const shown = (address: Record<string, unknown>) =>
    names(narrowedTo(several, knownIn(several, registerAddress.parse(address)), now));
  expect(shown({ ord: 'BÄNK stå' })).toEqual(['old']);
  expect(shown({ ord: 'bank' }), 'å, ä and ö are letters of their own').toEqual([]);
  expect(shown({ ord: 'ks 2027/late' })).toEqual(['late']);
  expect(shown({ ar: '2024' })).toEqual(['old']);
  expect(shown({ ar: '2026', lage: 'forsenade', namnd: 'Nämnden' })).toEqual(['late']);
  expect(shown({ ar: '1999', namnd: 'Ingen nämnd' })).toHaveLength(several.length);
  expect(yearsOf(several)).toEqual(['2026', '2024']);
});

test('the register’s address says again just what was asked', () => {
  const asked = { lage: 'oppna', namnd: 'Nämnden', ar: '2026', ord: 'å & =' };
  expect(Object.fromEntries(new URLSearchParams(registerQuery(registerAddress.parse(asked))))).toEqual(asked);
  expect(registerQuery(registerAddress.parse({ ord: ' ' }))).toBe('');
});
