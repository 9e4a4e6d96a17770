import { describe, expect, test } from 'vitest';
import { dialogueStates } from './model';
import { officeThread, stepOfPage } from './office-thread';

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

  test('knows its own pages, and no page by the beginning of its name', () => {
    for (const { step, href } of officeThread({ id: 'd', state: 'followUp', hasPlan: true })) {
      expect(stepOfPage(href?.split('/').at(-1) ?? '')).toBe(step);
    }
    expect(stepOfPage('beslut')).toBe('decision');
    expect(stepOfPage('beslut-i-sak')).toBe('report');
    expect(stepOfPage('granskning')).toBe('contributions');
    expect(stepOfPage('logg')).toBeUndefined();
  });

  test('of an early end stops where it ended', () => {
    expect(officeThread({ id: 'd', state: 'declined', hasPlan: false }).map(({ step }) => step)).toEqual([
      'initiative',
    ]);
    expect(officeThread({ id: 'd', state: 'declined', hasPlan: true }).at(-1)?.step).toBe('decision');
  });
});
