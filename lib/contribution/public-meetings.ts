import 'server-only';
import { and, asc, eq, lte } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicMeetings } from '@/db/public';

/** The meetings that were held in a dialogue, in order; for a version, those recorded up to its cut-off. */
export async function publicMeetingsOf(dialogueId: string, upTo?: Date) {
  return publicDb()
    .select({
      id: publicMeetings.id,
      title: publicMeetings.title,
      heldOn: publicMeetings.heldOn,
      place: publicMeetings.place,
      headcount: publicMeetings.headcount,
      representatives: publicMeetings.representatives,
    })
    .from(publicMeetings)
    .where(
      and(eq(publicMeetings.dialogueId, dialogueId), upTo ? lte(publicMeetings.recordedAt, upTo) : undefined),
    )
    .orderBy(asc(publicMeetings.heldOn), asc(publicMeetings.id));
}

export type PublicMeeting = Awaited<ReturnType<typeof publicMeetingsOf>>[number];
