import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { publicReportThemes } from '@/db/public-report';
import { themeAnswers } from '@/db/schema/adopted';
import { changedPairs } from '@/db/schema/changed';
import { reportThemes } from '@/db/schema/ledger';
import { persons } from '@/db/schema/people';

/**
 * The answers of a published version that say something else now: a theme's, and one contribution's under a
 * theme. With who entered the new one, in which role and when; what it says stands where answers are written.
 */
export async function changedAnswers(reportId: string) {
  const db = officeDb();
  const [themes, pairs] = await Promise.all([
    db
      .select({
        themeId: publicReportThemes.themeId,
        label: publicReportThemes.label,
        before: publicReportThemes.disposition,
        after: publicReportThemes.laterDisposition,
        at: publicReportThemes.changedAt,
        as: publicReportThemes.changedAs,
        by: persons.name,
      })
      .from(publicReportThemes)
      .leftJoin(
        themeAnswers,
        and(
          eq(themeAnswers.themeId, publicReportThemes.themeId),
          eq(themeAnswers.at, publicReportThemes.changedAt),
        ),
      )
      .leftJoin(persons, eq(persons.id, themeAnswers.writtenBy))
      .where(and(eq(publicReportThemes.reportId, reportId), isNotNull(publicReportThemes.changedAt)))
      .orderBy(asc(publicReportThemes.changedAt)),
    db
      .select({
        themeId: changedPairs.themeId,
        contributionId: changedPairs.contributionId,
        label: reportThemes.label,
        before: changedPairs.disposition,
        after: changedPairs.laterDisposition,
        at: changedPairs.changedAt,
        as: changedPairs.changedAs,
        by: persons.name,
      })
      .from(changedPairs)
      .innerJoin(
        reportThemes,
        and(eq(reportThemes.reportId, changedPairs.reportId), eq(reportThemes.themeId, changedPairs.themeId)),
      )
      .leftJoin(persons, eq(persons.id, changedPairs.changedBy))
      .where(and(eq(changedPairs.reportId, reportId), isNull(changedPairs.laterReportId)))
      .orderBy(asc(changedPairs.changedAt)),
  ]);
  return [...themes.map((theme) => ({ ...theme, contributionId: null })), ...pairs];
}

export type ChangedAnswer = Awaited<ReturnType<typeof changedAnswers>>[number];
