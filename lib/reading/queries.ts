import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { officeDb, type Transaction } from '@/db/client';
import { codings, themes, themeVersions } from '@/db/schema/analysis';
import { contributions, moderations } from '@/db/schema/contribution';
import { countedContributions as counted } from '@/db/schema/counted';
import { dialogues } from '@/db/schema/dialogue';
import { committees } from '@/db/schema/people';
import { publications } from '@/db/schema/publication';
import { discussionMarks, readingNotes, readingPlaces, readings } from '@/db/schema/reading';
import { answeredQuestion } from '@/lib/contribution/answered-question';
import { questionAsked } from '@/lib/dialogue/office-queries';
import { readAs } from './as-reader';
import { isReadable } from './lock-reading';
import { readingOrder } from './order';
import { isBeforeDecision } from './rules';

const words = sql<string>`coalesce(${counted.body}, '')`;
const readers = sql<number>`coalesce(k.readers, 0)::int`;
const whatTheCommitteeDid = (dialogueId: string) => sql`committee_reading(${dialogueId}::uuid) k`;

/**
 * How far the nämnd has come together, how many contributions nobody may read yet, and how many nobody will: they
 * are erased or do not count. Together they are what came in. Numbers only.
 */
export async function committeeProgress(dialogueId: string) {
  const [row] = await officeDb()
    .select({
      all: sql<number>`(count(*) filter (where ${isReadable}))::int`,
      read: sql<number>`(count(*) filter (where ${isReadable} and ${readers} > 0))::int`,
      awaiting: sql<number>`(count(*) filter (where ${counted.standing} = 'awaiting'))::int`,
      neverRead: sql<number>`(count(*) filter (where ${counted.standing} <> 'awaiting' and not (${isReadable})))::int`,
    })
    .from(counted)
    .innerJoin(contributions, eq(contributions.id, counted.id))
    .leftJoin(whatTheCommitteeDid(dialogueId), sql`k.contribution_id = ${counted.id}`)
    .where(eq(counted.dialogueId, dialogueId));
  return row ?? { all: 0, read: 0, awaiting: 0, neverRead: 0 };
}

export type CommitteeProgress = Awaited<ReturnType<typeof committeeProgress>>;

const decisionDay = sql<string | null>`(select p.decision_on::text from ${publications} p
  where p.dialogue_id = ${dialogues.id} order by p.number desc limit 1)`;

/**
 * The dialogues of these nämnder in which something has come in, with how much of it this person has read; what
 * is decided first stands first.
 */
export async function dialoguesToRead(personId: string, committeeIds: readonly string[]) {
  if (committeeIds.length === 0) return [];
  return readAs(personId, (tx) =>
    tx
      .select({
        id: dialogues.id,
        title: dialogues.title,
        question: questionAsked,
        state: dialogues.state,
        committee: committees.name,
        /** The day that the public was told last. */
        decisionOn: decisionDay,
        all: sql<number>`(count(*) filter (where ${isReadable}))::int`,
        mine: sql<number>`(count(*) filter (where ${isReadable} and ${readings.personId} is not null))::int`,
        read: sql<number>`(count(*) filter (where ${isReadable} and ${readers} > 0))::int`,
        awaiting: sql<number>`(count(*) filter (where ${counted.standing} = 'awaiting'))::int`,
      })
      .from(dialogues)
      .innerJoin(committees, eq(committees.id, dialogues.committeeId))
      .innerJoin(counted, eq(counted.dialogueId, dialogues.id))
      .innerJoin(contributions, eq(contributions.id, counted.id))
      .leftJoin(
        sql`(select d.id as dialogue_id, x.* from dialogue d cross join lateral committee_reading(d.id) x
          where d.committee_id in ${committeeIds}) k`,
        sql`k.contribution_id = ${counted.id}`,
      )
      .leftJoin(readings, and(eq(readings.contributionId, counted.id), eq(readings.personId, personId)))
      .where(inArray(dialogues.committeeId, [...committeeIds]))
      .groupBy(dialogues.id, committees.id)
      .orderBy(asc(decisionDay), asc(dialogues.title), asc(dialogues.id)),
  );
}

