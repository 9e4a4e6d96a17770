import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, officeDb, publicDb } from '@/db/client';
import { barrierContacts, barrierReports } from '@/db/schema/pages';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { resident, type StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { purge } from '@/lib/jobs/purge';
import { anAdministrator, anInstallation, done } from '@/lib/people/testing';
import { handleBarrier } from './handle-barrier';
import { editedPages, pageLanguages, partsOf } from './model';
import { barrierList, pageInForce, pageVersions, waitingBarriers } from './queries';
import { reportBarrier } from './report-barrier';
import { writePage } from './write-page';

let kept: TestDatabase;
let administrator: StaffActor;

beforeAll(async () => {
  kept = await testDatabase();
  await anInstallation();
  administrator = await anAdministrator();
});
afterAll(() => kept.drop());

const words = (page: keyof typeof partsOf, text: string) =>
  Object.fromEntries(partsOf[page].map((part) => [part, text]));

test('every page follows with the program in every language, each part saying something', async () => {
  for (const page of editedPages) {
    for (const language of pageLanguages) {
      const found = await pageInForce(page, language);
      expect(found?.language).toBe(language);
      const said = Object.entries(found?.parts ?? {}).filter(([, text]) => text !== '');
      expect(said.map(([part]) => part).sort()).toEqual(
        partsOf[page].filter((part) => part !== 'more').sort(),
      );
      // What is sent is called by one word everywhere.
      expect(Object.values(found?.parts ?? {}).join('\n')).not.toMatch(/inlägg/i);
    }
  }
});

test('a new version replaces the one before it, which is kept; who wrote without having read it is told', async () => {
  const input = { page: 'rules', language: 'en', seen: '1', parts: words('rules', 'Be kind.') };
  done(await perform(writePage, administrator, input));
  expect((await pageInForce('rules', 'en'))?.parts.lead).toBe('Be kind.');
  expect((await pageInForce('rules', 'sv'))?.parts.lead).not.toBe('Be kind.');
  expect((await pageVersions('rules', 'en')).map(({ version }) => version)).toEqual([2, 1]);
  expect(await perform(writePage, administrator, input)).toMatchObject({
    ok: false,
    kind: 'conflict',
    reason: 'pages.conflict.changed',
  });
});

test('of two new versions at the same time, one is made', async () => {
  const input = { page: 'about', language: 'sv', seen: '2', parts: words('about', 'Nu.') };
  const results = await Promise.all(
    ['Ett', 'Två'].map((lead) =>
      perform(writePage, administrator, { ...input, parts: { ...input.parts, lead } }),
    ),
  );
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('a page cannot lose what it must say', async () => {
  const parts = { ...words('accessibility', 'Ord'), supervision: '  ' };
  const input = { page: 'accessibility', language: 'sv', seen: '1', parts };
  expect(await perform(writePage, administrator, input)).toEqual({
    ok: false,
    kind: 'invalid',
    fields: { 'parts.supervision': 'pages.error.part' },
  });
});

test('the database keeps every version as it was', async () => {
  for (const attack of [
    sql`update page_text set parts = '{}'`,
    sql`delete from page_text`,
    sql`truncate page_text`,
  ]) {
    await expect(database('owner').execute(attack)).rejects.toThrow();
  }
});

test('an obstacle is told once however often it is posted, and reaches the administrator', async () => {
  const key = crypto.randomUUID();
  const post = { key, what: 'Knappen går inte att nå', place: '/dialoger', contact: 'a@example.org' };
  const results = await Promise.all(Array.from({ length: 20 }, () => perform(reportBarrier, resident, post)));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(await perform(reportBarrier, resident, { ...post, what: 'Något annat' })).toMatchObject({
    ok: true,
  });
  const { barriers } = await barrierList();
  expect(barriers.map(({ what, contact }) => [what, contact])).toEqual([
    ['Knappen går inte att nå', 'a@example.org'],
    ['Något annat', 'a@example.org'],
  ]);
  expect((await waitingBarriers()).count).toBe(2);
});

test('the website’s key reads no report and no contact, and changes none', async () => {
  for (const attack of [
    sql`select what from barrier_report`,
    sql`select contact from barrier_contact`,
    sql`update barrier_report set handled_at = now()`,
    sql`select parts from page_text`,
  ]) {
    await expect(publicDb().execute(attack)).rejects.toThrow();
  }
  await expect(officeDb().execute(sql`update barrier_report set what = 'x'`)).rejects.toThrow();
});

test('what was done is noted once, and the contact goes some time after', async () => {
  const { barriers } = await barrierList();
  const reportId = barriers[0]?.id ?? '';
  const note = { reportId, handling: 'Knappen är flyttad, och svar är skickat.' };
  done(await perform(handleBarrier, administrator, note));
  expect(await perform(handleBarrier, administrator, note)).toMatchObject({
    kind: 'conflict',
    reason: 'pages.conflict.handled',
  });
  await purge();
  const contacts = () => database('owner').select().from(barrierContacts);
  expect(await contacts()).toHaveLength(2);
  await database('owner').execute(sql`alter table barrier_report disable trigger guard`);
  await database('owner')
    .update(barrierReports)
    .set({ handledAt: new Date(Date.now() - 91 * 86_400_000) })
    .where(eq(barrierReports.id, reportId));
  await purge();
  expect((await contacts()).map((row) => row.reportId)).not.toContain(reportId);
  expect(await contacts()).toHaveLength(1);
});
