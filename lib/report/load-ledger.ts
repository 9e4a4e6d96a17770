import { and, desc, eq, lte, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { pairAnswers, themeAnswers } from '@/db/schema/adopted';
import { codings, themes } from '@/db/schema/analysis';
import { countedContributions as counted } from '@/db/schema/counted';
import { reportLineContributions, reportLines, reportLineThemes } from '@/db/schema/report';
import type { Answered } from '@/lib/response/model';
import type { LedgerEntry, LedgerPair } from './gate';

export type LedgerRow = LedgerEntry & {
  submissionId: string;
  channel: string;
  audience: 'public' | 'municipality';
  standing: string;
  headcount: number | null;
};

/**
 * Everything received in a dialogue up to a moment, with its pairs, the dispositions adopted so far and the
 * number of the draft's lines that build on it. A constant number of queries, however much was received.
 */
export async function loadLedger(
  db: Database | Transaction,
  { dialogueId, reportId, cutOff }: { dialogueId: string; reportId: string; cutOff: Date },
): Promise<LedgerRow[]> {
  const [received, pairs, answers, own, lines] = await Promise.all([
    db
      .select({
        contributionId: counted.id,
        excluded: counted.excluded,
        submissionId: counted.submissionId,
        channel: counted.channel,
        audience: counted.audience,
        standing: counted.standing,
        headcount: counted.headcount,
      })
      .from(counted)
      .where(and(eq(counted.dialogueId, dialogueId), lte(counted.receivedAt, cutOff))),
    db
      .select({ contributionId: codings.contributionId, themeId: codings.themeId })
      .from(codings)
      .innerJoin(themes, eq(themes.id, codings.themeId))
      .where(eq(themes.dialogueId, dialogueId)),
    latestThemeAnswers(db, dialogueId),
    latestPairAnswers(db, dialogueId),
    db.execute<{ contribution_id: string; lines: number }>(linesPerContribution(reportId)),
  ]);
  const byTheme = new Map(answers.map((answer) => [answer.themeId, answer]));
  const byPair = new Map(own.map((answer) => [`${answer.contributionId} ${answer.themeId}`, answer]));
  const lineCount = new Map(lines.map((row) => [row.contribution_id, Number(row.lines)]));
  const pairsOf = new Map<string, LedgerPair[]>();
  for (const { contributionId, themeId } of pairs) {
    const ownAnswer = byPair.get(`${contributionId} ${themeId}`);
    const pair = asPair(themeId, ownAnswer?.disposition ? ownAnswer : undefined, byTheme.get(themeId));
    pairsOf.set(contributionId, [...(pairsOf.get(contributionId) ?? []), pair]);
  }
  return received.map((row) => ({
    ...row,
    pairs: row.excluded ? [] : (pairsOf.get(row.contributionId) ?? []),
    lines: lineCount.get(row.contributionId) ?? 0,
  }));
}

/** The latest adopted answer of each theme. */
export function latestThemeAnswers(db: Database | Transaction, dialogueId: string) {
  return db
    .selectDistinctOn([themeAnswers.themeId], {
      themeId: themeAnswers.themeId,
      body: themeAnswers.body,
      change: themeAnswers.change,
      disposition: themeAnswers.disposition,
      reason: themeAnswers.reason,
      forwardedTo: themeAnswers.forwardedTo,
      deferredUntil: themeAnswers.deferredUntil,
    })
    .from(themeAnswers)
    .innerJoin(themes, eq(themes.id, themeAnswers.themeId))
    .where(eq(themes.dialogueId, dialogueId))
    .orderBy(themeAnswers.themeId, desc(themeAnswers.at), desc(themeAnswers.id));
}

function latestPairAnswers(db: Database | Transaction, dialogueId: string) {
  return db
    .selectDistinctOn([pairAnswers.contributionId, pairAnswers.themeId], {
      contributionId: pairAnswers.contributionId,
      themeId: pairAnswers.themeId,
      disposition: pairAnswers.disposition,
      reason: pairAnswers.reason,
      forwardedTo: pairAnswers.forwardedTo,
      deferredUntil: pairAnswers.deferredUntil,
    })
    .from(pairAnswers)
    .innerJoin(themes, eq(themes.id, pairAnswers.themeId))
    .where(eq(themes.dialogueId, dialogueId))
    .orderBy(pairAnswers.contributionId, pairAnswers.themeId, desc(pairAnswers.at), desc(pairAnswers.id));
}

/** Links by theme and links by hand, counted once a line. */
function linesPerContribution(reportId: string) {
  return sql`
    select contribution_id, count(distinct line_id)::int as lines from (
      select lc.contribution_id, lc.line_id from ${reportLineContributions} lc
      join ${reportLines} l on l.id = lc.line_id where l.report_id = ${reportId}
      union all
      select k.contribution_id, lt.line_id from ${reportLineThemes} lt
      join ${reportLines} l on l.id = lt.line_id
      join ${codings} k on k.theme_id = lt.theme_id where l.report_id = ${reportId}
    ) links group by contribution_id`;
}

function asPair(themeId: string, own: Answered | undefined, inherited: Answered | undefined): LedgerPair {
  const answer = own ?? inherited;
  return {
    themeId,
    own: own !== undefined,
    disposition: answer?.disposition ?? null,
    reason: answer?.reason ?? null,
    forwardedTo: answer?.forwardedTo ?? null,
    deferredUntil: answer?.deferredUntil ?? null,
  };
}