export type DialogueToRead = Awaited<ReturnType<typeof dialoguesToRead>>[number];

/**
 * What this person has left to read, in dialogues that their nämnder have yet to decide about: how many
 * contributions, and the dialogue whose decision comes first.
 */
export async function leftToReadBy(personId: string, committeeIds: readonly string[]) {
  const dialogues = await dialoguesToRead(personId, committeeIds);
  const unread = dialogues.filter(({ state, all, mine }) => isBeforeDecision(state) && mine < all);
  return { count: unread.reduce((left, { all, mine }) => left + all - mine, 0), first: unread[0] };
}

export type LeftToRead = Awaited<ReturnType<typeof leftToReadBy>>;

/** Everything that there is to read in a dialogue, in this reader's own order. */
export async function orderOf(personId: string, dialogueId: string) {
  return readAs(personId, async (tx) => {
    const [place] = await tx
      .select({ id: readingPlaces.contributionId })
      .from(readingPlaces)
      .where(and(eq(readingPlaces.personId, personId), eq(readingPlaces.dialogueId, dialogueId)));
    const rows = await tx
      .select({ id: counted.id, readers, readAt: readings.readAt })
      .from(counted)
      .innerJoin(contributions, eq(contributions.id, counted.id))
      .leftJoin(whatTheCommitteeDid(dialogueId), sql`k.contribution_id = ${counted.id}`)
      .leftJoin(readings, and(eq(readings.contributionId, counted.id), eq(readings.personId, personId)))
      .where(and(eq(counted.dialogueId, dialogueId), isReadable));
    const toRead = rows.map(({ id, readAt, ...row }) => ({
      id,
      readAt,
      others: row.readers - (readAt ? 1 : 0),
    }));
    return readingOrder(toRead, `${personId} ${dialogueId}`, place?.id);
  });
}

const shown = {
  id: counted.id,
  kind: counted.kind,
  question: answeredQuestion(counted.id),
  channel: counted.channel,
  audience: counted.audience,
  language: counted.language,
  receivedAt: counted.receivedAt,
  standing: counted.standing,
  withheldReason: sql<
    string | null
  >`case when ${moderations.verdict} = 'withheld' then ${moderations.reason} end`,
  parentId: counted.parentId,
  body: words,
  note: readingNotes.body,
};

/** The words of one contribution minus its masks, with what this reader wrote to it and whether it is marked. */
export async function contributionToRead(personId: string, dialogueId: string, contributionId: string) {
  return readAs(personId, async (tx) => {
    const [found] = await tx
      .select({
        ...shown,
        marked: sql<boolean>`k.marked_at is not null`,
        markedByMe: sql<boolean>`${discussionMarks.personId} is not null`,
      })
      .from(counted)
      .innerJoin(contributions, eq(contributions.id, counted.id))
      .leftJoin(moderations, eq(moderations.id, contributions.moderationId))
      .leftJoin(whatTheCommitteeDid(dialogueId), sql`k.contribution_id = ${counted.id}`)
      .leftJoin(
        readingNotes,
        and(eq(readingNotes.contributionId, counted.id), eq(readingNotes.personId, personId)),
      )
      .leftJoin(
        discussionMarks,
        and(eq(discussionMarks.contributionId, counted.id), eq(discussionMarks.personId, personId)),
      )
      .where(and(eq(counted.id, contributionId), eq(counted.dialogueId, dialogueId), isReadable));
    return (
      found && {
        ...found,
        themes: await themesOf(tx, contributionId),
        repliesTo: (await wordsOf(tx, [found.parentId])).get(found.parentId ?? ''),
      }
    );
  });
}

export type ContributionToRead = NonNullable<Awaited<ReturnType<typeof contributionToRead>>>;

