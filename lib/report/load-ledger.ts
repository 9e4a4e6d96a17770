import { and, asc, eq, inArray, lte, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { pairAnswers, themeAnswers } from '@/db/schema/adopted';
import { codings, themes } from '@/db/schema/analysis';
import { countedContributions as counted } from '@/db/schema/counted';
import { reportLineContributions, reportLines, reportLineThemes } from '@/db/schema/report';
import { unread } from '@/lib/analysis/coding-search';
import { countedArrival } from '@/lib/contribution/arrival';
import { latestFirst } from '@/lib/response/latest';
import type { Answered } from '@/lib/response/model';
import type { LedgerEntry, LedgerPair } from './gate';

export type LedgerRow = LedgerEntry & {
  submissionId: string;
  channel: string;
  audience: 'public' | 'municipality';
  standing: string;
  headcount: number | null;
};

/** A version, and the moment up to which everything received is accounted for in it. */
type Accounted = { dialogueId: string; reportId: string; cutOff: Date };

/**
 * Everything on record in a dialogue at a moment, with its pairs, the dispositions adopted so far and the
 * number of the draft's lines that build on it. A constant number of queries, however much was received.
 */
export async function loadLedger(db: Database | Transaction, version: Accounted): Promise<LedgerRow[]> {
  return (await loadLedgers(db, [version])).get(version.reportId) ?? [];
}

/** The ledgers of several versions, each as above, in the same number of queries as one. */
export async function loadLedgers(
  db: Database | Transaction,
  versions: readonly Accounted[],
): Promise<Map<string, LedgerRow[]>> {
  if (versions.length === 0) return new Map();
  const ids = versions.map(({ dialogueId }) => dialogueId);
  const [received, pairs, answers, own, lines] = await Promise.all([
    db
      .select({
        dialogueId: counted.dialogueId,
        contributionId: counted.id,
        excluded: counted.excluded,
        unread,
        submissionId: counted.submissionId,
        channel: counted.channel,
        audience: counted.audience,
        standing: counted.standing,
        headcount: counted.headcount,
      })
      .from(counted)
      .where(
        or(
          ...versions.map(({ dialogueId, cutOff }) =>
            and(eq(counted.dialogueId, dialogueId), lte(counted.recordedAt, cutOff)),
          ),
        ),
      )
      .orderBy(asc(countedArrival)),
    db
      .select({ contributionId: codings.contributionId, themeId: codings.themeId })
      .from(codings)
      .innerJoin(themes, eq(themes.id, codings.themeId))
      .where(inArray(themes.dialogueId, ids)),
    latestThemeAnswers(db, ids),
    latestPairAnswers(db, ids),
    db.execute<{ report_id: string; contribution_id: string; lines: number }>(
      linesPerContribution(versions.map(({ reportId }) => reportId)),
    ),
  ]);
  const byTheme = new Map(answers.map((answer) => [answer.themeId, answer]));
  const byPair = new Map(own.map((answer) => [`${answer.contributionId} ${answer.themeId}`, answer]));
  const lineCount = new Map(
    lines.map((row) => [`${row.report_id} ${row.contribution_id}`, Number(row.lines)]),
  );
  const pairsOf = new Map<string, LedgerPair[]>();
  for (const { contributionId, themeId } of pairs) {
    const ownAnswer = byPair.get(`${contributionId} ${themeId}`);
    const pair = asPair(themeId, ownAnswer?.disposition ? ownAnswer : undefined, byTheme.get(themeId));
    pairsOf.set(contributionId, [...(pairsOf.get(contributionId) ?? []), pair]);
  }
  const ledgerOf = ({ dialogueId, reportId }: Accounted) =>
    received
      .filter((row) => row.dialogueId === dialogueId)
      .map(({ dialogueId: _, ...row }) => ({
        ...row,
        pairs: row.excluded ? [] : (pairsOf.get(row.contributionId) ?? []),
        lines: lineCount.get(`${reportId} ${row.contributionId}`) ?? 0,
      }));
  return new Map(versions.map((version) => [version.reportId, ledgerOf(version)]));
}

/** The latest adopted answer of each theme of these dialogues. */
export function latestThemeAnswers(db: Database | Transaction, dialogueIds: readonly string[]) {
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
    .where(inArray(themes.dialogueId, [...dialogueIds]))
    .orderBy(themeAnswers.themeId, ...latestFirst(themeAnswers));
}

function latestPairAnswers(db: Database | Transaction, dialogueIds: readonly string[]) {
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
    .where(inArray(themes.dialogueId, [...dialogueIds]))
    .orderBy(pairAnswers.contributionId, pairAnswers.themeId, ...latestFirst(pairAnswers));
}

/** Links by theme and links by hand, counted once a line, in each of these versions. */
function linesPerContribution(reportIds: readonly string[]) {
  const among = sql`l.report_id = any(${`{${reportIds.join(',')}}`}::uuid[])`;
  return sql`
    select report_id, contribution_id, count(distinct line_id)::int as lines from (
      select l.report_id, lc.contribution_id, lc.line_id from ${reportLineContributions} lc
      join ${reportLines} l on l.id = lc.line_id where ${among}
      union all
      select l.report_id, k.contribution_id, lt.line_id from ${reportLineThemes} lt
      join ${reportLines} l on l.id = lt.line_id
      join ${codings} k on k.theme_id = lt.theme_id where ${among}
    ) links group by report_id, contribution_id`;
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
