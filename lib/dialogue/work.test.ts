import { describe, expect, test } from 'vitest';
import type { HeldRole, StaffActor } from '@/lib/core/actor';
import { dialogueStates } from './model';
import { officeThread } from './office-thread';
import { type WorkedDialogue, workOf } from './work';

const dialogue: WorkedDialogue = {
  id: 'd',
  committeeId: 'c',
  title: 'Prov',
  committee: 'Nämnden',
  state: 'planning',
  unmoderated: 0,
  reported: 0,
  opensOn: '2027-03-10',
  closesOn: '2027-04-10',
  interimFeedbackOn: null,
  decisionOn: null,
  finalFeedbackOn: null,
  evaluationOn: null,
};
const staff = (...roles: HeldRole[]): StaffActor => ({ kind: 'staff', personId: 'p', name: 'P', roles });
const lead = staff({ role: 'projectLead', dialogueId: 'd' });

describe('my work', () => {
  test('is mine when the next step is my role’s, late when its day has passed, and others’ otherwise', () => {
    expect(workOf(lead, [dialogue], '2027-03-10')).toMatchObject({
      today: [{ due: '2027-03-10' }],
      late: [],
    });
    expect(workOf(lead, [dialogue], '2027-03-12')).toMatchObject({ today: [], late: [{ daysLate: 2 }] });
    const registrar = staff({ role: 'registrar', committeeId: 'c' });
    expect(workOf(registrar, [dialogue], '2027-03-12')).toMatchObject({ today: [], late: [], waiting: [{}] });
  });

  test('of a moderator in an open dialogue is there only while something waits', () => {
    const moderator = staff({ role: 'moderator', dialogueId: 'd' });
    const open = { ...dialogue, state: 'open' as const };
    expect(workOf(moderator, [open], '2027-03-12').today).toEqual([]);
    expect(workOf(moderator, [{ ...open, unmoderated: 3 }], '2027-03-12').today).toHaveLength(1);
  });

  test('of a moderator is also what was reported, in whatever step the dialogue is, and nobody else’s', () => {
    const moderator = staff({ role: 'moderator', dialogueId: 'd' });
    for (const state of ['open', 'compiling', 'archived'] as const) {
      const reported = { ...dialogue, state, reported: 2 };
      const { today } = workOf(moderator, [reported], '2027-03-09');
      expect(today).toMatchObject([{ task: 'reported', href: '/kontor/dialoger/d/granskning', due: null }]);
      const others = workOf(lead, [reported], '2027-03-09');
      expect([...others.today, ...others.late].map(({ task }) => task)).not.toContain('reported');
    }
  });

  test('ends with the dialogue', () => {
    const work = workOf(lead, [{ ...dialogue, state: 'cancelled' }], '2027-03-12');
    expect([...work.today, ...work.late, ...work.waiting]).toEqual([]);
  });
});

describe('the thread of the office', () => {
  test('has one knot at most where the dialogue is, and nothing to open beyond it', () => {
    for (const state of dialogueStates) {
      const knots = officeThread({ id: 'd', state, hasPlan: true });
      const here = knots.findIndex((knot) => knot.state === 'present');
      expect(knots.filter((knot) => knot.state === 'present').length).toBeLessThan(2);
      for (const knot of knots.slice(here + 1)) {
        // These belong together with the step before them.
        const opensEarly = ['principles', 'decision', 'answers', 'report'].includes(knot.step);
        if (here >= 0 && !opensEarly) expect(knot.href).toBeNull();
      }
    }
  });

  test('of an early end stops where it ended', () => {
    expect(officeThread({ id: 'd', state: 'declined', hasPlan: false }).map(({ step }) => step)).toEqual([
      'initiative',
    ]);
    expect(officeThread({ id: 'd', state: 'declined', hasPlan: true }).at(-1)?.step).toBe('decision');
  });
});
