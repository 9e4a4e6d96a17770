import { expect, test } from 'vitest';
import {
  type Actor,
  committeeRoles,
  dialogueRoles,
  installationRoles,
  operator,
  type Role,
  resident,
  type StaffActor,
} from '@/lib/core/actor';
import { peoplePolicy } from './policy';

const here = 'committee-here';
const elsewhere = 'committee-elsewhere';

function holding(role: Role, committeeId = here): StaffActor {
  const base = { kind: 'staff', personId: 'person', name: 'Ada Prov' } as const;
  if (committeeRoles.some((known) => known === role)) {
    return { ...base, roles: [{ role: role as (typeof committeeRoles)[number], committeeId }] };
  }
  if (dialogueRoles.some((known) => known === role)) {
    return { ...base, roles: [{ role: role as (typeof dialogueRoles)[number], dialogueId: 'dialogue' }] };
  }
  return { ...base, roles: [{ role: role as (typeof installationRoles)[number] }] };
}

const everybody: Actor[] = [
  resident,
  operator,
  { kind: 'clock' },
  { kind: 'staff', personId: 'person', name: 'Ada Prov', roles: [] },
  ...[...committeeRoles, ...dialogueRoles, ...installationRoles].map((role) => holding(role)),
  holding('official', elsewhere),
];

const whoMay = (verb: (actor: Actor) => { allowed: boolean }) =>
  everybody
    .filter((actor) => verb(actor).allowed)
    .flatMap((actor) =>
      actor.kind === 'staff' ? actor.roles.map((held) => Object.values(held).join(' ')) : actor.kind,
    );

test('only an administrator keeps nämnder, persons and settings', () => {
  expect(whoMay(peoplePolicy.administer)).toEqual(['administrator']);
});

test('only an official of the dialogue’s own nämnd appoints its roles', () => {
  expect(whoMay((actor) => peoplePolicy.appoint(actor, { committeeId: here }))).toEqual([`official ${here}`]);
});

test('whoever may give a role may end it, and nobody else', () => {
  expect(whoMay((actor) => peoplePolicy.endRole(actor, { kind: 'committee' }))).toEqual(['administrator']);
  expect(whoMay((actor) => peoplePolicy.endRole(actor, { kind: 'installation' }))).toEqual(['administrator']);
  const inDialogue = { kind: 'dialogue', dialogueCommitteeId: here } as const;
  expect(whoMay((actor) => peoplePolicy.endRole(actor, inDialogue))).toEqual([`official ${here}`]);
});

test('the first administrator is made from the server only', () => {
  expect(whoMay(peoplePolicy.makeFirstAdministrator)).toEqual(['operator']);
});
