import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeDb } from '@/db/client';
import { events } from '@/db/schema/log';
import { committees, personContacts } from '@/db/schema/people';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { operator, type StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { addCommittee } from './add-committee';
import { addPerson } from './add-person';
import { assignDialogueRole } from './assign-dialogue-role';
import { assignRole } from './assign-role';
import { changeInstallation } from './change-installation';
import { changePerson } from './change-person';
import { endCommittee } from './end-committee';
import { endRole } from './end-role';
import { makeFirstAdministrator } from './make-first-administrator';
import {
  committeeHistory,
  committeeList,
  installationSettings,
  personForEditing,
  personList,
  rolesOfPerson,
} from './queries';
import { renameCommittee } from './rename-committee';
import { anAdministrator, anInstallation, done } from './testing';
import { aDialogue } from './testing-dialogue';

let kept: TestDatabase;
let administrator: StaffActor;
const nobody: StaffActor = { kind: 'staff', personId: crypto.randomUUID(), name: 'Bo Prov', roles: [] };
const from = '2026-01-01';

beforeAll(async () => {
  kept = await testDatabase();
  await anInstallation();
  administrator = await anAdministrator();
});
afterAll(() => kept.drop());

async function latestEvents(count: number) {
  const rows = await officeDb()
    .select({ type: events.type, actorId: events.actorId, subjects: events.subjects })
    .from(events)
    .orderBy(desc(events.at))
    .limit(count);
  return rows;
}

async function aPerson(email: string) {
  return done(await perform(addPerson, administrator, { name: 'Cilla Prov', email })).personId;
}
async function aCommittee(name: string) {
  return done(await perform(addCommittee, administrator, { name, validFrom: from })).committeeId;
}

test('nobody but an administrator adds, changes or ends anything', async () => {
  const personId = administrator.personId;
  const tries = await Promise.all([
    perform(addCommittee, nobody, { name: 'Nämnden', validFrom: from }),
    perform(addPerson, nobody, { name: 'Doris Prov', email: 'doris@provkoping.example' }),
    perform(changePerson, nobody, { personId, name: 'Evil', email: 'evil@provkoping.example' }),
    perform(assignRole, nobody, { personId: personId, role: 'administrator', validFrom: from }),
    perform(makeFirstAdministrator, administrator, { email: 'x@provkoping.example' }),
  ]);
  expect(tries.map((outcome) => !outcome.ok && outcome.kind)).toEqual(Array(5).fill('forbidden'));
});

test('a nämnd is added once, and ends with the mandates in it', async () => {
  const committeeId = await aCommittee('Parknämnden');
  const again = await perform(addCommittee, administrator, { name: 'parknämnden', validFrom: from });
  expect(again).toMatchObject({ ok: false, fields: { name: 'people.error.committeeExists' } });

  const personId = await aPerson('park@provkoping.example');
  done(
    await perform(assignRole, administrator, { personId, role: 'official', committeeId, validFrom: from }),
  );
  done(await perform(endCommittee, administrator, { committeeId, validTo: '2026-03-31' }));
  const [role] = await rolesOfPerson(personId);
  expect(role).toMatchObject({ committee: 'Parknämnden', validTo: '2026-03-31' });
  expect((await latestEvents(2)).map(({ type }) => type).sort()).toEqual(['committee.ended', 'role.ended']);
  expect((await committeeList()).find(({ id }) => id === committeeId)?.validTo).toBe('2026-03-31');
  const twice = await perform(endCommittee, administrator, { committeeId, validTo: '2026-04-30' });
  expect(twice).toMatchObject({ kind: 'conflict', reason: 'people.error.committeeHasEnded' });
});

test('a role is within the days of its nämnd', async () => {
  const personId = await aPerson('dagar@provkoping.example');
  const committeeId = await aCommittee('Hamnnämnden');
  const give = (validFrom: string, validTo: string) =>
    perform(assignRole, administrator, { personId, role: 'official', committeeId, validFrom, validTo });
  expect(await give('2025-12-31', '')).toMatchObject({
    fields: { validFrom: 'people.error.beforeCommittee' },
  });
  done(await perform(endCommittee, administrator, { committeeId, validTo: '2099-06-30' }));
  for (const validTo of ['', '2099-07-01']) {
    expect(await give(from, validTo)).toMatchObject({ fields: { validTo: 'people.error.committeeEnded' } });
  }
  const { assignmentId } = done(await give(from, '2099-06-30'));
  const longer = await perform(endRole, administrator, { assignmentId, validTo: '2099-07-01' });
  expect(longer).toMatchObject({ fields: { validTo: 'people.error.committeeEnded' } });
});

test('a nämnd gets another name, and the one it had is kept', async () => {
  const committeeId = await aCommittee('Skolnämden');
  await aCommittee('Fritidsnämnden');
  const rename = (name: string, because = 'Ett n saknades.') =>
    perform(renameCommittee, administrator, { committeeId, name, because });
  expect(await rename('fritidsnämnden')).toMatchObject({ fields: { name: 'people.error.committeeExists' } });
  expect(await rename('Skolnämden')).toMatchObject({ fields: { name: 'people.error.sameName' } });
  expect(await rename('Skolnämnden', ' ')).toMatchObject({ fields: { because: 'people.error.because' } });
  done(await rename('Skolnämnden'));
  expect((await committeeList()).find(({ id }) => id === committeeId)?.name).toBe('Skolnämnden');
  expect(await committeeHistory(committeeId)).toMatchObject({
    names: [{ name: 'Skolnämden', because: 'Ett n saknades.', by: 'Ada Prov' }],
  });
  const silently = officeDb().update(committees).set({ name: 'X' }).where(eq(committees.id, committeeId));
  await expect(silently).rejects.toMatchObject({ cause: { code: '23514' } });
});

test('two persons cannot have one address, however it is written', async () => {
  await aPerson('ett@provkoping.example');
  const same = { name: 'Doris Prov', email: ' ETT@Provkoping.example ' };
  const outcome = await perform(addPerson, administrator, same);
  expect(outcome).toMatchObject({ kind: 'invalid', fields: { email: 'people.error.emailTaken' } });
});

test('a new address lets go of the identity that was bound to the old one', async () => {
  const personId = await aPerson('gammal@provkoping.example');
  await officeDb()
    .update(personContacts)
    .set({ oidcSubject: 'https://id.example 1' })
    .where(eq(personContacts.personId, personId));
  done(
    await perform(changePerson, administrator, { personId, name: 'Cilla', email: 'ny@provkoping.example' }),
  );
  const [contact] = await officeDb()
    .select({ email: personContacts.email, oidcSubject: personContacts.oidcSubject })
    .from(personContacts)
    .where(eq(personContacts.personId, personId));
  expect(contact).toEqual({ email: 'ny@provkoping.example', oidcSubject: null });
  expect(await personForEditing(personId)).toMatchObject({ name: 'Cilla' });
});

test('the list of persons holds names and roles, never addresses', async () => {
  expect(JSON.stringify(await personList())).not.toContain('@');
});

test('of two equal assignments at the same time, one is made', async () => {
  const personId = await aPerson('tva@provkoping.example');
  const committeeId = await aCommittee('Vägnämnden');
  const assign = () =>
    perform(assignRole, administrator, { personId, role: 'registrar', committeeId, validFrom: from });
  const outcomes = await Promise.all([assign(), assign()]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await rolesOfPerson(personId)).toHaveLength(1);
  const [last] = await latestEvents(1);
  expect(last).toMatchObject({ type: 'role.assigned', actorId: administrator.personId });
});

test('a role in a nämnd needs a nämnd, and one for the installation has none', async () => {
  const personId = await aPerson('tre@provkoping.example');
  const bare = await perform(assignRole, administrator, { personId, role: 'official', validFrom: from });
  expect(bare).toMatchObject({ fields: { committeeId: 'people.error.committee' } });
});

test('the last administrator cannot leave', async () => {
  const [held] = await rolesOfPerson(administrator.personId);
  const end = { assignmentId: held?.assignmentId };
  const alone = await perform(endRole, administrator, end);
  expect(alone).toMatchObject({ kind: 'conflict', reason: 'people.error.lastAdministrator' });
});

test('the operator makes an administrator once', async () => {
  const again = await perform(makeFirstAdministrator, operator, { email: 'ada@provkoping.example' });
  expect(again).toMatchObject({ kind: 'conflict', reason: 'people.error.alreadyAdministrator' });
});

test('only an official of the dialogue’s nämnd appoints and dismisses those who work with it', async () => {
  const committeeId = await aCommittee('Torgnämnden');
  const dialogueId = await aDialogue(committeeId);
  const personId = await aPerson('fyra@provkoping.example');
  const official: StaffActor = {
    ...nobody,
    personId: administrator.personId,
    roles: [{ role: 'official', committeeId }],
  };
  const stranger: StaffActor = { ...nobody, roles: [{ role: 'official', committeeId: crypto.randomUUID() }] };
  const given = { dialogueId, personId, role: 'moderator', validFrom: from };
  expect(await perform(assignDialogueRole, stranger, given)).toMatchObject({ kind: 'forbidden' });
  expect(await perform(assignDialogueRole, administrator, given)).toMatchObject({ kind: 'forbidden' });
  const { assignmentId } = done(await perform(assignDialogueRole, official, given));
  expect(await perform(assignDialogueRole, official, given)).toMatchObject({ kind: 'conflict' });
  expect(await perform(endRole, stranger, { assignmentId })).toMatchObject({ kind: 'forbidden' });
  done(await perform(endRole, official, { assignmentId }));
  expect(await perform(endRole, official, { assignmentId })).toMatchObject({
    reason: 'people.error.roleEnded',
  });
  const [last] = await latestEvents(1);
  expect(last).toMatchObject({ type: 'role.ended', subjects: { personId, assignmentId } });

  const owning = { ...given, role: 'politicalOwner', validFrom: '2026-02-01' };
  const noMandate = { fields: { personId: 'people.error.noMandate' } };
  expect(await perform(assignDialogueRole, official, owning)).toMatchObject(noMandate);
  const mandate = {
    personId,
    role: 'politician',
    committeeId,
    validFrom: from,
    validTo: '2026-01-31',
  };
  done(await perform(assignRole, administrator, mandate));
  expect(await perform(assignDialogueRole, official, owning), 'the mandate has ended').toMatchObject(
    noMandate,
  );
  done(await perform(assignRole, administrator, { ...mandate, validFrom: '2026-02-01', validTo: '' }));
  done(await perform(assignDialogueRole, official, owning));
});

test('an accent colour that cannot be read is refused at its field', async () => {
  const settings = { ...(await installationSettings()), accentColour: '#ffcc00' };
  const outcome = await perform(changeInstallation, administrator, settings);
  expect(outcome).toMatchObject({ kind: 'invalid', fields: { accentColour: 'people.error.contrast' } });
  done(await perform(changeInstallation, administrator, { ...settings, accentColour: '#7a1f2b' }));
  expect(await installationSettings()).toMatchObject({ accentColour: '#7a1f2b' });
});
