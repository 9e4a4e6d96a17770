import { describe, expect, test } from 'vitest';
import { type Actor, clockActor, type HeldRole, operator, resident } from '@/lib/core/actor';
import { type DialogueState, dialogueStates } from '@/lib/dialogue/model';
import type { PrincipleDefinition } from '@/lib/principles/model';
import { planPolicy } from './policy';

const dialogue = { id: 'd', committeeId: 'c', state: 'planning' as DialogueState };
const principle: PrincipleDefinition = {
  id: 'p',
  cluster: 'P3',
  title: 'I god tid',
  checkKind: 'automatic',
  stage: 'plan',
  severity: 'block',
  overrideRole: 'politicalOwner',
};
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
  'project lead': as({ role: 'projectLead', dialogueId: 'd' }),
  'project lead elsewhere': as({ role: 'projectLead', dialogueId: 'other' }),
  communicator: as({ role: 'communicator', dialogueId: 'd' }),
  moderator: as({ role: 'moderator', dialogueId: 'd' }),
  analyst: as({ role: 'analyst', dialogueId: 'd' }),
  'feedback owner': as({ role: 'feedbackOwner', dialogueId: 'd' }),
  'political owner': as({ role: 'politicalOwner', dialogueId: 'd' }),
  'political owner elsewhere': as({ role: 'politicalOwner', dialogueId: 'other' }),
  administrator: as({ role: 'administrator' }),
  'data protection officer': as({ role: 'dataProtectionOfficer' }),
};

const verdicts = {
  save: ['official', 'project lead', 'communicator'],
  submit: ['project lead'],
  withdraw: ['project lead'],
  attest: ['project lead', 'political owner'],
  override: ['political owner'],
  withdrawStatement: ['political owner'],
};

const ask = {
  save: (actor: Actor) => planPolicy.save(actor, dialogue),
  submit: (actor: Actor) => planPolicy.submit(actor, dialogue),
  withdraw: (actor: Actor) => planPolicy.withdraw(actor, { ...dialogue, state: 'pendingDecision' }),
  attest: (actor: Actor) =>
    planPolicy.attest(actor, dialogue, { ...principle, checkKind: 'attested' }, 'another'),
  override: (actor: Actor) => planPolicy.override(actor, dialogue, principle),
  withdrawStatement: (actor: Actor) =>
    planPolicy.withdrawStatement(actor, dialogue, { role: 'politicalOwner' }),
};

describe.each(Object.keys(actors))('%s', (who) => {
  test.each(Object.keys(verdicts) as (keyof typeof verdicts)[])('may they %s?', (verb) => {
    expect(ask[verb](actors[who] as Actor).allowed).toBe(verdicts[verb].includes(who));
  });
});

const everything = as(
  { role: 'projectLead', dialogueId: 'd' },
  { role: 'politicalOwner', dialogueId: 'd' },
  { role: 'official', committeeId: 'c' },
);
const written = ['planning', 'returned', 'approved', 'announced', 'open', 'paused'];

test.each(dialogueStates)('in state %s only what belongs there may be done', (state) => {
  const here = { ...dialogue, state };
  expect(planPolicy.save(everything, here).allowed).toBe(written.includes(state));
  expect(planPolicy.submit(everything, here).allowed).toBe(written.includes(state));
  expect(planPolicy.withdraw(everything, here).allowed).toBe(state === 'pendingDecision');
  expect(planPolicy.override(everything, here, principle).allowed).toBe(
    ['planning', 'returned'].includes(state),
  );
});

test.each([
  [{ role: 'official', committeeId: 'c' } as const, 'official', true],
  [{ role: 'official', committeeId: 'other' } as const, 'official', false],
  [{ role: 'administrator' } as const, 'administrator', true],
  [{ role: 'projectLead', dialogueId: 'd' } as const, 'projectLead', true],
  [{ role: 'politicalOwner', dialogueId: 'd' } as const, null, false],
] as const)('%o overrides what names %s: %s', (role, overrideRole, allowed) => {
  expect(planPolicy.override(as(role), dialogue, { ...principle, overrideRole }).allowed).toBe(allowed);
});
