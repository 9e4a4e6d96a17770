import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicDialogues, publicNoticeViews } from '@/db/public';
import { publicEvaluations, publicMeasureReports, publicMeasures, publicReports } from '@/db/public-report';
import { publicHappenings } from '@/db/public-told';
import type { Happening } from './told';

/** As many as a reader of feeds asks for in a term without having looked. */
const MOST = 60;

/** What a dialogue's feed says of the dialogue itself. */
const head = {
  id: publicDialogues.id,
  slug: publicDialogues.slug,
  title: publicDialogues.title,
  question: publicDialogues.question,
  translated: publicDialogues.translated,
  committee: publicDialogues.committee,
  state: publicDialogues.state,
  closesAt: publicDialogues.closesAt,
  interimFeedbackOn: publicDialogues.interimFeedbackOn,
  finalFeedbackOn: publicDialogues.finalFeedbackOn,
  decidingOrgan: publicDialogues.decidingOrgan,
  publicReason: publicDialogues.publicReason,
};

/**
 * What the public was told last, the newest first: of one dialogue, or of all. One query, however much there
 * is. Everything comes from published views, so what is no longer shown is not in it.
 */
export async function happenings(dialogueId?: string): Promise<Happening[]> {
  return publicDb()
    .select({
      id: publicHappenings.id,
      type: publicHappenings.type,
      at: publicHappenings.at,
      edition: publicHappenings.edition,
      dialogue: head,
      notice: {
        body: publicNoticeViews.body,
        language: publicNoticeViews.language,
        closesAtAfter: publicNoticeViews.closesAtAfter,
      },
      report: {
        kind: publicReports.kind,
        number: publicReports.number,
        summary: publicReports.summary,
        language: publicReports.language,
      },
      measure: { title: publicMeasures.title },
      news: {
        status: publicMeasureReports.status,
        dueOn: publicMeasureReports.dueOn,
        words: publicMeasureReports.words,
      },
      evaluation: { learning: publicEvaluations.learning, language: publicEvaluations.language },
    })
    .from(publicHappenings)
    .innerJoin(publicDialogues, eq(publicDialogues.id, publicHappenings.dialogueId))
    .leftJoin(publicNoticeViews, eq(publicNoticeViews.id, publicHappenings.noticeId))
    .leftJoin(publicReports, eq(publicReports.id, publicHappenings.reportId))
    .leftJoin(publicMeasures, eq(publicMeasures.id, publicHappenings.measureId))
    .leftJoin(
      publicMeasureReports,
      and(
        eq(publicMeasureReports.measureId, publicHappenings.measureId),
        // What was told of it in the very act, not what has been told since.
        eq(publicMeasureReports.at, publicHappenings.at),
      ),
    )
    .leftJoin(
      publicEvaluations,
      and(
        eq(publicEvaluations.dialogueId, publicHappenings.dialogueId),
        eq(publicHappenings.type, 'dialogue.evaluated'),
      ),
    )
    .where(dialogueId === undefined ? undefined : eq(publicHappenings.dialogueId, dialogueId))
    .orderBy(desc(publicHappenings.at), desc(publicHappenings.id))
    .limit(MOST);
}

/** The dialogue that a feed or a calendar is asked of. */
export async function followedDialogue(slug: string) {
  const [dialogue] = await publicDb()
    .select(head)
    .from(publicDialogues)
    .where(eq(publicDialogues.slug, slug));
  return dialogue;
}
