import { expect, test } from 'vitest';
import { texts } from './server';

const say = texts('sv');

test('that nobody in the nämnd has read anything is said in words, not with a nought', () => {
  expect(say('reading.dialogue.committee', { read: 0, all: 11 })).toBe(
    'Inget av de 11 bidragen har lästs av någon förtroendevald i nämnden än.',
  );
  expect(say('reading.dialogue.committee', { read: 4, all: 11 })).toBe(
    'Minst en förtroendevald i nämnden har läst 4 av 11 bidrag.',
  );
  expect(say('reading.dialogue.mine', { mine: 0, all: 11 })).toBe(
    'Du har inte läst något av de 11 bidragen än.',
  );
  expect(say('reading.dialogue.mine', { mine: 0, all: 1 })).toBe('Du har inte läst bidraget än.');
});
