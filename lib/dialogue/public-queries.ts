import 'server-only';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicDialogues, publicNoticeViews, publicTexts } from '@/db/public';
import { clockNow } from '@/lib/core/clock';
import type { PublicDialoguePage, RegisteredListing, RegisteredRow } from './public-dialogue';

const listed = {
  id: publicDialogues.id,
  slug: publicDialogues.slug,
  title: publicDialogues.title,
  committee: publicDialogues.committee,
  state: publicDialogues.state,
  interrupted: publicDialogues.interrupted,
  question: publicDialogues.question,
  publicReason: publicDialogues.publicReason,
  endedOn: publicDialogues.endedOn,
  opensAt: publicDialogues.opensAt,
  closesAt: publicDialogues.closesAt,
  decisionOn: publicDialogues.decisionOn,
  interimFeedbackOn: publicDialogues.interimFeedbackOn,
  finalFeedbackOn: publicDialogues.finalFeedbackOn,
  translated: publicDialogues.translated,
};

const registered = {
  ...listed,
  registryNumber: publicDialogues.registryNumber,
  initiativeOn: publicDialogues.initiativeOn,
};

const inOrderOfTime = [
  sql`${publicDialogues.closesAt} desc nulls last`,
  sql`${publicDialogues.endedOn} desc nulls last`,
  asc(publicDialogues.slug),
];

/**
 * Every dialogue that the public may know of, those that close or were begun last first. A municipality has
 * some tens in a term: all are read at once, so that each filter can say how many it holds.
 */
export async function publicRegister(): Promise<{ now: Date; dialogues: RegisteredListing[] }> {
  const db = publicDb();
  const [now, dialogues] = await Promise.all([
    clockNow(db),
    db
      .select(registered)
      .from(publicDialogues)
      .orderBy(...inOrderOfTime),
  ]);
  return { now, dialogues };
}

/** The same dialogues with all that the register's file says of each. */
export async function publicRegisterRows(): Promise<{ now: Date; dialogues: RegisteredRow[] }> {
  const db = publicDb();
  const [now, dialogues] = await Promise.all([
    clockNow(db),
    db
      .select({
        ...registered,
        evaluationOn: publicDialogues.evaluationOn,
        publishedContributions: publicDialogues.publishedContributions,
      })
      .from(publicDialogues)
      .orderBy(...inOrderOfTime),
  ]);
  return { now, dialogues };
}

/** What the start page says of dialogues that can be answered: the open items, and how much there is to read. */
export async function openItemsOf(dialogueIds: readonly string[]) {
  if (dialogueIds.length === 0) return [];
  return publicDb()
    .select({
      dialogueId: publicTexts.dialogueId,
      paragraphId: publicTexts.paragraphId,
      field: publicTexts.field,
      language: publicTexts.language,
      body: publicTexts.body,
    })
    .from(publicTexts)
    .where(
      and(
        inArray(publicTexts.dialogueId, [...dialogueIds]),
        inArray(publicTexts.field, ['question', 'subQuestions', 'openItems', 'fixedItems', 'conditions']),
      ),
    )
    .orderBy(asc(publicTexts.field), asc(publicTexts.position), asc(publicTexts.paragraphId));
}

/** One dialogue with its published texts and what the public has been told since. */
export async function publicDialogue(slug: string): Promise<PublicDialoguePage | undefined> {
  const db = publicDb();
  const ofSlug = db
    .select({ id: publicDialogues.id })
    .from(publicDialogues)
    .where(eq(publicDialogues.slug, slug));
  const [now, [dialogue], paragraphs, notices] = await Promise.all([
    clockNow(db),
    db
      .select({
        ...listed,
        registryNumber: publicDialogues.registryNumber,
        publicationId: publicDialogues.publicationId,
        level: publicDialogues.level,
        decidingOrgan: publicDialogues.decidingOrgan,
        evaluationOn: publicDialogues.evaluationOn,
        activities: publicDialogues.activities,
        audienceChoice: publicDialogues.audienceChoice,
        initiativeOrgan: publicDialogues.initiativeOrgan,
        initiativeOn: publicDialogues.initiativeOn,
        decisionOrgan: publicDialogues.decisionOrgan,
        decidedOn: publicDialogues.decidedOn,
        decisionParagraph: publicDialogues.decisionParagraph,
        publishedContributions: publicDialogues.publishedContributions,
      })
      .from(publicDialogues)
      .where(eq(publicDialogues.slug, slug)),
    db
      .select({
        paragraphId: publicTexts.paragraphId,
        field: publicTexts.field,
        language: publicTexts.language,
        body: publicTexts.body,
      })
      .from(publicTexts)
      .where(eq(publicTexts.dialogueId, ofSlug))
      .orderBy(asc(publicTexts.field), asc(publicTexts.position), asc(publicTexts.paragraphId)),
    db
      .select({
        id: publicNoticeViews.id,
        kind: publicNoticeViews.kind,
        language: publicNoticeViews.language,
        body: publicNoticeViews.body,
        closesAtBefore: publicNoticeViews.closesAtBefore,
        closesAtAfter: publicNoticeViews.closesAtAfter,
        at: publicNoticeViews.at,
      })
      .from(publicNoticeViews)
      .where(eq(publicNoticeViews.dialogueId, ofSlug))
      .orderBy(desc(publicNoticeViews.at)),
  ]);
  return dialogue ? { now, dialogue, paragraphs, notices } : undefined;
}

/** The head of the pages below a dialogue's own: its name, where it stands, and what time it is. */
export async function publicDialogueHead(slug: string) {
  const db = publicDb();
  const [now, [dialogue]] = await Promise.all([
    clockNow(db),
    db
      .select({
        ...listed,
        activities: publicDialogues.activities,
        audienceChoice: publicDialogues.audienceChoice,
        publishedContributions: publicDialogues.publishedContributions,
      })
      .from(publicDialogues)
      .where(eq(publicDialogues.slug, slug)),
  ]);
  return dialogue ? { now, dialogue } : undefined;
}
