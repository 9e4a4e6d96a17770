import { and, asc, count, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import { type Database, officeDb, type Transaction } from '@/db/client';
import { contributions, contributionTexts, imports, submissions } from '@/db/schema/contribution';
import { itsText, waits } from './moderation-queue';
import { personalDataIn } from './personal-data';

/**
 * A file that was read in, or a meeting: what the municipality itself wrote in as one, and a moderator can
 * read as one.
 */
export async function recordedSource(db: Database | Transaction, dialogueId: string, sourceId: string) {
  const [file] = await db
    .select({ name: imports.fileName, revokedAt: imports.revokedAt })
    .from(imports)
    .where(and(eq(imports.id, sourceId), eq(imports.dialogueId, dialogueId)));
  if (file) return { kind: 'import' as const, ...file };
  const [meeting] = await db
    .select({ name: sql<string>`coalesce(${submissions.title}, '')` })
    .from(submissions)
    .where(
      and(
        eq(submissions.id, sourceId),
        eq(submissions.dialogueId, dialogueId),
        isNotNull(submissions.recordedBy),
      ),
    );
  return meeting && { kind: 'meeting' as const, ...meeting, revokedAt: null };
}

export type RecordedSource = NonNullable<Awaited<ReturnType<typeof recordedSource>>>;

/** The same, for a page. */
export async function sourceToRead(dialogueId: string, sourceId: string) {
  return recordedSource(officeDb(), dialogueId, sourceId);
}

const cameWith = (sourceId: string) => sql`${sourceId}::uuid in (${submissions.id}, ${submissions.importId})`;

/** How many texts of a file or a meeting wait for a moderator. */
export async function waitingInSource(dialogueId: string, sourceId: string): Promise<number> {
  return officeDb().$count(waitingTexts(dialogueId, cameWith(sourceId)).as('waiting'));
}

/** The files and meetings of which more than one text waits, that which has waited longest first. */
export async function sourcesThatWait(dialogueId: string) {
  const waiting = waitingTexts(dialogueId, isNotNull(submissions.recordedBy)).as('waiting');
  return officeDb()
    .select({ id: waiting.sourceId, name: sql<string>`min(${waiting.sourceName})`, count: count() })
    .from(waiting)
    .groupBy(waiting.sourceId)
    .having(sql`count(*) > 1`)
    .orderBy(asc(sql`min(${waiting.receivedAt})`), asc(waiting.sourceId));
}

/** The order of a meeting's points, or of the rows of a file; files of old did not keep theirs. */
const placeInSource = sql`(${contributions.position}, ${submissions.receivedAt}, ${contributions.id})`;

/** A page of a source's waiting texts as they were noted, after one of them where one is named. */
export async function textsToRead({ dialogueId, sourceId, after, size }: Wanted) {
  const further = after
    ? sql`${placeInSource} > (select c.position, s.received_at, c.id from contribution c
        join submission s on s.id = c.submission_id where c.id = ${after})`
    : undefined;
  const rows = await waitingTexts(dialogueId, and(cameWith(sourceId), further))
    .orderBy(asc(placeInSource))
    .limit(size + 1);
  return { texts: rows.slice(0, size).map(withAdvice), hasMore: rows.length > size };
}

export type TextToRead = Awaited<ReturnType<typeof textsToRead>>['texts'][number];

/** These texts of a source, as they are now: where each stands, and its first words while it waits. */
export async function namedTexts(dialogueId: string, sourceId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return officeDb()
    .select({
      id: contributions.id,
      waits: sql<boolean>`coalesce(${waits}, false)`,
      erased: sql<boolean>`${contributionTexts.erasureId} is not null`,
      words: sql<string>`left(${contributionTexts.body}, 80)`,
    })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .innerJoin(contributionTexts, itsText)
    .leftJoin(imports, eq(imports.id, submissions.importId))
    .where(
      and(eq(contributions.dialogueId, dialogueId), cameWith(sourceId), inArray(contributions.id, [...ids])),
    )
    .orderBy(asc(placeInSource));
}

export type NamedText = Awaited<ReturnType<typeof namedTexts>>[number];

type Wanted = { dialogueId: string; sourceId: string; after?: string; size: number };

const textFields = {
  id: contributions.id,
  kind: contributions.kind,
  audience: contributions.audience,
  language: contributions.language,
  withdrawnAt: contributions.withdrawnAt,
  body: contributionTexts.body,
  textVersion: contributionTexts.version,
  channel: submissions.channel,
  receivedAt: submissions.receivedAt,
  sourceId: sql<string>`coalesce(${submissions.importId}, ${submissions.id})`.as('source_id'),
  sourceName: sql<string>`coalesce(${imports.fileName}, ${submissions.title}, '')`.as('source_name'),
};

/** What a text seems to hold that has to be hidden: the moderator is shown it before reading on. */
function withAdvice<Text extends { body: string }>(text: Text) {
  return { ...text, advice: personalDataIn(text.body) };
}

function waitingTexts(dialogueId: string, which: SQL | undefined) {
  return officeDb()
    .select(textFields)
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .innerJoin(contributionTexts, itsText)
    .leftJoin(imports, eq(imports.id, submissions.importId))
    .where(and(eq(contributions.dialogueId, dialogueId), waits, which));
}
