import { and, asc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { quotations, reportLineContributions, reportLines, reportLineThemes } from '@/db/schema/report';
import { surveyQuestions, surveyVersions } from '@/db/schema/survey';
import type { StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { draftReport } from '@/lib/report/draft-report';
import { linkContributions, linkQuestion, linkTheme, unlinkLine } from '@/lib/report/link-line';
import { moveLine } from '@/lib/report/move-line';
import { publishReport } from '@/lib/report/publish-report';
import { quote, unquote } from '@/lib/report/quote';
import { removeLine } from '@/lib/report/remove-line';
import { saveLine } from '@/lib/report/save-line';
import { writeReport } from '@/lib/report/write-report';
import type { ReportLine, ReportVersion } from './content/types';
import { done } from './town';

type Writing = {
  dialogueId: string;
  writer: StaffActor;
  publisher: StaffActor;
  /** The ids behind the names that the content uses. */
  themeOf: (key: string) => string;
  contributionOf: (ref: string) => string;
};

/** Drafts a version, writes its texts and lines, and publishes it. */
export async function writeVersion(report: ReportVersion, writing: Writing): Promise<void> {
  const { dialogueId, writer, publisher } = writing;
  const { reportId } = done(await perform(draftReport, writer, { dialogueId, kind: report.kind }));
  const texts = { summary: report.summary, method: report.howItWasDone };
  const unknown = [report.whoTookPart, report.whatCannotBeKnown].filter(Boolean).join('\n\n');
  done(await perform(writeReport, writer, { reportId, revision: 0, ...texts, unknown }));

  const begunWith = await linesOf(reportId);
  const continued = new Set(report.lines.map(({ continues }) => continues));
  const dropped = begunWith.filter(({ number }) => !continued.has(number));
  for (const { id } of dropped.reverse()) done(await perform(removeLine, writer, { lineId: id }));
  const order: string[] = [];
  for (const line of report.lines) {
    const same = begunWith.find(({ number }) => number === line.continues);
    if (line.continues !== undefined && !same) throw new Error(`There is no line ${line.continues} before.`);
    if (same) await clear(same.id, writer);
    const { heading, body } = line;
    const { lineId } = done(await perform(saveLine, writer, { reportId, lineId: same?.id, heading, body }));
    await link(lineId, line, writing);
    order.push(lineId);
  }
  await putInOrder(reportId, order, writer);
  done(await perform(publishReport, publisher, { reportId }));
}

async function link(
  lineId: string,
  { how, themes, contributions, questions = [], quotations: quoted }: ReportLine,
  { dialogueId, writer, themeOf, contributionOf }: Writing,
): Promise<void> {
  for (const theme of themes) {
    done(await perform(linkTheme, writer, { lineId, themeId: themeOf(theme), how }));
  }
  if (contributions.length > 0) {
    const contributionIds = contributions.map(contributionOf);
    done(await perform(linkContributions, writer, { lineId, contributionIds, via: 'pick', how }));
  }
  for (const label of questions) {
    const [asked] = await database('owner')
      .select({ questionId: surveyQuestions.questionId })
      .from(surveyQuestions)
      .innerJoin(surveyVersions, eq(surveyVersions.id, surveyQuestions.versionId))
      .where(and(eq(surveyVersions.dialogueId, dialogueId), eq(surveyQuestions.label, label)));
    done(await perform(linkQuestion, writer, { lineId, questionId: asked?.questionId, how: '' }));
  }
  for (const { contribution, quote: words } of quoted) {
    const contributionId = contributionOf(contribution);
    done(await perform(quote, writer, { lineId, contributionId, words }));
  }
}

/** Takes off a line what the version before built it on and quoted in it; the new version says it anew. */
async function clear(lineId: string, writer: StaffActor): Promise<void> {
  const db = database('owner');
  const linked = await db.select().from(reportLineThemes).where(eq(reportLineThemes.lineId, lineId));
  for (const { themeId } of linked) done(await perform(unlinkLine, writer, { lineId, themeId }));
  const picked = await db
    .select()
    .from(reportLineContributions)
    .where(eq(reportLineContributions.lineId, lineId));
  for (const { contributionId } of picked) {
    done(await perform(unlinkLine, writer, { lineId, contributionId }));
  }
  const quoted = await db.select().from(quotations).where(eq(quotations.lineId, lineId));
  for (const { id } of quoted) done(await perform(unquote, writer, { quotationId: id }));
}

/** Moves lines up, step by step, until they stand as the content has them. */
async function putInOrder(reportId: string, order: readonly string[], writer: StaffActor): Promise<void> {
  const standing = (await linesOf(reportId)).map(({ id }) => id);
  for (const [place, lineId] of order.entries()) {
    for (let at = standing.indexOf(lineId); at > place; at -= 1) {
      done(await perform(moveLine, writer, { lineId, direction: 'up' }));
      standing.splice(at - 1, 2, lineId, standing[at - 1] ?? lineId);
    }
  }
}

function linesOf(reportId: string) {
  return database('owner')
    .select({ id: reportLines.id, number: reportLines.number })
    .from(reportLines)
    .where(eq(reportLines.reportId, reportId))
    .orderBy(asc(reportLines.number));
}
