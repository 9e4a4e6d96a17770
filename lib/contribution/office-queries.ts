import { and, asc, desc, eq, exists, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import {
  contributions,
  contributionTexts,
  imports,
  masks,
  moderations,
  submissions,
} from '@/db/schema/contribution';
import { answeredQuestion } from './answered-question';
import { latestArrival, latestArrivalOf } from './arrival';
import { isReported, itsText, waits } from './moderation-queue';
import type { ReadingLevel } from './policy';

const hasMasks = exists(
  sql`(select 1 from ${masks} where ${masks.moderationId} = ${contributions.moderationId})`,
);

/** Which contributions the office's list shows. What a taken back file brought stands by itself: it does not count. */
export const listFilters = {
  waiting: waits,
  reported: isReported,
  published: eq(moderations.verdict, 'published'),
  municipality: eq(contributions.audience, 'municipality'),
  withheld: eq(moderations.verdict, 'withheld'),
  masked: hasMasks,
  withdrawn: isNotNull(contributions.withdrawnAt),
  revoked: isNotNull(imports.revokedAt),
} as const satisfies Record<string, SQL | undefined>;

export type ListFilter = keyof typeof listFilters;

type ListRequest = {
  dialogueId: string;
  level: ReadingLevel;
  filter?: ListFilter;
  /** Just this one, or the replies to this one. */
  only?: string;
  repliesTo?: string;
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
  repliesTo,
  before,
  after,
  size,
}: ListRequest) {
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
      revoked: sql<boolean>`${imports.revokedAt} is not null`,
      parentId: contributions.parentId,
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
        filter && filter !== 'revoked' ? isNull(imports.revokedAt) : undefined,
        only ? eq(contributions.id, only) : undefined,
        repliesTo ? eq(contributions.parentId, repliesTo) : undefined,
        before ? sql`${latestArrival} > ${latestArrivalOf(before)}` : undefined,
        after ? sql`${latestArrival} < ${latestArrivalOf(after)}` : undefined,
      ),
    )
    .orderBy(backwards ? desc(latestArrival) : asc(latestArrival))
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
