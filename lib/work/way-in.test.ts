import { describe, expect, test } from 'vitest';
import type { dialogueRoles, HeldRole, StaffActor } from '@/lib/core/actor';
import { wayIn } from './way-in';

const dialogue = { id: 'd', committeeId: 'c' };
const home = '/kontor/dialoger/d';

function holding(...roles: HeldRole[]): StaffActor {
  return { kind: 'staff', personId: 'a', name: 'Prov', roles };
}
const inDialogue = (role: (typeof dialogueRoles)[number]) => holding({ role, dialogueId: 'd' });

describe('the way in to a page of the work', () => {
  test('moderation is the moderator’s; others who read what came in are led there', () => {
    expect(wayIn(inDialogue('moderator'), `${home}/granskning`, dialogue)).toBe(`${home}/granskning`);
    expect(wayIn(inDialogue('projectLead'), `${home}/granskning`, dialogue)).toBe(`${home}/inlagg`);
    const elsewhere = holding({ role: 'projectLead', dialogueId: 'another' });
    expect(wayIn(elsewhere, `${home}/granskning`, dialogue)).toBeUndefined();
  });

  test('coding and answers are open to those who may read them, and to nobody else', () => {
    for (const page of ['kodning', 'kodning/lista', 'svar', 'teman']) {
      expect(wayIn(inDialogue('projectLead'), `${home}/${page}`, dialogue)).toBe(`${home}/${page}`);
      expect(wayIn(inDialogue('communicator'), `${home}/${page}`, dialogue)).toBeUndefined();
    }
  });

  test('what everyone of the staff sees keeps its address', () => {
    for (const page of ['plan', 'principer', 'publicering', 'rapport', 'utvardering']) {
      expect(wayIn(holding(), `${home}/${page}`, dialogue)).toBe(`${home}/${page}`);
    }
  });
});
