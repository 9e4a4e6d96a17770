import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { codings } from '@/db/schema/analysis';
import { contributions, imports, moderations, submissions } from '@/db/schema/contribution';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { codeContributions } from '@/lib/analysis/code-contributions';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { uncodeContribution } from '@/lib/analysis/uncode-contribution';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { draftReport } from '@/lib/report/draft-report';
import { linkTheme } from '@/lib/report/link-line';
import { publishReport } from '@/lib/report/publish-report';
import { releaseQuotation } from '@/lib/report/release-quotation';
import { saveLine } from '@/lib/report/save-line';
import { aCompilation, showAsIs } from '@/lib/report/testing';
import { writeReport } from '@/lib/report/write-report';
import { importFile } from './import-file';
import { moderateContribution } from './moderate-contribution';
import { officeContributionPage } from './office-queries';
import { revokeImport } from './revoke-import';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

type Compilation = Awaited<ReturnType<typeof aCompilation>>;

/** A compilation with one comment that is coded, and one row of a file that nobody has touched. */
async function withFile() {
  const c = await aCompilation(['Det är mörkt.']);
  await c.code(c.ids);
  const { importId } = done(
    await perform(importFile, c.actor, {
      dialogueId: c.id,
      fileName: 'svar.csv',
      content: Buffer.from('text;received_at\nEn rad;2026-03-12').toString('base64'),
    }),
  );
  const [row] = await database('owner')
    .select({ id: contributions.id })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .where(eq(submissions.importId, importId));
  if (row) await showAsIs(row.id, c.actor, 'cleared');
  return { c, importId, rowId: row?.id ?? '' };
}

async function publishInterim({ id, actor, themeId }: Compilation) {
  const { reportId } = done(await perform(draftReport, actor, { dialogueId: id, kind: 'interim' }));
  const words = { summary: 'Många nämner ljus.', method: 'Webben.', unknown: '' };
  done(await perform(writeReport, actor, { reportId, revision: 0, ...words }));
  const { lineId } = done(await perform(saveLine, actor, { reportId, heading: 'Ljus', body: 'Mer ljus.' }));
  done(await perform(linkTheme, actor, { lineId, themeId, how: 'Alla.' }));
  done(await perform(publishReport, actor, { reportId }));
}

const exclude = ({ id, actor }: Compilation, contributionId: string) =>
  perform(excludeContribution, actor, {
    dialogueId: id,
    contributionId,
    reason: 'test',
    words: 'Provrad.',
  });

test('a file whose rows are left out can be taken back until a published version says so', async () => {
  const { c, importId, rowId } = await withFile();
  done(await exclude(c, rowId));
  await publishInterim(c);
  expect(await perform(revokeImport, c.actor, { importId })).toMatchObject({
    kind: 'conflict',
    reason: 'offline.conflict.published',
  });
  const force = database('office')
    .update(imports)
    .set({ revokedAt: new Date(), revokedBy: c.actor.personId })
    .where(and(eq(imports.id, importId), isNull(imports.revokedAt)));
  await expect(force).rejects.toThrow();

  const other = await withFile();
  done(await exclude(other.c, other.rowId));
  done(await perform(revokeImport, other.c.actor, { importId: other.importId }));
});

test('a coding that was undone after it was published does not free the file', async () => {
  const { c, importId, rowId } = await withFile();
  await c.code([rowId]);
  await publishInterim(c);
  const pair = { dialogueId: c.id, contributionId: rowId, themeId: c.themeId };
  done(await perform(uncodeContribution, c.actor, pair));
  expect(await perform(revokeImport, c.actor, { importId })).toMatchObject({
    kind: 'conflict',
    reason: 'offline.conflict.published',
  });
});

describe('what came with a revoked file', () => {
  async function revoked() {
    const { c, importId, rowId } = await withFile();
    done(await perform(revokeImport, c.actor, { importId }));
    return { c, rowId };
  }

  test('is neither judged, coded, left out nor released, and each says why', async () => {
    const { c, rowId } = await revoked();
    const no = { kind: 'conflict', reason: 'moderation.conflict.revoked' };
    const pair = { dialogueId: c.id, contributionIds: [rowId], themeId: c.themeId };
    const [now] = await database('owner').select().from(contributions).where(eq(contributions.id, rowId));
    const verdict = {
      contributionId: rowId,
      seen: now?.moderationId ?? '',
      textVersion: 1,
      verdict: 'cleared',
    };
    expect(await perform(moderateContribution, c.actor, verdict)).toMatchObject(no);
    expect(await perform(codeContributions, c.actor, pair)).toMatchObject(no);
    expect(await exclude(c, rowId)).toMatchObject(no);
    const release = { contributionId: rowId, reason: 'Det är tydligt sagt.' };
    expect(await perform(releaseQuotation, c.actor, release)).toMatchObject({ kind: 'missing' });
  });

  test('is not judged or coded past the pages either: the database refuses', async () => {
    const { c, rowId } = await revoked();
    const office = database('office');
    const at = new Date();
    const by = c.actor.personId;
    await expect(
      office.insert(codings).values({ contributionId: rowId, themeId: c.themeId, codedBy: by, codedAt: at }),
    ).rejects.toThrow();
    await expect(
      office.insert(moderations).values({
        id: newId(),
        contributionId: rowId,
        textVersion: 1,
        verdict: 'cleared',
        moderatedBy: by,
        at,
      }),
    ).rejects.toThrow();
  });

  test('stands by itself in the office’s list, and in no other selection', async () => {
    const { c, rowId } = await revoked();
    const list = { dialogueId: c.id, level: 'original' as const, size: 50 };
    const municipality = await officeContributionPage({ ...list, filter: 'municipality' });
    expect(municipality.contributions).toEqual([]);
    const taken = await officeContributionPage({ ...list, filter: 'revoked' });
    expect(taken.contributions).toMatchObject([{ id: rowId, revoked: true }]);
  });
});
