import { count, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { codings, themes, themeVersions } from '@/db/schema/analysis';
import { exclusions } from '@/db/schema/contribution';
import { countedContributions as counted } from '@/db/schema/counted';
import { reportExclusions, reportPairs, reportThemes } from '@/db/schema/ledger';
import { reportLineContributions, reportLines, reportLineThemes, reports } from '@/db/schema/report';
import { themeAssessments } from '@/db/schema/response';
import { staffIdOf } from '@/lib/core/actor';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { moveTo } from '@/lib/dialogue/move-to';
import { latestFirst } from '@/lib/response/latest';
import { accountOf, questionsWithoutLine } from './gate';
import { loadFigures } from './load-figures';
import { type LedgerRow, latestThemeAnswers, loadLedger } from './load-ledger';
import { loadQuestions } from './load-questions';
import { lockReport, requireDraft } from './lock-report';
import { publicationInput } from './model';
import { reportPolicy } from './policy';
import { lacksOfVersion, stateAfterPublishing } from './rules';

/**
 * Publishes a version to everyone: freezes its themes, its ledger and its numbers at the cut-off, which is
 * now. Nothing is published while a single received contribution is unaccounted for; the database counts
 * once more by itself.
 */
export const publishReport = defineUseCase({
  name: 'report.publish-report',
  input: publicationInput,
  load: (tx, { reportId }) => lockReport(tx, reportId),
  allow: (actor, { dialogue }) => reportPolicy.publish(actor, dialogue),
  run: async ({ tx, actor, now, subject }, { reportId }) => {
    requireDraft(subject);
    const { report, dialogue } = subject;
    const [written] = await tx
      .select({ lines: count() })
      .from(reportLines)
      .where(eq(reportLines.reportId, reportId));
    const version = { dialogueId: dialogue.id, reportId, cutOff: now };
    const ledger = await loadLedger(tx, version);
    const account = accountOf(report.kind, ledger);
    const { summary } = report;
    const questions = (await loadQuestions(tx, [reportId], now)).get(reportId) ?? [];
    const lacks = lacksOfVersion({
      missing: account.missing.length,
      questions: questionsWithoutLine(report.kind, questions).length,
      lines: written?.lines ?? 0,
      summary,
    });
    if (lacks.noSummary) throw invalid({ summary: 'report.error.summary' });
    if (lacks.noLines) throw invalid({ form: 'report.error.noLines' });
    if (lacks.noLineFor > 0) throw invalid({ form: 'report.error.questionWithoutLine' });
    if (lacks.unaccounted > 0) throw invalid({ form: 'report.error.incomplete' });

    const figures = await loadFigures(tx, version, { ledger, account });
    await writeOutLinks(tx, reportId);
    await freezeThemes(tx, { id: reportId, kind: report.kind, dialogueId: dialogue.id }, ledger);
    await freezeLedger(tx, reportId, report.kind, ledger);
    await tx
      .update(reports)
      .set({
        cutOff: now,
        figures,
        publishedBy: staffIdOf(actor),
        publishedAt: now,
      })
      .where(eq(reports.id, reportId));
    const to = stateAfterPublishing(report.kind, dialogue.state);
    if (to !== dialogue.state) await moveTo(tx, dialogue, to);
    const { kind, number } = report;
    return {
      value: { reportId, dialogueId: dialogue.id },
      events: [{ type: 'report.published', dialogueId: dialogue.id, reportId, kind, number }],
    };
  },
});

/** What a line builds on by theme, and counts, is written out: later coding cannot change a published line. */
async function writeOutLinks(tx: Transaction, reportId: string): Promise<void> {
  await tx.execute(sql`
    insert into ${reportLineContributions} (line_id, contribution_id, how, via)
    select lt.line_id, k.contribution_id, min(lt.how), 'theme'
    from ${reportLineThemes} lt
    join ${reportLines} l on l.id = lt.line_id
    join ${codings} k on k.theme_id = lt.theme_id
    join ${counted} c on c.id = k.contribution_id and c.excluded is null
    where l.report_id = ${reportId}
    group by lt.line_id, k.contribution_id
    on conflict do nothing`);
}

async function freezeThemes(
  tx: Transaction,
  report: { id: string; kind: 'interim' | 'final'; dialogueId: string },
  ledger: readonly LedgerRow[],
): Promise<void> {
  const [book, assessments, answers] = await Promise.all([
    tx
      .selectDistinctOn([themes.id], {
        id: themes.id,
        reserved: themes.reserved,
        position: themes.position,
        label: themeVersions.label,
        definition: themeVersions.definition,
        retired: themeVersions.retired,
      })
      .from(themes)
      .innerJoin(themeVersions, eq(themeVersions.themeId, themes.id))
      .where(eq(themes.dialogueId, report.dialogueId))
      .orderBy(themes.id, desc(themeVersions.version)),
    tx
      .selectDistinctOn([themeAssessments.themeId], {
        themeId: themeAssessments.themeId,
        body: themeAssessments.body,
      })
      .from(themeAssessments)
      .innerJoin(themes, eq(themes.id, themeAssessments.themeId))
      .where(eq(themes.dialogueId, report.dialogueId))
      .orderBy(themeAssessments.themeId, ...latestFirst(themeAssessments)),
    // Nothing is called answered before the nämnd has decided.
    report.kind === 'final' ? latestThemeAnswers(tx, [report.dialogueId]) : [],
  ]);
  const uses = new Map<string, number>();
  for (const { pairs } of ledger) {
    for (const { themeId } of pairs) uses.set(themeId, (uses.get(themeId) ?? 0) + 1);
  }
  const frozen = book
    .filter(({ id, retired }) => !retired || uses.has(id))
    .map(({ id, reserved, position, label, definition }) => {
      const answer = answers.find(({ themeId }) => themeId === id);
      return {
        reportId: report.id,
        themeId: id,
        reserved,
        position,
        label,
        definition,
        contributions: uses.get(id) ?? 0,
        assessment: assessments.find(({ themeId }) => themeId === id)?.body ?? null,
        answer: answer?.body ?? null,
        disposition: answer?.disposition ?? null,
        reason: answer?.reason ?? null,
        forwardedTo: answer?.forwardedTo ?? null,
        deferredUntil: answer?.deferredUntil ?? null,
        change: answer?.change ?? null,
      };
    });
  if (frozen.length > 0) await tx.insert(reportThemes).values(frozen);
}

async function freezeLedger(
  tx: Transaction,
  reportId: string,
  kind: 'interim' | 'final',
  ledger: readonly LedgerRow[],
): Promise<void> {
  const pairs = ledger.flatMap(({ contributionId, pairs: found }) =>
    found.map(({ themeId, own, ...answer }) => ({
      reportId,
      contributionId,
      themeId,
      own: kind === 'final' && own,
      ...(kind === 'final' ? answer : noAnswer),
    })),
  );
  // Postgres takes at most 65,535 values in one statement.
  for (let at = 0; at < pairs.length; at += 2_000) {
    await tx.insert(reportPairs).values(pairs.slice(at, at + 2_000));
  }
  await tx.execute(sql`
    insert into ${reportExclusions} (report_id, contribution_id, reason, words)
    select ${reportId}, e.contribution_id, e.reason, e.words
    from (select distinct on (contribution_id) * from ${exclusions} order by contribution_id, at desc, id) e
    where e.reason is not null and e.contribution_id = any(${sqlIds(ledger)})`);
}

const noAnswer = { disposition: null, reason: null, forwardedTo: null, deferredUntil: null };

function sqlIds(ledger: readonly LedgerRow[]) {
  const ids = ledger.filter(({ excluded }) => excluded).map(({ contributionId }) => contributionId);
  return sql`${`{${ids.join(',')}}`}::uuid[]`;
}
