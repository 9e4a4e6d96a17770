import { database } from '@/db/client';
import { roleAssignments } from '@/db/schema/roles';
import { aPerson } from '@/db/testing/planned-dialogue';
import type { StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { keepNote } from './keep-note';
import { markForDiscussion } from './mark-for-discussion';
import { recordReading } from './record-reading';

/** An elected representative with a mandate in the nämnd, which may have ended. */
export async function aRepresentative(committeeId: string, ended?: string): Promise<StaffActor> {
  const role = { role: 'politician', committeeId } as const;
  const person = await aPerson(`Ledamot ${newId().slice(0, 8)}`, ended ? [] : [role]);
  await database('owner')
    .insert(roleAssignments)
    .values({
      id: newId(),
      personId: person.personId,
      ...role,
      validFrom: '2020-01-01',
      validTo: ended ?? null,
      assignedAt: new Date(),
    });
  return person;
}

type Read = { id: string; ids: string[] };
/** Somebody reads one of a dialogue's contributions, and perhaps goes on to another. */
export const readIt = (by: StaffActor, of: Read, which = 0, next = '') =>
  perform(recordReading, by, { dialogueId: of.id, contributionId: of.ids[which], next });
/** Somebody writes a note to one of them. */
export const note = (by: StaffActor, of: Read, body: string, which = 0) =>
  perform(keepNote, by, { dialogueId: of.id, contributionId: of.ids[which], body });
/** Somebody marks one of them for discussion, or takes the mark away. */
export const mark = (by: StaffActor, of: Read, wanted: 'yes' | 'no', which = 0) =>
  perform(markForDiscussion, by, { dialogueId: of.id, contributionId: of.ids[which], wanted });
