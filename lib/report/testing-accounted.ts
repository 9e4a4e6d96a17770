import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { database } from '@/db/client';
import { reportExclusions, reportPairs } from '@/db/schema/ledger';
import { events } from '@/db/schema/log';
import { reports } from '@/db/schema/report';

/**
 * In every published version received = answered + excluded, what is quoted stands in its source, and no link
 * is gone that the log does not tell of.
 */
export async function everythingIsAccountedFor(dialogueId: string): Promise<void> {
  const owner = database('owner');
  const versions = await owner
    .select()
    .from(reports)
    .where(and(eq(reports.dialogueId, dialogueId), isNotNull(reports.publishedAt)));
  expect(versions.filter(({ kind }) => kind === 'final').length).toBeGreaterThan(0);
  for (const { id, kind, figures } of versions) {
    const pairs = await owner.select().from(reportPairs).where(eq(reportPairs.reportId, id));
    const excluded = await owner.select().from(reportExclusions).where(eq(reportExclusions.reportId, id));
    const answered = new Set(pairs.map(({ contributionId }) => contributionId));
    expect(figures).toMatchObject({
      received: answered.size + excluded.length,
      answered: answered.size,
      excluded: excluded.length,
      mentions: pairs.length,
    });
    expect(excluded.some(({ contributionId }) => answered.has(contributionId))).toBe(false);
    if (kind === 'final') expect(pairs.every(({ disposition }) => disposition !== null)).toBe(true);
  }
  // What is shown of a quotation is a piece of what is shown of its source, masks and all.
  const quotes = await database('public').execute<{
    body: string | null;
    source: string | null;
    standing: string;
  }>(
    sql`select q.body, q.standing, c.body as source from public_quotation q
        left join public_contribution c on c.id = q.contribution_id`,
  );
  for (const { body, source, standing } of quotes) {
    if (standing !== 'published') expect(body).toBeNull();
    else if (source !== null) expect(source).toContain(body ?? '\u0000');
  }
  await noLinkIsLost(dialogueId);
}

/** A pair or a link that a published version knew and that is no longer there was taken away in writing. */
async function noLinkIsLost(dialogueId: string): Promise<void> {
  const owner = database('owner');
  const gone = await owner.execute<{ contribution_id: string }>(
    sql`select p.contribution_id, p.theme_id from report_pair p join report r on r.id = p.report_id
        where r.dialogue_id = ${dialogueId} and not exists (
          select 1 from coding k where k.contribution_id = p.contribution_id and k.theme_id = p.theme_id)`,
  );
  const removed = await owner
    .select({ subjects: events.subjects })
    .from(events)
    .where(and(eq(events.dialogueId, dialogueId), eq(events.type, 'coding.removed')));
  for (const pair of gone) {
    expect(removed.some(({ subjects }) => subjects.contributionId === pair.contribution_id)).toBe(true);
  }
  const unlinked = await owner
    .select({ subjects: events.subjects })
    .from(events)
    .where(and(eq(events.dialogueId, dialogueId), eq(events.type, 'line.unlinked')));
  for (const { lineId, themeId } of await linksLeftOut(dialogueId)) {
    const told = unlinked.some(({ subjects }) => subjects.lineId === lineId && subjects.themeId === themeId);
    expect(told).toBe(true);
  }
}

/** Themes that a line built on in one version and does not in the version that was made from it. */
function linksLeftOut(dialogueId: string) {
  return database('owner').execute<{ lineId: string; themeId: string }>(
    sql`with version as (
          select id, row_number() over (order by published_at nulls last) as place
          from report where dialogue_id = ${dialogueId}
        )
        select after.id as "lineId", lt.theme_id as "themeId"
        from version v join version next on next.place = v.place + 1
        join report_line before on before.report_id = v.id
        join report_line after on after.report_id = next.id and after.identity = before.identity
        join report_line_theme lt on lt.line_id = before.id
        where not exists (select 1 from report_line_theme kept
          where kept.line_id = after.id and kept.theme_id = lt.theme_id)`,
  );
}
