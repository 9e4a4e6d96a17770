import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { database } from '@/db/client';
import { reports } from '@/db/schema/report';
import { copyOf, disclosureTable } from '@/lib/contribution/copy';
import { disclosedContributions } from '@/lib/contribution/disclosure';
import { asDecided } from '@/lib/dialogue/written';
import { isSmall } from '@/lib/statistics/hidden-rows';
import { texts } from '@/lib/text/server';
import { countsOf } from './figures-words';
import { pdfDocument } from './pdf/document';
import { publicReport } from './public-queries';
import { reportVersion } from './queries';
import { versionAddress } from './version-address';

/** The office's page, the public page, the file and the table that is handed out tell the same numbers. */
export async function countsAgreeEverywhere({
  id: dialogueId,
  slug,
}: {
  id: string;
  slug: string;
}): Promise<void> {
  const owner = database('owner');
  const say = texts('sv');
  const versions = await owner
    .select({ id: reports.id, kind: reports.kind, number: reports.number, cutOff: reports.cutOff })
    .from(reports)
    .where(and(eq(reports.dialogueId, dialogueId), isNotNull(reports.publishedAt)))
    .orderBy(asc(reports.publishedAt));
  for (const { id, kind, number } of versions) {
    const page = await publicReport(slug, versionAddress({ kind, number }));
    const office = await reportVersion(dialogueId, id);
    if (!page || !office) throw new Error('A published version cannot be read.');
    const { figures } = page.report;
    expect(office.report.figures).toEqual(figures);
    for (const line of page.lines) {
      const same = office.report.lines.find((one) => one.number === line.number);
      expect(same?.contributions).toBe(line.contributions);
    }
    for (const theme of page.themes) {
      const same = office.report.themes.find(({ themeId }) => themeId === theme.themeId);
      expect(same?.contributions).toBe(theme.contributions);
    }
    const reader = {
      locale: 'sv',
      say,
      written: asDecided,
      address: 'https://x.se',
      municipality: 'X',
      now: new Date(),
    } as const;
    const file = pdfDocument(page, reader).sections.find(
      ({ heading }) => heading === say('publicReport.who.heading'),
    );
    expect(file?.rows.map(({ words }) => Number.parseInt(words, 10))).toEqual(
      countsOf(figures, say).map(({ count }) => count),
    );
    const sum = (column: number) =>
      file?.table?.rows.reduce((all, row) => all + Number(row[column]), 0) ?? Number.NaN;
    expect([sum(1), sum(2)]).toEqual([figures.submissions, figures.received]);
    const groups = figures.background?.flatMap((question) => question.groups) ?? [];
    expect(groups.some(({ submissions }) => submissions !== null && isSmall(submissions))).toBe(false);
  }
  // What is handed out holds all that counts now; the newest version counted it up to its cut-off.
  const newest = versions.at(-1);
  const [late] = await owner.execute<{ n: number }>(
    sql`select count(*)::int as n from counted_contribution
        where dialogue_id = ${dialogueId} and received_at > ${newest?.cutOff?.toISOString()}::timestamptz`,
  );
  const disclosed = await disclosedContributions(dialogueId);
  const [, rows] = disclosureTable(copyOf(disclosed, []), say);
  const revoked = disclosed.filter((one) => one.revoked).length;
  const counted = newest && (await reportVersion(dialogueId, newest.id))?.report.figures.received;
  expect(rows.length - revoked - (late?.n ?? 0)).toBe(counted);
}
