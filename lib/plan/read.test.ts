import { expect, test } from 'vitest';
import { texts } from '@/lib/text/server';
import { blankPlan } from './model';
import { linesOf, rowLine } from './read';

const say = texts('sv');

test('a row of a list is read as sentences, and an hour with its day', () => {
  const activity = {
    id: 'a1',
    kind: 'openMeeting' as const,
    title: 'kafé',
    startsOn: '2027-01-11',
    startsAt: '09:00',
    place: 'biblioteket.',
    host: 'Kommunen',
    description: 'Fika och samtal.',
    childAdapted: true,
  };
  expect(linesOf({ ...blankPlan, activities: [activity] }, 'activities', say)).toEqual([
    `${say('plan.kind.openMeeting')}. Kafé. Måndag 11 januari 2027 ${say('plan.read.at', { hour: '09.00' })}. Biblioteket. Kommunen. Fika och samtal. Anpassad för barn och unga`,
  ]);
});

test('what a plan costs is written as an amount, and what is blank has no line', () => {
  const plan = { ...blankPlan, budgetKronor: '40000' };
  expect(linesOf(plan, 'budgetKronor', say)).toEqual([expect.stringMatching(/^40\s000$/)]);
  expect(linesOf(plan, 'budgetHours', say)).toEqual([]);
});

test('who is reached is told in whole sentences', () => {
  const group = { channel: 'Samtal vid kaffebordet', hardToReach: true, expected: '90' };
  expect(rowLine(group, say)).toBe('Samtal vid kaffebordet. Svåra att nå. Vi räknar med 90 personer.');
  expect(rowLine({ ...group, channel: '', hardToReach: false, expected: '' }, say)).toBe('');
});
