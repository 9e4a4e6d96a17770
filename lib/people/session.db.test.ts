import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, officeDb } from '@/db/client';
import { demoClocks } from '@/db/schema/installation';
import { personContacts } from '@/db/schema/people';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import type { StaffActor } from '@/lib/core/actor';
import { newToken } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { addPerson } from './add-person';
import { assignRole } from './assign-role';
import { endRole } from './end-role';
import { endSession } from './end-session';
import { sessionHash } from './session-hash';
import { actorOfSession, keepSessionAwake } from './session-queries';
import { demoAccounts, personOfIdentity } from './sign-in-queries';
import { startSession } from './start-session';
import { anAdministrator, anInstallation, done } from './testing';

let kept: TestDatabase;
let administrator: StaffActor;

beforeAll(async () => {
  kept = await testDatabase();
  await anInstallation({ demo: true });
  administrator = await anAdministrator();
});
afterAll(() => kept.drop());

let made = 0;
async function aPerson(): Promise<{ self: StaffActor; email: string }> {
  made += 1;
  const email = `person${made}@provkoping.example`;
  const { personId } = done(await perform(addPerson, administrator, { name: 'Bo Prov', email }));
  return { self: { kind: 'staff', personId, name: 'Bo Prov', roles: [] }, email };
}

async function signedIn(self: StaffActor, oidcSubject?: string) {
  const sessionId = newToken() + newToken();
  const input = { personId: self.personId, sessionId, oidcSubject };
  const outcome = await perform(startSession, self, input);
  return { sessionId, outcome };
}

test('a removed role bites at the next request, in sessions that are open too', async () => {
  const { self } = await aPerson();
  const given = { personId: self.personId, role: 'dataProtectionOfficer', validFrom: '2026-01-01' };
  const { assignmentId } = done(await perform(assignRole, administrator, given));
  const { sessionId } = await signedIn(self);
  const read = async () => (await actorOfSession(sessionHash(sessionId)))?.actor.roles;
  expect(await read()).toEqual([{ role: 'dataProtectionOfficer' }]);
  done(await perform(endRole, administrator, { assignmentId }));
  expect(await read()).toEqual([]);
});

test('a session that was ended is nobody’s', async () => {
  const { self } = await aPerson();
  const { sessionId } = await signedIn(self);
  expect((await actorOfSession(sessionHash(sessionId)))?.actor.personId).toBe(self.personId);
  expect(await perform(endSession, administrator, { sessionId })).toMatchObject({ kind: 'forbidden' });
  done(await perform(endSession, self, { sessionId }));
  expect(await actorOfSession(sessionHash(sessionId))).toBeUndefined();
  expect(await perform(endSession, self, { sessionId })).toMatchObject({ kind: 'missing' });
});

test('a session ends by itself, and use moves the end', async () => {
  const { self } = await aPerson();
  const { sessionId } = await signedIn(self);
  const hash = sessionHash(sessionId);
  const advance = (hours: number) =>
    database('owner')
      .insert(demoClocks)
      .values({ advance: `${hours} hours` })
      .onConflictDoUpdate({ target: demoClocks.only, set: { advance: `${hours} hours` } });
  await advance(1.5);
  expect((await actorOfSession(hash))?.isDozing).toBe(true);
  await keepSessionAwake(hash);
  await advance(3);
  expect(await actorOfSession(hash)).toBeDefined();
  await advance(4);
  expect(await actorOfSession(hash)).toBeUndefined();
  await advance(0);
});

test('the first identity with an address is bound to the person, and no second one gets in', async () => {
  const { self, email } = await aPerson();
  const first = 'https://id.example first';
  expect((await personOfIdentity({ oidcSubject: first, email }))?.personId).toBe(self.personId);
  expect((await signedIn(self, first)).outcome.ok).toBe(true);
  expect(await personOfIdentity({ oidcSubject: 'https://id.example second', email })).toBeUndefined();
  expect((await signedIn(self, 'https://id.example second')).outcome).toMatchObject({ kind: 'forbidden' });
  const changedAddress = 'someone.else@provkoping.example';
  expect((await personOfIdentity({ oidcSubject: first, email: changedAddress }))?.personId).toBe(
    self.personId,
  );
  await officeDb().update(personContacts).set({ oidcSubject: null }).where(eq(personContacts.email, email));
});

test('nobody starts a session for somebody else', async () => {
  const { self } = await aPerson();
  const sessionId = newToken() + newToken();
  const outcome = await perform(startSession, administrator, { personId: self.personId, sessionId });
  expect(outcome).toMatchObject({ ok: false, kind: 'forbidden' });
});

test('demo accounts need both the demo database and the demo setting, and hold no address', async () => {
  process.env.GENKLANG_DEMO = '0';
  expect(await demoAccounts()).toEqual([]);
  process.env.GENKLANG_DEMO = '1';
  const accounts = await demoAccounts();
  expect(accounts.some(({ personId }) => personId === administrator.personId)).toBe(true);
  expect(JSON.stringify(accounts)).not.toContain('@');
  await database('owner').execute(sql`update installation set demo = false`);
  expect(await demoAccounts()).toEqual([]);
  process.env.GENKLANG_DEMO = '0';
});
