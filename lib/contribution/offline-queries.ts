import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { contributions, imports, submissions } from '@/db/schema/contribution';
import { persons } from '@/db/schema/people';
import { clockNow } from '@/lib/core/clock';
import { heldBy } from './import-held';
import { receiptCode, receiptHashes, typedCode } from './receipt-code';

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Written out in full: in a query of one table the columns' own names would mean the inner table's. */
const textCount = sql<number>`(select count(*)::int from contribution c where c.submission_id = submission.id)`;

/** The row of the file that a submission stood on, so that receipts are printed as the papers lie. */
const firstPlace = sql`(select min(c.position) from contribution c where c.submission_id = submission.id)`;

/** What the page for writing in needs: what time it is, and what was written in last. */
export async function recordingPage(dialogueId: string, size: number) {
  const [now, latest] = await Promise.all([clockNow(officeDb()), recordedSubmissions(dialogueId, size)]);
  return { now, latest };
}

/** What was written in one by one, the latest first. */
async function recordedSubmissions(dialogueId: string, size: number) {
  return officeDb()
    .select({
      id: submissions.id,
      channel: submissions.channel,
      receivedAt: submissions.receivedAt,
      place: submissions.place,
      headcount: submissions.headcount,
      title: submissions.title,
      hosts: submissions.hosts,
      representatives: submissions.representatives,
      recordedBy: submissions.recordedBy,
      by: persons.name,
      texts: textCount,
    })
    .from(submissions)
    .leftJoin(persons, eq(persons.id, submissions.recordedBy))
    .where(
      and(
        eq(submissions.dialogueId, dialogueId),
        isNotNull(submissions.recordedBy),
        isNull(submissions.importId),
      ),
    )
    .orderBy(desc(submissions.recordedAt), asc(submissions.id))
    .limit(size);
}

export type RecordedSubmission = Awaited<ReturnType<typeof recordedSubmissions>>[number];

/** The files that have been read into a dialogue, the latest first. */
export async function importsOf(dialogueId: string) {
  return importRows(eq(imports.dialogueId, dialogueId));
}

/** One of them. */
export async function importOf(dialogueId: string, importId: string) {
  if (!isId.test(importId)) return undefined;
  const [found] = await importRows(and(eq(imports.dialogueId, dialogueId), eq(imports.id, importId)));
  return found;
}

/** Why a file can no longer be taken back, if so. */
export async function whyKept(importId: string) {
  return heldBy(officeDb(), importId);
}

export type ListedImport = Awaited<ReturnType<typeof importRows>>[number];

async function importRows(which: SQL | undefined) {
  return officeDb()
    .select({
      id: imports.id,
      fileName: imports.fileName,
      rows: imports.rows,
      importedBy: imports.importedBy,
      importedAt: imports.importedAt,
      by: persons.name,
      revokedAt: imports.revokedAt,
    })
    .from(imports)
    .leftJoin(persons, eq(persons.id, imports.importedBy))
    .where(which)
    .orderBy(desc(imports.importedAt));
}

type Wanted = { dialogueId: string; submissionId?: string; importId?: string; from?: number; size: number };

/**
 * Receipts to print and hand out, with their codes derived anew from the submissions' ids. Nothing of what
 * was sent stands on them: a receipt is found by its channel, day, place and id in the source.
 */
export async function receiptsToPrint({ dialogueId, submissionId, importId, from = 0, size }: Wanted) {
  if (!isId.test(submissionId ?? importId ?? '')) return [];
  const rows = await officeDb()
    .select({
      id: submissions.id,
      keyVersion: submissions.receiptKeyVersion,
      channel: submissions.channel,
      receivedAt: submissions.receivedAt,
      place: submissions.place,
      headcount: submissions.headcount,
      title: submissions.title,
      organisation: submissions.organisation,
      externalId: submissions.externalId,
      recordedBy: submissions.recordedBy,
      texts: textCount,
    })
    .from(submissions)
    .where(
      and(
        eq(submissions.dialogueId, dialogueId),
        isNotNull(submissions.recordedBy),
        submissionId ? eq(submissions.id, submissionId) : undefined,
        importId ? eq(submissions.importId, importId) : undefined,
      ),
    )
    .orderBy(asc(firstPlace), asc(submissions.receivedAt), asc(submissions.id))
    .offset(from)
    .limit(size);
  return rows.map(({ keyVersion, ...row }) => ({ ...row, code: receiptCode(row.id, keyVersion) }));
}

export type PrintedReceipt = Awaited<ReturnType<typeof receiptsToPrint>>[number];

/** The contribution whose address, or id, was pasted in. */
export function contributionNamed(typed: string): string | undefined {
  return typed.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i)?.[0];
}

/** The submission that a receipt code, or the address of a contribution, leads to in this dialogue. */
export async function submissionOf(dialogueId: string, typed: string): Promise<string | undefined> {
  const code = typedCode(typed.split('/kvitto/').at(-1) ?? typed);
  const contributionId = contributionNamed(typed);
  if (!isId.test(dialogueId) || (!contributionId && !code)) return undefined;
  const db = officeDb();
  const [row] = contributionId
    ? await db
        .select({ id: contributions.submissionId })
        .from(contributions)
        .where(and(eq(contributions.id, contributionId), eq(contributions.dialogueId, dialogueId)))
    : await db
        .select({ id: submissions.id })
        .from(submissions)
        .where(
          and(
            inArray(submissions.receiptHash, receiptHashes(code ?? '')),
            eq(submissions.dialogueId, dialogueId),
          ),
        );
  return row?.id;
}
