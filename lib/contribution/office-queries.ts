import { and, asc, desc, eq, exists, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import {
  contributions,
  contributionTexts,
  imports,
  masks,
  moderations,
  submissions,
} from '@/db/schema/contribution';
import { persons } from '@/db/schema/people';
import { answeredQuestion } from './answered-question';
import { complaintsAbout } from './conversation-queries';
import type { Mask } from './masks';
import type { MaskReason } from './model';
import type { ReadingLevel } from './policy';

/** The text of a contribution as it stands now. */
export const itsText = and(
  eq(contributionTexts.contributionId, contributions.id),
  sql`${contributionTexts.version} = (
    select max(v.version) from contribution_text v where v.contribution_id = ${contributions.id})`,
);
const hasMasks = exists(
  sql`(select 1 from ${masks} where ${masks.moderationId} = ${contributions.moderationId})`,
);
/**
 * Waits for its first verdict, also when its writer has taken it back: it is counted and answered, and nobody
 * else reads it before. A revoked import waits for nothing.
 */
export const waits = and(
  isNull(contributions.moderationId),
  isNull(contributionTexts.erasureId),
  isNull(imports.revokedAt),
);

/** Is shown, and somebody has reported it since the last verdict. */
export const isReported = sql`exists (select 1 from complaint q join public_contribution p on p.id = q.contribution_id
  where q.contribution_id = ${contributions.id} and q.moderation_id is null and p.standing = 'published')`;

/**
 * What a moderator reads next: first what is shown and reported, then the text that has waited longest; after
 * the one that is skipped, where one is.
 */
export async function nextWaiting(dialogueId: string, skipped?: string): Promise<string | undefined> {
  const turn = sql`case when ${contributions.moderationId} is null then 1 else 0 end`;
  const place = sql`(${turn}, ${submissions.receivedAt}, ${contributions.id})`;
  const after = skipped
    ? sql`${place} > (select case when c.moderation_id is null then 1 else 0 end, s.received_at, c.id
          from contribution c join submission s on s.id = c.submission_id where c.id = ${skipped})`
    : undefined;
  const [row] = await officeDb()
    .select({ id: contributions.id })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .innerJoin(contributionTexts, itsText)
    .leftJoin(imports, eq(imports.id, submissions.importId))
    .where(and(eq(contributions.dialogueId, dialogueId), or(waits, isReported), after))
    .orderBy(asc(turn), asc(submissions.receivedAt), asc(contributions.id))
    .limit(1);
  return row?.id;
}

/** One contribution as its moderator sees it: the whole text, its present verdict and all earlier ones. */
export async function contributionToModerate(dialogueId: string, contributionId: string) {
  const [[found], history, complaints] = await Promise.all([
    officeDb()
      .select({
        id: contributions.id,
        kind: contributions.kind,
        question: answeredQuestion(contributions.id),
        audience: contributions.audience,
        language: contributions.language,
        moderationId: contributions.moderationId,
        withdrawnAt: contributions.withdrawnAt,
        body: contributionTexts.body,
        textVersion: contributionTexts.version,
        erasureId: contributionTexts.erasureId,
        channel: submissions.channel,
        receivedAt: submissions.receivedAt,
        suspicious: submissions.suspicious,
      })
      .from(contributions)
      .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
      .innerJoin(contributionTexts, itsText)
      .where(and(eq(contributions.id, contributionId), eq(contributions.dialogueId, dialogueId))),
    historyOf(contributionId),
    complaintsAbout(contributionId),
  ]);
  return found ? { ...found, masks: await masksOf(found.moderationId), history, complaints } : undefined;
}

export type ContributionToModerate = NonNullable<Awaited<ReturnType<typeof contributionToModerate>>>;

async function historyOf(contributionId: string) {
  return officeDb()
    .select({
      id: moderations.id,
      verdict: moderations.verdict,
      reason: moderations.reason,
      explanation: moderations.explanation,
      at: moderations.at,
      by: persons.name,
    })
    .from(moderations)
    .leftJoin(persons, eq(persons.id, moderations.moderatedBy))
    .where(eq(moderations.contributionId, contributionId))
    .orderBy(desc(moderations.at));
}

async function masksOf(moderationId: string | null): Promise<Mask[]> {
  if (!moderationId) return [];
  const rows = await officeDb()
    .select({ start: masks.start, end: masks.end, reason: masks.reason })
    .from(masks)
    .where(eq(masks.moderationId, moderationId))
    .orderBy(asc(masks.start));
  return rows.map((row) => ({ ...row, reason: row.reason as MaskReason }));
}

/** Which contributions the office's list shows. */
export const listFilters = {
  waiting: waits,
  reported: isReported,
  published: eq(moderations.verdict, 'published'),
  municipality: eq(contributions.audience, 'municipality'),
  withheld: eq(moderations.verdict, 'withheld'),
  masked: hasMasks,
  withdrawn: isNotNull(contributions.withdrawnAt),
} as const satisfies Record<string, SQL | undefined>;

export type ListFilter = keyof typeof listFilters;

type ListRequest = {
  dialogueId: string;
  level: ReadingLevel;
  filter?: ListFilter;
  /** Just this one. */
  only?: string;
  /** Shows what is older than this contribution, or newer. */
  before?: string;
  after?: string;
  size: number;
};

/**
 * One page of everything that came in, newest first, each text minus its masks and only as far as the reader
 * may read. The text is cut in the database: what a person may not see does not leave it.
 */
export async function officeContributionPage({
  dialogueId,
  level,
  filter,
  only,
  before,
  after,
  size,
}: ListRequest) {
  const place = sql`(${submissions.receivedAt}, ${contributions.id})`;
  const cursor = (id: string) =>
    sql`(select s.received_at, c.id from contribution c join submission s on s.id = c.submission_id where c.id = ${id})`;
  const backwards = after !== undefined;
  const rows = await officeDb()
    .select({
      id: contributions.id,
      kind: contributions.kind,
      question: answeredQuestion(contributions.id),
      audience: contributions.audience,
      language: contributions.language,
      channel: submissions.channel,
      receivedAt: submissions.receivedAt,
      suspicious: submissions.suspicious,
      verdict: moderations.verdict,
      reason: moderations.reason,
      reported: sql<boolean>`${isReported}`,
      answers: sql<number>`(select count(*)::int from official_answer a where a.contribution_id = ${contributions.id})`,
      withdrawn: sql<boolean>`${contributions.withdrawnAt} is not null`,
      erased: sql<boolean>`${contributionTexts.erasureId} is not null`,
      body: readableBody(level),
    })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .innerJoin(contributionTexts, itsText)
    .leftJoin(imports, eq(imports.id, submissions.importId))
    .leftJoin(moderations, eq(moderations.id, contributions.moderationId))
    .where(
      and(
        eq(contributions.dialogueId, dialogueId),
        filter ? listFilters[filter] : undefined,
        only ? eq(contributions.id, only) : undefined,
        before ? sql`${place} < ${cursor(before)}` : undefined,
        after ? sql`${place} > ${cursor(after)}` : undefined,
      ),
    )
    .orderBy(
      ...(backwards
        ? [asc(submissions.receivedAt), asc(contributions.id)]
        : [desc(submissions.receivedAt), desc(contributions.id)]),
    )
    .limit(size + 1);
  const more = rows.length > size;
  const page = backwards ? rows.slice(0, size).reverse() : rows.slice(0, size);
  return {
    contributions: page,
    hasNewer: backwards ? more : before !== undefined,
    hasOlder: backwards || more,
  };
}

export type ListedContribution = Awaited<ReturnType<typeof officeContributionPage>>['contributions'][number];

function readableBody(level: ReadingLevel) {
  const starts = sql`(select array_agg(k.start order by k.start) from mask k where k.moderation_id = ${moderations.id})`;
  const ends = sql`(select array_agg(k."end" order by k.start) from mask k where k.moderation_id = ${moderations.id})`;
  const minusMasks = sql`masked_text(${contributionTexts.body}, ${starts}, ${ends})`;
  const may = {
    original: sql`true`,
    all: sql`${moderations.id} is not null`,
    moderated: sql`${moderations.verdict} in ('published', 'cleared') and ${contributions.withdrawnAt} is null`,
  }[level];
  return sql<
    string | null
  >`case when ${may} and ${contributionTexts.erasureId} is null then ${minusMasks} end`;
}
