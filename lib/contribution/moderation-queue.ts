import { and, asc, desc, eq, isNull, or, sql } from 'drizzle-orm';
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
import { proposals } from '@/db/schema/proposal';
import { answeredQuestion } from './answered-question';
import { arrival } from './arrival';
import { complaintsAbout } from './conversation-queries';
import type { Mask } from './masks';
import type { MaskReason } from './model';

/** A contribution's text as it stands now. */
export const itsText = and(
  eq(contributionTexts.contributionId, contributions.id),
  sql`${contributionTexts.version} = (
    select max(v.version) from contribution_text v where v.contribution_id = ${contributions.id})`,
);

/** What a reply is about, as everybody sees it; nothing where it is no longer shown. */
const repliedTo = sql<
  string | null
>`(select p.body from public_contribution p where p.id = ${contributions.parentId})`;

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
 * What a moderator reads next: first what is shown and reported, then the text that has waited longest. What
 * has been skipped comes when everything else has been read, in the order that it was skipped.
 */
export async function nextWaiting(
  dialogueId: string,
  skipped: readonly string[] = [],
): Promise<string | undefined> {
  const lastly = sql`coalesce(array_position(${`{${skipped.join(',')}}`}::uuid[], ${contributions.id}), 0)`;
  const turn = sql`case when ${contributions.moderationId} is null then 1 else 0 end`;
  const [row] = await officeDb()
    .select({ id: contributions.id })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .innerJoin(contributionTexts, itsText)
    .leftJoin(imports, eq(imports.id, submissions.importId))
    .where(and(eq(contributions.dialogueId, dialogueId), or(waits, isReported)))
    .orderBy(asc(lastly), asc(turn), asc(arrival))
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
        parentId: contributions.parentId,
        repliedTo,
        /** How long each part of a proposal is; null for every other kind of text. */
        lengths: {
          titleLength: proposals.titleLength,
          whatLength: proposals.whatLength,
          whyLength: proposals.whyLength,
          placeLength: proposals.placeLength,
        },
        /** The file that it came with has been taken back: nobody judges it. */
        revoked: sql<boolean>`${imports.revokedAt} is not null`,
      })
      .from(contributions)
      .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
      .innerJoin(contributionTexts, itsText)
      .leftJoin(imports, eq(imports.id, submissions.importId))
      .leftJoin(proposals, eq(proposals.contributionId, contributions.id))
      .where(and(eq(contributions.id, contributionId), eq(contributions.dialogueId, dialogueId))),
    historyOf(contributionId),
    complaintsAbout(contributionId),
  ]);
  return found ? { ...found, masks: await masksOf(found.moderationId), history, complaints } : undefined;
}

export type ContributionToModerate = NonNullable<Awaited<ReturnType<typeof contributionToModerate>>>;

type Judged = Pick<ContributionToModerate, 'audience' | 'erasureId' | 'revoked' | 'withdrawnAt' | 'history'>;

/** Does everyone read it now? Then a verdict that lets it be read publishes nothing: it stays where it is. */
export function isShownNow({ audience, erasureId, revoked, withdrawnAt, history }: Judged): boolean {
  const counts = audience === 'public' && !erasureId && !revoked && !withdrawnAt;
  return counts && history[0]?.verdict === 'published';
}

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
