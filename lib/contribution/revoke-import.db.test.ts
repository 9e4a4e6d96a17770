import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions, imports, submissions } from '@/db/schema/contribution';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { uncodeContribution } from '@/lib/analysis/uncode-contribution';
import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { draftReport } from '@/lib/report/draft-report';
import { linkTheme } from '@/lib/report/link-line';
import { publishReport } from '@/lib/report/publish-report';
import { saveLine } from '@/lib/report/save-line';
import { aCompilation, showAsIs } from '@/lib/report/testing';
import { writeReport } from '@/lib/report/write-report';
import { importFile } from './import-file';
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
