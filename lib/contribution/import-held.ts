import { and, eq, isNotNull, or } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { codings } from '@/db/schema/analysis';
import { contributions, submissions } from '@/db/schema/contribution';
import { reportExclusions, reportPairs } from '@/db/schema/ledger';
import { reports } from '@/db/schema/report';

/** What keeps a file that was read in from being taken back, if anything does. */
export async function heldBy(
  db: Database | Transaction,
  importId: string,
): Promise<'coded' | 'published' | undefined> {
  if (await isCoded(db, importId)) return 'coded';
  return (await isPublished(db, importId)) ? 'published' : undefined;
}

async function isCoded(db: Database | Transaction, importId: string): Promise<boolean> {
  const [coded] = await db
    .select({ id: contributions.id })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .innerJoin(codings, eq(codings.contributionId, contributions.id))
    .where(eq(submissions.importId, importId))
    .limit(1);
  return coded !== undefined;
}

/**
 * Somebody has been told a number: a published version's frozen ledger says that these were received, coded
 * (also where the coding has been undone since) or left out for a reason.
 */
async function isPublished(db: Database | Transaction, importId: string): Promise<boolean> {
  const [published] = await db
    .select({ id: contributions.id })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .leftJoin(reportExclusions, eq(reportExclusions.contributionId, contributions.id))
    .leftJoin(reportPairs, eq(reportPairs.contributionId, contributions.id))
    .innerJoin(reports, or(eq(reports.id, reportExclusions.reportId), eq(reports.id, reportPairs.reportId)))
    .where(and(eq(submissions.importId, importId), isNotNull(reports.publishedAt)))
    .limit(1);
  return published !== undefined;
}
