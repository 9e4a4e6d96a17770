import { describe, expect, test } from 'vitest';
import { type Actor, clockActor, type HeldRole, operator, resident } from '@/lib/core/actor';
import { dialogueStates } from '@/lib/dialogue/model';
import { initiativePolicy } from './policy';

const dialogue = { id: 'd', committeeId: 'c', state: 'initiative' as const };
const as = (...roles: HeldRole[]): Actor => ({ kind: 'staff', personId: 'p', name: 'Ada', roles });

const actors: Record<string, Actor> = {
  resident,
  clock: clockActor,
  operator,
  nobody: as(),
  politician: as({ role: 'politician', committeeId: 'c' }),
  official: as({ role: 'official', committeeId: 'c' }),
  registrar: as({ role: 'registrar', committeeId: 'c' }),
  'official elsewhere': as({ role: 'official', committeeId: 'other' }),
  'politician elsewhere': as({ role: 'politician', committeeId: 'other' }),
  'project lead': as({ role: 'projectLead', dialogueId: 'd' }),
  'project lead elsewhere': as({ role: 'projectLead', dialogueId: 'other' }),
  administrator: as({ role: 'administrator' }),
  'data protection officer': as({ role: 'dataProtectionOfficer' }),
};

const verdicts = {
  register: ['politician', 'official'],
  startAssessment: ['official'],
  assess: ['official'],
  decline: ['official', 'registrar'],
  recordInformation: ['official', 'registrar'],
};

const ask = {
  register: (actor: Actor) => initiativePolicy.register(actor, { id: 'c' }),
  startAssessment: (actor: Actor) => initiativePolicy.startAssessment(actor, dialogue),
  assess: (actor: Actor) => initiativePolicy.assess(actor, { ...dialogue, state: 'assessment' }),
  decline: (actor: Actor) => initiativePolicy.decline(actor, dialogue),
  recordInformation: (actor: Actor) =>
    initiativePolicy.recordInformation(actor, {
      ...dialogue,
      state: 'assessment',
      assessed: 'informationOnly',
    }),
};

describe.each(Object.keys(actors))('%s', (who) => {
  test.each(Object.keys(verdicts) as (keyof typeof verdicts)[])('may they %s?', (verb) => {
    expect(ask[verb](actors[who] as Actor).allowed).toBe(verdicts[verb].includes(who));
  });
});

const official = actors.official as Actor;

test.each(dialogueStates)('in state %s only the step that belongs there may be taken', (state) => {
  const here = { ...dialogue, state };
  expect(initiativePolicy.startAssessment(official, here).allowed).toBe(state === 'initiative');
  expect(initiativePolicy.assess(official, here).allowed).toBe(state === 'assessment');
  expect(initiativePolicy.decline(official, here).allowed).toBe(
    ['initiative', 'assessment', 'planning'].includes(state),
  );
  expect(initiativePolicy.recordInformation(official, { ...here, assessed: 'informationOnly' }).allowed).toBe(
    state === 'assessment',
  );
});

test('information is not recorded where the assessment says dialogue, or says nothing', () => {
  for (const assessed of ['dialogue', null] as const) {
    const verdict = initiativePolicy.recordInformation(official, {
      ...dialogue,
      state: 'assessment',
      assessed,
    });
    expect(verdict).toEqual({ allowed: false, reason: 'initiative.denied.notInformation' });
  }
});
