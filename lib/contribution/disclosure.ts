import { and, asc, eq, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import {
  contributions,
  contributionTexts,
  imports,
  masks,
  moderations,
  submissions,
} from '@/db/schema/contribution';
import { proposals } from '@/db/schema/proposal';
import { answeredQuestion } from './answered-question';
import { arrival } from './arrival';
import type { ModerationVerdict } from './model';

export type DisclosedStanding = ModerationVerdict | 'awaiting' | 'withdrawn' | 'erased';

/**
 * Everything that a dialogue has received, or one contribution of it, as a copy that may be handed out: minus
 * its masks, in the order it came. What nobody has read yet is listed without its words, since nobody has
 * looked for secrecy in it. Revoked imports are there too: they were received. Background answers and receipt
 * codes are not, and nothing is noted about who asked. A place on the map is kept back together with its words.
 * Source: tryckfrihetsförordningen 2:15–18.
 */
export async function disclosedContributions(
  dialogueId: string,
  only: { contributionId?: string; submissionId?: string } = {},
) {
  const starts = sql`(select array_agg(k.start order by k.start) from ${masks} k where k.moderation_id = ${moderations.id})`;
  const ends = sql`(select array_agg(k."end" order by k.start) from ${masks} k where k.moderation_id = ${moderations.id})`;
  const placeIsOpen = sql`${moderations.id} is not null and not exists (
    select 1 from ${masks} k where k.moderation_id = ${moderations.id}
      and k."end" > ${contributionTexts.length} - ${proposals.placeLength})`;
  return officeDb()
    .select({
      id: contributions.id,
      parentId: contributions.parentId,
      submissionId: contributions.submissionId,
      kind: contributions.kind,
      question: answeredQuestion(contributions.id),
      audience: contributions.audience,
      position: contributions.position,
      channel: submissions.channel,
      receivedAt: submissions.receivedAt,
      place: submissions.place,
      headcount: submissions.headcount,
      title: submissions.title,
      representatives: submissions.representatives,
      organisation: submissions.organisation,
      standing: sql<DisclosedStanding>`case when ${contributionTexts.erasureId} is not null then 'erased'
        when ${contributions.withdrawnAt} is not null then 'withdrawn'
        else coalesce(${moderations.verdict}, 'awaiting') end`,
      latitude: sql<number | null>`case when ${placeIsOpen} then ${proposals.latitude} end`,
      longitude: sql<number | null>`case when ${placeIsOpen} then ${proposals.longitude} end`,
      revoked: sql<boolean>`${imports.revokedAt} is not null`,
      body: sql<
        string | null
      >`case when ${moderations.id} is not null and ${contributionTexts.erasureId} is null
        then masked_text(${contributionTexts.body}, ${starts}, ${ends}) end`,
    })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .innerJoin(
      contributionTexts,
      and(
        eq(contributionTexts.contributionId, contributions.id),
        sql`${contributionTexts.version} = (
          select max(v.version) from contribution_text v where v.contribution_id = ${contributions.id})`,
      ),
    )
    .leftJoin(moderations, eq(moderations.id, contributions.moderationId))
    .leftJoin(proposals, eq(proposals.contributionId, contributions.id))
    .leftJoin(imports, eq(imports.id, submissions.importId))
    .where(
      and(
        eq(contributions.dialogueId, dialogueId),
        only.contributionId ? eq(contributions.id, only.contributionId) : undefined,
        only.submissionId ? eq(contributions.submissionId, only.submissionId) : undefined,
      ),
    )
    .orderBy(asc(arrival));
}

export type Disclosed = Awaited<ReturnType<typeof disclosedContributions>>[number];
