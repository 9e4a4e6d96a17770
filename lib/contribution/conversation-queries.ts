import { and, asc, eq, isNull } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { complaints, publicAnswerRetractions, publicAnswers } from '@/db/schema/conversation';

/** What has been answered in public to one contribution, oldest first, also what was taken back. */
export async function answersTo(contributionId: string) {
  return officeDb()
    .select({
      id: publicAnswers.id,
      body: publicAnswers.body,
      role: publicAnswers.role,
      name: publicAnswers.name,
      committee: publicAnswers.committee,
      writtenAt: publicAnswers.writtenAt,
      retractedAt: publicAnswerRetractions.retractedAt,
      retractedReason: publicAnswerRetractions.reason,
    })
    .from(publicAnswers)
    .leftJoin(publicAnswerRetractions, eq(publicAnswerRetractions.answerId, publicAnswers.id))
    .where(eq(publicAnswers.contributionId, contributionId))
    .orderBy(asc(publicAnswers.writtenAt), asc(publicAnswers.id));
}

export type OfficeAnswer = Awaited<ReturnType<typeof answersTo>>[number];

/** The reports of one contribution that no verdict has answered yet, oldest first. */
export async function complaintsAbout(contributionId: string) {
  return officeDb()
    .select({
      id: complaints.id,
      reason: complaints.reason,
      words: complaints.words,
      suspicious: complaints.suspicious,
      reportedAt: complaints.reportedAt,
    })
    .from(complaints)
    .where(and(eq(complaints.contributionId, contributionId), isNull(complaints.moderationId)))
    .orderBy(asc(complaints.reportedAt), asc(complaints.id));
}

export type WaitingComplaint = Awaited<ReturnType<typeof complaintsAbout>>[number];
