import { and, eq, inArray } from 'drizzle-orm';
import { themes } from '@/db/schema/analysis';
import { contributions } from '@/db/schema/contribution';
import { reportLineContributions, reportLineThemes } from '@/db/schema/report';
import { Refusal } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockReportOfLine, requireDraft } from './lock-report';
import { contributionLinkInput, themeLinkInput, unlinkInput } from './model';
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

/** Takes a theme or a contribution off a line. Never silent: the log keeps what was linked. */
export const unlinkLine = defineUseCase({
  name: 'report.unlink-line',
  input: unlinkInput,
  load: (tx, { lineId }) => lockReportOfLine(tx, lineId),
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, subject }, { lineId, themeId, contributionId }) => {
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
    return {
      value: { reportId: subject.report.id, dialogueId: dialogue.id, lineId },
      events: [
        {
          type: 'line.unlinked',
          dialogueId: dialogue.id,
          lineId,
          themeId: themeId ?? null,
          contributionIds: contributionId ? [contributionId] : [],
        },
      ],
    };
  },
});
