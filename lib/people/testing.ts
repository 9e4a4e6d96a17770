import { database } from '@/db/client';
import { installations } from '@/db/schema/installation';
import type { StaffActor } from '@/lib/core/actor';
import { operator } from '@/lib/core/actor';
import { type Outcome, perform } from '@/lib/core/perform';
import { makeFirstAdministrator } from './make-first-administrator';

/** The value of a write that must have happened. */
export function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The write was refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** A municipality to keep settings of, for tests. */
export async function anInstallation({ demo = false } = {}): Promise<void> {
  await database('owner').insert(installations).values({
    municipality: 'Provköpings kommun',
    demo,
    accentColour: '#12475a',
    serviceProvider: 'Provköpings kommun',
    contactEmail: 'dialog@provkoping.example',
    contactPhone: '010-000 00 00',
    contactHours: 'vardagar 8–16',
    installedAt: new Date(),
  });
}

/** The administrator that the operator made, for tests. */
export async function anAdministrator(email = 'ada@provkoping.example'): Promise<StaffActor> {
  const { personId } = done(await perform(makeFirstAdministrator, operator, { email, name: 'Ada Prov' }));
  return { kind: 'staff', personId, name: 'Ada Prov', roles: [{ role: 'administrator' }] };
}
