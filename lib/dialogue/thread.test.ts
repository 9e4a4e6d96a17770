import { expect, test } from 'vitest';
import { momentOf } from '@/lib/core/time';
import { type ThreadDialogue, threadOf } from './thread';

const now = momentOf('2027-03-12', '12:00');
const dialogue = (change: Partial<ThreadDialogue>): ThreadDialogue => ({
  state: 'open',
  opensAt: momentOf('2027-02-20', '08:00'),
  closesAt: momentOf('2027-03-20'),
  initiativeOn: '2026-09-01',
  decidedOn: '2026-12-10',
  interimFeedbackOn: '2027-04-15',
  decisionOn: '2027-05-20',
  finalFeedbackOn: '2027-06-15',
  evaluationOn: '2027-12-01',
  endedOn: null,
  ...change,
});
const drawn = (change: Partial<ThreadDialogue>) =>
  threadOf(dialogue(change), now).map(({ step, state }) => `${step} ${state}`);

test('an open dialogue stands at answering, with every promise ahead of it', () => {
  expect(drawn({})).toEqual([
    'initiative past',
    'decision past',
    'answering present',
    'interim future',
    'matter future',
    'final future',
    'evaluation future',
  ]);
});

test('what was given later than promised tells both days, what was given in time only its own', () => {
  const published = (kind: 'interim' | 'final', day: string) => ({
    kind,
    publishedAt: momentOf(day, '10:00'),
    decidedOn: kind === 'final' ? '2027-03-05' : null,
  });
  const steps = threadOf(
    dialogue({
      state: 'finalFeedback',
      interimFeedbackOn: '2027-02-01',
      finalFeedbackOn: '2027-03-11',
      decisionOn: '2027-03-04',
      given: {
        reports: [
          published('final', '2027-03-10'),
          published('interim', '2027-02-20'),
          published('interim', '2027-02-09'),
        ],
        evaluatedAt: null,
      },
    }),
    now,
  );
  const days = ({ on, promisedOn }: (typeof steps)[number]) => ({ on, promisedOn });
  expect(steps.filter(({ step }) => step === 'interim' || step === 'final').map(days)).toEqual([
    { on: '2027-02-09', promisedOn: '2027-02-01' },
    { on: '2027-03-10', promisedOn: null },
  ]);
  expect(steps.filter(({ step }) => step === 'matter').map(days)).toEqual([
    { on: '2027-03-05', promisedOn: '2027-03-04' },
  ]);
  const evaluated = threadOf(
    dialogue({
      state: 'evaluated',
      evaluationOn: '2027-03-01',
      given: { reports: [], evaluatedAt: momentOf('2027-03-11', '09:00') },
    }),
    now,
  );
  expect(evaluated.filter(({ step }) => step === 'evaluation').map(days)).toEqual([
    { on: '2027-03-11', promisedOn: '2027-03-01' },
  ]);
});

test('announced and paused ones stand at answering too', () => {
  expect(drawn({ state: 'announced' })[2]).toBe('answering present');
  expect(drawn({ state: 'paused' })[2]).toBe('answering present');
});

test('when the closing time has passed the thread has moved on, whoever noticed', () => {
  const steps = drawn({ closesAt: momentOf('2027-03-11') });
  expect(steps.slice(2, 4)).toEqual(['answering past', 'interim present']);
});

test('a promise that has passed is overdue, counts its days, and is still where we are', () => {
  const steps = threadOf(dialogue({ state: 'compiling', interimFeedbackOn: '2027-03-02' }), now);
  expect(steps[3]).toMatchObject({ step: 'interim', state: 'overdue', daysLate: 10, here: true });
  expect(steps[4]).toMatchObject({ step: 'matter', state: 'future', here: false });
});

test('every knot is past in an archived dialogue', () => {
  expect(threadOf(dialogue({ state: 'archived' }), now).every(({ state }) => state === 'past')).toBe(true);
});

test('exactly one knot is where we are, in every state on the way', () => {
  for (const state of ['announced', 'open', 'paused', 'closed', 'compiling', 'interimFeedback'] as const) {
    expect(threadOf(dialogue({ state }), now).filter(({ here }) => here)).toHaveLength(1);
  }
});

test('what was not held ends at the reason', () => {
  expect(drawn({ state: 'declined', endedOn: '2026-10-01' })).toEqual([
    'initiative past',
    'declined present',
  ]);
  expect(drawn({ state: 'cancelled' })).toEqual(['initiative past', 'decision past', 'cancelled present']);
});

test('an evaluation without a day is not drawn', () => {
  expect(drawn({ evaluationOn: null })).toHaveLength(6);
});
