import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { events } from '@/db/schema/log';
import { principleSets, principles } from '@/db/schema/principles';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { operator, type StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform, sqlStateOf } from '@/lib/core/perform';
import { adoptPrincipleSet } from './adopt-principle-set';
import { principleSetInForce } from './queries';

const staff = (...roles: StaffActor['roles']): StaffActor => ({
  kind: 'staff',
  personId: newId(),
  name: 'Ada',
  roles,
});
const administrator = staff({ role: 'administrator' });

const aSet = (version: number, adoptedOn: string) => ({
  version,
  title: 'Principer',
  organ: 'Kommunfullmäktige',
  adoptedOn,
  paragraph: '§ 142',
  registryNumber: 'KK 2024/318',
  principles: [
    {
      cluster: 'P1',
      title: 'Påverkan på riktigt',
      body: 'Det ska gå att påverka.',
      promise: 'Du blir aldrig tillfrågad för syns skull.',
      checkKind: 'automatic',
      stage: 'plan',
      severity: 'block',
      overrideRole: null,
    },
  ],
});

let kept: TestDatabase;
beforeAll(async () => {
  kept = await testDatabase();
});
afterAll(() => kept.drop());

test('before anything is adopted there is no set in force', async () => {
  expect(await principleSetInForce(database('office'), '2026-06-01')).toBeUndefined();
});

test('a set is registered by the administrator, in order, and nobody else', async () => {
  for (const actor of [staff(), staff({ role: 'politician', committeeId: newId() })]) {
    expect(await perform(adoptPrincipleSet, actor, aSet(1, '2024-05-14'))).toMatchObject({
      kind: 'forbidden',
    });
  }
  const outcome = await perform(adoptPrincipleSet, administrator, aSet(1, '2024-05-14'));
  if (!outcome.ok) throw new Error('refused');
  const log = await database('office').select().from(events).where(eq(events.type, 'principle-set.adopted'));
  expect(log).toMatchObject([{ subjects: { principleSetId: outcome.value.id }, dialogueId: null }]);
});

test('of two registrations of the next version at the same time, one is made', async () => {
  const adopt = () => perform(adoptPrincipleSet, operator, aSet(2, '2025-05-14'));
  const results = await Promise.all([adopt(), adopt()]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(results).toContainEqual({ ok: false, kind: 'conflict', reason: 'principles.conflict.version' });
});

test('each day has the version that was in force on it', async () => {
  const version = async (day: string) => (await principleSetInForce(database('office'), day))?.version;
  expect(await version('2024-05-13')).toBeUndefined();
  expect(await version('2024-05-14')).toBe(1);
  expect(await version('2025-05-14')).toBe(2);
});

test('a set is not adopted tomorrow, nor before the one it replaces, nor with a principle twice', async () => {
  const fields = async (set: unknown) => {
    const outcome = await perform(adoptPrincipleSet, operator, set);
    return !outcome.ok && outcome.kind === 'invalid' ? outcome.fields : outcome;
  };
  expect(await fields(aSet(3, '2999-01-01'))).toEqual({ adoptedOn: 'principles.error.future' });
  expect(await fields(aSet(3, '2024-01-01'))).toEqual({ adoptedOn: 'principles.error.older' });
  const set = aSet(3, '2026-01-01');
  expect(await fields({ ...set, principles: [...set.principles, ...set.principles] })).toEqual({
    principles: 'principles.error.clusterTwice',
  });
});

test('an area that no data tells of is not checked automatically; a principle may be long, a heading not', async () => {
  const outcome = async (other: Record<string, unknown>) => {
    const set = aSet(3, '2026-01-01');
    return perform(adoptPrincipleSet, operator, {
      ...set,
      principles: set.principles.map((principle) => ({ ...principle, ...other })),
    });
  };
  expect(await outcome({ cluster: 'P12' })).toMatchObject({
    fields: { 'principles.0.checkKind': 'principles.error.noCheck' },
  });
  expect(await outcome({ title: 'x'.repeat(401) })).toMatchObject({
    fields: { 'principles.0.title': 'principles.error.tooLong' },
  });
  expect(await outcome({ body: 'x'.repeat(3000), overrideRole: '' })).toMatchObject({ ok: true });
});

test('with the office key, the database refuses to change what was adopted', async () => {
  const office = database('office');
  const refused = async (attempt: Promise<unknown>) =>
    sqlStateOf(
      await attempt.then(
        () => undefined,
        (error: unknown) => error,
      ),
    );
  expect(await refused(office.update(principles).set({ severity: 'inform' }))).toBe('42501');
  expect(await refused(office.delete(principleSets))).toBe('42501');
});
