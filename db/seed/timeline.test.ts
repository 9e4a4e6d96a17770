import { expect, test } from 'vitest';
import { Calendar } from './timeline';

const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2027, 2, 8 + day, 12)));

test('whatever weekday the demo starts on, the office works on weekdays only, and in the same order', () => {
  for (const start of week) {
    const calendar = new Calendar(start);
    let before = '';
    for (let day = -60; day <= 60; day += 1) {
      const office = calendar.officeDay(day);
      expect([0, 6]).not.toContain(new Date(`${office}T12:00:00Z`).getUTCDay());
      expect(office >= before).toBe(true);
      // Three days later is always a later day: what follows a meeting can wait that long.
      expect(calendar.officeDay(day + 3) > office).toBe(true);
      before = office;
    }
    expect(calendar.officeAt(0, '23:59') < start, 'nothing has happened after the start').toBe(true);
  }
});

test('what somebody takes by hand comes on a working day of an open dialogue, whatever weekday the demo starts on', () => {
  for (const start of week) {
    const calendar = new Calendar(start);
    for (let day = -40; day < -14; day += 1) {
      const taken = calendar.staffedDay(day, -40, -10);
      expect(taken >= -40 && taken < -10).toBe(true);
      expect([0, 6]).not.toContain(new Date(`${calendar.day(taken)}T12:00:00Z`).getUTCDay());
    }
    expect(calendar.staffedDay(-1, -1, 20)).toBe(-1);
  }
});
