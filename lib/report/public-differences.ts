import 'server-only';
import { desc, eq } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicDialogues } from '@/db/public';
import { publicReports } from '@/db/public-report';
import { reportDifferences } from './differences';
import { changedPairsOf, linesOf, themesOf } from './public-parts';
import { versionBefore } from './public-report';
import { versionOf } from './version-address';

const compared = {
  id: publicReports.id,
  kind: publicReports.kind,
  number: publicReports.number,
  publishedAt: publicReports.publishedAt,
  language: publicReports.language,
  summary: publicReports.summary,
  method: publicReports.method,
  unknown: publicReports.unknown,
  figures: publicReports.figures,
};

/** How a published version differs from the one published before it. The first one has none to compare with. */
export async function publicDifferences(slug: string, address: string) {
  const wanted = versionOf(address);
  if (!wanted) return undefined;
  const all = await publicDb()
    .select({
      ...compared,
      dialogue: {
        id: publicDialogues.id,
        slug: publicDialogues.slug,
        title: publicDialogues.title,
        translated: publicDialogues.translated,
      },
    })
    .from(publicReports)
    .innerJoin(publicDialogues, eq(publicDialogues.id, publicReports.dialogueId))
    .where(eq(publicDialogues.slug, slug))
    .orderBy(desc(publicReports.publishedAt));
  const report = all.find(({ kind, number }) => kind === wanted.kind && number === wanted.number);
  const before = report && versionBefore(all, report);
  if (!report || !before) return undefined;
  const [lines, themes, linesBefore, themesBefore, pairs] = await Promise.all([
    linesOf(report.id),
    themesOf(report.id),
    linesOf(before.id),
    themesOf(before.id),
    changedPairsOf(report.id),
  ]);
  return {
    dialogue: report.dialogue,
    report,
    before,
    themes,
    differences: reportDifferences(
      { ...before, lines: linesBefore, themes: themesBefore },
      { ...report, lines, themes },
    ),
    /** Answers to single contributions that this version changed. */
    pairs: pairs.filter(({ laterReportId }) => laterReportId === report.id),
  };
}

export type PublicDifferences = NonNullable<Awaited<ReturnType<typeof publicDifferences>>>;
