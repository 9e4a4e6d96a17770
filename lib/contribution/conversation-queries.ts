import { and, asc, eq, isNull } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { complaints, officialAnswerRetractions, officialAnswers } from '@/db/schema/conversation';

/** What has been answered in public to one contribution, oldest first, also what was taken back. */
export async function answersTo(contributionId: string) {
  return officeDb()
    .select({
      id: officialAnswers.id,
      body: officialAnswers.body,
      language: officialAnswers.language,
      role: officialAnswers.role,
      name: officialAnswers.name,
      committee: officialAnswers.committee,
      writtenAt: officialAnswers.writtenAt,
      retractedAt: officialAnswerRetractions.retractedAt,
      retractedReason: officialAnswerRetractions.reason,
    })
    .from(officialAnswers)
    .leftJoin(officialAnswerRetractions, eq(officialAnswerRetractions.answerId, officialAnswers.id))
    .where(eq(officialAnswers.contributionId, contributionId))
    .orderBy(asc(officialAnswers.writtenAt), asc(officialAnswers.id));
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
