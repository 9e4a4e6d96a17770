import { and, desc, eq, inArray } from 'drizzle-orm';
import { themes } from '@/db/schema/analysis';
import { contributions } from '@/db/schema/contribution';
import { reportLineContributions, reportLineQuestions, reportLineThemes } from '@/db/schema/report';
import { surveyQuestions, surveyVersions } from '@/db/schema/survey';
import { Refusal } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockReportOfLine, requireDraft } from './lock-report';
import { contributionLinkInput, questionLinkInput, themeLinkInput, unlinkInput } from './model';
import { reportPolicy } from './policy';

/** Says that a line builds on everything under a theme, and how. */
export const linkTheme = defineUseCase({
  name: 'report.link-theme',
  input: themeLinkInput,
  load: (tx, { lineId }) => lockReportOfLine(tx, lineId),
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, subject }, { lineId, themeId, how }) => {
    requireDraft(subject);
    const { dialogue } = subject;
    const [theme] = await tx
      .select({ id: themes.id })
      .from(themes)
      .where(and(eq(themes.id, themeId), eq(themes.dialogueId, dialogue.id)));
    if (!theme) throw new Refusal('missing');
    await tx.insert(reportLineThemes).values({ lineId, themeId, how }).onConflictDoNothing();
    return {
      value: { reportId: subject.report.id, dialogueId: dialogue.id, lineId },
      events: [{ type: 'line.linked', dialogueId: dialogue.id, lineId, themeId, contributionIds: [] }],
    };
  },
});

/** Says that a line builds on these contributions, found by a search or picked one by one, and how. */
export const linkContributions = defineUseCase({
  name: 'report.link-contributions',
  input: contributionLinkInput,
  load: (tx, { lineId }) => lockReportOfLine(tx, lineId),
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, subject }, { lineId, contributionIds, via, how }) => {
    requireDraft(subject);
    const { dialogue } = subject;
    const found = await tx
      .select({ id: contributions.id })
      .from(contributions)
      .where(and(eq(contributions.dialogueId, dialogue.id), inArray(contributions.id, contributionIds)));
    if (found.length !== new Set(contributionIds).size) throw new Refusal('missing');
    await tx
      .insert(reportLineContributions)
      .values(found.map(({ id }) => ({ lineId, contributionId: id, how, via })))
      .onConflictDoNothing();
    return {
      value: { reportId: subject.report.id, dialogueId: dialogue.id, lineId },
      events: [{ type: 'line.linked', dialogueId: dialogue.id, lineId, themeId: null, contributionIds }],
    };
  },
});

/** Says that a line answers a closed question of the survey, whose counts then stand under it. */
export const linkQuestion = defineUseCase({
  name: 'report.link-question',
  input: questionLinkInput,
  load: (tx, { lineId }) => lockReportOfLine(tx, lineId),
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, subject }, { lineId, questionId, how }) => {
    requireDraft(subject);
    const { dialogue } = subject;
    const [asked] = await tx
      .select({ versionId: surveyQuestions.versionId })
      .from(surveyQuestions)
      .innerJoin(surveyVersions, eq(surveyVersions.id, surveyQuestions.versionId))
      .where(
        and(
          eq(surveyQuestions.questionId, questionId),
          eq(surveyQuestions.closed, true),
          eq(surveyVersions.dialogueId, dialogue.id),
        ),
      )
      .orderBy(desc(surveyVersions.number))
      .limit(1);
    if (!asked) throw new Refusal('missing');
    await tx
      .insert(reportLineQuestions)
      .values({ lineId, versionId: asked.versionId, questionId, how })
      .onConflictDoNothing();
    return {
      value: { reportId: subject.report.id, dialogueId: dialogue.id, lineId },
      events: [
        {
          type: 'line.linked',
          dialogueId: dialogue.id,
          lineId,
          themeId: null,
          contributionIds: [],
          questionId,
        },
      ],
    };
  },
});

/** Takes a theme, a contribution or a question off a line. Never silent: the log keeps what was linked. */
export const unlinkLine = defineUseCase({
  name: 'report.unlink-line',
  input: unlinkInput,
  load: (tx, { lineId }) => lockReportOfLine(tx, lineId),
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, subject }, { lineId, themeId, contributionId, questionId }) => {
    requireDraft(subject);
    const { dialogue } = subject;
    if (themeId) {
      await tx
        .delete(reportLineThemes)
        .where(and(eq(reportLineThemes.lineId, lineId), eq(reportLineThemes.themeId, themeId)));
    }
    if (contributionId) {
      await tx
        .delete(reportLineContributions)
        .where(
          and(
            eq(reportLineContributions.lineId, lineId),
            eq(reportLineContributions.contributionId, contributionId),
          ),
        );
    }
    if (questionId) {
      await tx
        .delete(reportLineQuestions)
        .where(and(eq(reportLineQuestions.lineId, lineId), eq(reportLineQuestions.questionId, questionId)));
    }
    return {
      value: { reportId: subject.report.id, dialogueId: dialogue.id, lineId },
      events: [
        {
          type: 'line.unlinked',
          dialogueId: dialogue.id,
          lineId,
          themeId: themeId ?? null,
          contributionIds: contributionId ? [contributionId] : [],
          ...(questionId && { questionId }),
        },
      ],
    };
  },
});
