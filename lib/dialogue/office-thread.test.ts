import { describe, expect, test } from 'vitest';
import { dialogueStates } from './model';
import { officeThread } from './office-thread';

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
