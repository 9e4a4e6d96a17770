import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { themes } from '@/db/schema/analysis';
import { reportThemes } from '@/db/schema/ledger';
import { persons } from '@/db/schema/people';
import { matterDecisions, reports } from '@/db/schema/report';
import { themeAssessments } from '@/db/schema/response';
import { clockNow } from '@/lib/core/clock';
import { dayOf } from '@/lib/core/time';
import { latestFirst } from '@/lib/response/latest';

/** What the nämnd decides on: the latest published interim version, its themes and what officials propose. */
export async function matterDecisionPage(dialogueId: string) {
  const db = officeDb();
  const [now, [ground], decisions, proposals] = await Promise.all([
    clockNow(db),
    db
      .select({
        id: reports.id,
        number: reports.number,
        kind: reports.kind,
        summary: reports.summary,
        publishedAt: reports.publishedAt,
        figures: reports.figures,
      })
      .from(reports)
      .where(
        and(eq(reports.dialogueId, dialogueId), eq(reports.kind, 'interim'), isNotNull(reports.publishedAt)),
      )
      .orderBy(desc(reports.number))
      .limit(1),
    matterDecisionsOf(dialogueId),
    db
      .selectDistinctOn([themeAssessments.themeId], {
        themeId: themeAssessments.themeId,
        disposition: themeAssessments.disposition,
        reason: themeAssessments.reason,
      })
      .from(themeAssessments)
      .innerJoin(themes, eq(themes.id, themeAssessments.themeId))
      .where(eq(themes.dialogueId, dialogueId))
      .orderBy(themeAssessments.themeId, ...latestFirst(themeAssessments)),
  ]);
  const found = ground
    ? await db
        .select({
          themeId: reportThemes.themeId,
          label: reportThemes.label,
          contributions: reportThemes.contributions,
          assessment: reportThemes.assessment,
        })
        .from(reportThemes)
        .where(eq(reportThemes.reportId, ground.id))
        .orderBy(asc(reportThemes.position), asc(reportThemes.themeId))
    : [];
  const proposed = new Map(proposals.map((proposal) => [proposal.themeId, proposal]));
  return {
    today: dayOf(now),
    decisions,
    ground: ground && {
      ...ground,
      themes: found.map((theme) => ({ ...theme, proposed: proposed.get(theme.themeId) ?? null })),
    },
  };
}

export type DecisionGround = NonNullable<Awaited<ReturnType<typeof matterDecisionPage>>['ground']>;

/** Every decision in the matter, the latest first, with the version that it rests on. */
export async function matterDecisionsOf(dialogueId: string) {
  return officeDb()
    .select({
      id: matterDecisions.id,
      organ: matterDecisions.organ,
      decidedOn: matterDecisions.decidedOn,
      paragraph: matterDecisions.paragraph,
      registryNumber: matterDecisions.registryNumber,
      outcome: matterDecisions.outcome,
      body: matterDecisions.body,
      dissent: matterDecisions.dissent,
      reportId: matterDecisions.reportId,
      reportNumber: reports.number,
      recordedBy: persons.name,
    })
    .from(matterDecisions)
    .innerJoin(reports, eq(reports.id, matterDecisions.reportId))
    .leftJoin(persons, eq(persons.id, matterDecisions.recordedBy))
    .where(eq(matterDecisions.dialogueId, dialogueId))
    .orderBy(desc(matterDecisions.recordedAt));
}

export type MatterDecision = Awaited<ReturnType<typeof matterDecisionsOf>>[number];
