import { expect, test } from 'vitest';
import { type Actor, clockActor, committeeRoles, dialogueRoles, resident } from '@/lib/core/actor';
import { decisionPolicy } from '@/lib/decision/policy';
import { publicationPolicy } from './policy';

const dialogue = { id: 'd', committeeId: 'c' };
const staff = (roles: Extract<Actor, { kind: 'staff' }>['roles']): Actor => ({
  kind: 'staff',
  personId: 'p',
  name: 'P',
  roles,
});
const actors: Record<string, Actor> = {
  resident,
  clock: clockActor,
  administrator: staff([{ role: 'administrator' }]),
  ...Object.fromEntries(committeeRoles.map((role) => [role, staff([{ role, committeeId: 'c' }])])),
  ...Object.fromEntries(dialogueRoles.map((role) => [role, staff([{ role, dialogueId: 'd' }])])),
  'registrar elsewhere': staff([{ role: 'registrar', committeeId: 'x' }]),
  'project lead elsewhere': staff([{ role: 'projectLead', dialogueId: 'x' }]),
};

/** Written by hand: who may, of everybody. */
const may = {
  'record a decision': { ask: decisionPolicy.record, who: ['registrar'] },
  'take back a decided plan': { ask: decisionPolicy.reopen, who: ['projectLead'] },
  publish: { ask: publicationPolicy.publish, who: ['communicator', 'projectLead'] },
  end: { ask: publicationPolicy.end, who: ['projectLead'] },
  'let time pass': { ask: publicationPolicy.letTimePass, who: ['clock'] },
};

for (const [what, { ask, who }] of Object.entries(may)) {
  test(`to ${what} is for ${who.join(' and ')}, and for nobody else`, () => {
    const allowed = Object.keys(actors).filter((name) => ask(actors[name] as Actor, dialogue).allowed);
    expect(allowed.sort()).toEqual([...who].sort());
  });
}