/** What a contribution is an answer to: what another wrote, where it can be read, or a question in a survey. */
export type Answering = Pick<ContributionToRead, 'parentId' | 'repliesTo' | 'question'>;

/** What replies answer, minus its masks, where it can be read. */
async function wordsOf(tx: Transaction | ReturnType<typeof officeDb>, ids: readonly (string | null)[]) {
  const asked = ids.filter((id) => id !== null);
  if (asked.length === 0) return new Map<string, { body: string; language: string }>();
  const found = await tx
    .select({ id: counted.id, body: words, language: counted.language })
    .from(counted)
    .innerJoin(contributions, eq(contributions.id, counted.id))
    .where(and(inArray(counted.id, asked), isReadable));
  return new Map(found.map(({ id, ...rest }) => [id, rest]));
}

/** What a contribution has been coded as, so far; the reserved theme says nothing to a reader. */
async function themesOf(tx: Transaction, contributionId: string): Promise<string[]> {
  const rows = await tx
    .select({ label: themeVersions.label })
    .from(codings)
    .innerJoin(themes, eq(themes.id, codings.themeId))
    .innerJoin(
      themeVersions,
      and(
        eq(themeVersions.themeId, themes.id),
        sql`${themeVersions.version} = (select max(v.version) from theme_version v where v.theme_id = ${themes.id})`,
      ),
    )
    .where(and(eq(codings.contributionId, contributionId), eq(themes.reserved, false)))
    .orderBy(asc(themes.position));
  return rows.map(({ label }) => label);
}

/** What the nämnd wants to talk about, in the order that it was marked. */
export async function markedForDiscussion(dialogueId: string) {
  const db = officeDb();
  const marked = await db
    .select({
      id: counted.id,
      question: answeredQuestion(counted.id),
      parentId: counted.parentId,
      channel: counted.channel,
      audience: counted.audience,
      language: counted.language,
      receivedAt: counted.receivedAt,
      standing: counted.standing,
      body: words,
    })
    .from(counted)
    .innerJoin(contributions, eq(contributions.id, counted.id))
    .innerJoin(whatTheCommitteeDid(dialogueId), sql`k.contribution_id = ${counted.id}`)
    .where(and(eq(counted.dialogueId, dialogueId), isReadable, sql`k.marked_at is not null`))
    .orderBy(sql`k.marked_at`, asc(counted.id));
  return withWhatTheyAnswer(db, marked);
}

/** Each with what it answers, in one more question to the database however many they are. */
async function withWhatTheyAnswer<One extends { parentId: string | null }>(
  tx: Transaction | ReturnType<typeof officeDb>,
  found: readonly One[],
) {
  const answered = await wordsOf(
    tx,
    found.map(({ parentId }) => parentId),
  );
  return found.map((one) => ({ ...one, repliesTo: answered.get(one.parentId ?? '') }));
}

export type MarkedContribution = Awaited<ReturnType<typeof markedForDiscussion>>[number];

/** This person's own notes in a dialogue, the latest first, with whether what they are about is still read. */
export async function ownNotes(personId: string, dialogueId: string) {
  return readAs(personId, async (tx) => {
    const notes = await tx
      .select({
        id: contributions.id,
        note: readingNotes.body,
        writtenAt: readingNotes.writtenAt,
        question: answeredQuestion(contributions.id),
        parentId: contributions.parentId,
        body: counted.body,
        language: contributions.language,
        readable: sql<boolean>`${counted.id} is not null and ${isReadable}`,
      })
      .from(readingNotes)
      .innerJoin(contributions, eq(contributions.id, readingNotes.contributionId))
      .leftJoin(counted, eq(counted.id, contributions.id))
      .where(and(eq(contributions.dialogueId, dialogueId), eq(readingNotes.personId, personId)))
      .orderBy(sql`${readingNotes.writtenAt} desc`, asc(contributions.id));
    return withWhatTheyAnswer(tx, notes);
  });
}

export type OwnNote = Awaited<ReturnType<typeof ownNotes>>[number];
