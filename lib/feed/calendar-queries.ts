import 'server-only';
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicDialogues, publicTexts } from '@/db/public';
import { publicDroppedActivities, publicHappenings } from '@/db/public-told';
import { nameIn, publishedTexts } from '@/lib/dialogue/published-texts';
import type { Locale } from '@/lib/text/server';
import type { DatedDialogue } from './calendar-events';
import type { Told } from './told';

/** What may move a day, or say more of one. */
const changing: Told[] = [
  'dialogue.published',
  'dialogue.paused',
  'dialogue.resumed',
  'dialogue.extended',
  'dialogue.closed-early',
  'dialogue.cancelled',
];

/** The days of every dialogue that was published, or of one. The same number of queries, however many there are. */
export async function datedDialogues(locale: Locale, dialogueId?: string): Promise<DatedDialogue[]> {
  const db = publicDb();
  const which = (column: typeof publicDialogues.id | typeof publicTexts.dialogueId): SQL | undefined =>
    dialogueId === undefined ? undefined : eq(column, dialogueId);
  const [dialogues, words, changes, dropped] = await Promise.all([
    db
      .select({
        id: publicDialogues.id,
        slug: publicDialogues.slug,
        title: publicDialogues.title,
        question: publicDialogues.question,
        translated: publicDialogues.translated,
        state: publicDialogues.state,
        opensAt: publicDialogues.opensAt,
        closesAt: publicDialogues.closesAt,
        decidingOrgan: publicDialogues.decidingOrgan,
        decisionOn: publicDialogues.decisionOn,
        interimFeedbackOn: publicDialogues.interimFeedbackOn,
        finalFeedbackOn: publicDialogues.finalFeedbackOn,
        evaluationOn: publicDialogues.evaluationOn,
        activities: publicDialogues.activities,
      })
      .from(publicDialogues)
      .where(which(publicDialogues.id))
      .orderBy(asc(publicDialogues.opensAt), asc(publicDialogues.id)),
    db
      .select({
        dialogueId: publicTexts.dialogueId,
        paragraphId: publicTexts.paragraphId,
        field: publicTexts.field,
        language: publicTexts.language,
        body: publicTexts.body,
      })
      .from(publicTexts)
      .where(
        and(which(publicTexts.dialogueId), inArray(publicTexts.field, ['activityTitle', 'activityPlace'])),
      ),
    db
      .select({
        dialogueId: publicHappenings.dialogueId,
        type: publicHappenings.type,
        at: publicHappenings.at,
      })
      .from(publicHappenings)
      .where(
        and(
          dialogueId === undefined ? undefined : eq(publicHappenings.dialogueId, dialogueId),
          inArray(publicHappenings.type, changing),
        ),
      )
      .orderBy(asc(publicHappenings.at)),
    db
      .select({
        dialogueId: publicDroppedActivities.dialogueId,
        id: publicDroppedActivities.activityId,
        startsAt: publicDroppedActivities.startsAt,
        endsAt: publicDroppedActivities.endsAt,
      })
      .from(publicDroppedActivities)
      .where(dialogueId === undefined ? undefined : eq(publicDroppedActivities.dialogueId, dialogueId)),
  ]);
  return dialogues.map(({ activities, translated, ...named }) => {
    const dialogue = {
      ...named,
      title: nameIn({ ...named, translated }, 'title', locale).text,
      question: nameIn({ ...named, translated }, 'question', locale).text,
    };
    const ofIt = <Row extends { dialogueId: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.dialogueId === dialogue.id);
    const texts = publishedTexts(ofIt(words), locale);
    const told = ofIt(changes);
    const last = (type: Told) => told.findLast((change) => change.type === type)?.at ?? null;
    return {
      ...dialogue,
      activities: (activities ?? []).flatMap(({ id, startsAt, endsAt }) =>
        startsAt === null
          ? []
          : [
              {
                ...moments({ id, startsAt, endsAt }),
                title: texts.part('activityTitle', id)?.text ?? null,
                place: texts.part('activityPlace', id)?.text ?? null,
              },
            ],
      ),
      dropped: ofIt(dropped).map(moments),
      changes: told.map(({ at }) => at),
      pausedAt: last('dialogue.paused'),
      cancelledAt: last('dialogue.cancelled'),
    };
  });
}

function moments({ id, startsAt, endsAt }: { id: string; startsAt: string; endsAt: string | null }) {
  return { id, startsAt: new Date(startsAt), endsAt: endsAt === null ? null : new Date(endsAt) };
}
