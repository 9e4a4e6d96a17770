import { expect, test } from 'vitest';
import type { ThreadDialogue } from '@/lib/dialogue/thread';
import { receiptThread } from './receipt-thread';

const moment = (day: string) => new Date(`${day}T12:00:00Z`);
const dialogue: ThreadDialogue = {
  state: 'open',
  opensAt: moment('2027-03-01'),
  closesAt: moment('2027-03-20'),
  initiativeOn: '2027-01-01',
  decidedOn: '2027-02-01',
  interimFeedbackOn: '2027-04-10',
  decisionOn: '2027-05-10',
  finalFeedbackOn: '2027-06-10',
  evaluationOn: null,
  endedOn: null,
};
const receivedAt = moment('2027-03-12');
const states = (steps: ReturnType<typeof receiptThread>) =>
  Object.fromEntries(steps.map(({ step, state }) => [step, state]));

test('what waits for its moderator is there, and the promised days lie ahead', () => {
  const steps = receiptThread({ receivedAt, readAt: null }, dialogue, moment('2027-03-13'));
  expect(states(steps)).toEqual({
    received: 'past',
    reading: 'present',
    answering: 'future',
    interim: 'future',
    matter: 'future',
    final: 'future',
  });
  expect(steps.find(({ step }) => step === 'final')?.on).toBe('2027-06-10');
});

test('what has been read goes with the dialogue, and a promise that was not kept is late', () => {
  const closed = { ...dialogue, state: 'closed' } as const;
  const steps = receiptThread({ receivedAt, readAt: moment('2027-03-14') }, closed, moment('2027-04-13'));
  expect(states(steps)).toMatchObject({
    reading: 'past',
    answering: 'past',
    interim: 'overdue',
    matter: 'future',
  });
  expect(steps.find(({ step }) => step === 'interim')?.daysLate).toBe(3);
});

test('what was done before its promised day does not carry a day that has not come', () => {
  const reported = { ...dialogue, state: 'interimFeedback' } as const;
  const readAt = moment('2027-03-14');
  const onItsDay = receiptThread({ receivedAt, readAt }, reported, moment('2027-04-10'));
  expect(onItsDay.find(({ step }) => step === 'interim')).toMatchObject({ state: 'past', on: '2027-04-10' });
  const early = receiptThread({ receivedAt, readAt }, reported, moment('2027-04-01'));
  expect(early.find(({ step }) => step === 'interim')).toMatchObject({ state: 'past', on: null });
  expect(early.find(({ step }) => step === 'matter')).toMatchObject({ on: '2027-05-10' });
});

test('what came after the final version is under way until a further one, though the dialogue has come on', () => {
  const followed = { ...dialogue, state: 'finalFeedback' } as const;
  const late = { receivedAt: moment('2027-06-20'), late: true };
  const now = moment('2027-06-21');
  const read = receiptThread({ ...late, readAt: moment('2027-06-21') }, followed, now);
  expect(states(read)).toMatchObject({ reading: 'past', matter: 'past', furtherFinal: 'present' });
  expect(states(read)).not.toHaveProperty('final');
  expect(read.filter(({ state }) => state === 'present')).toHaveLength(1);
  const unread = receiptThread({ ...late, readAt: null }, followed, now);
  expect(states(unread)).toMatchObject({ reading: 'present', furtherFinal: 'future' });
});
