import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { decisions } from '@/db/schema/decision';
import { dialogues } from '@/db/schema/dialogue';
import { publications, publishedTexts } from '@/db/schema/publication';
import { aCommittee, awaitingDecision, completePlan } from '@/db/testing/planned-dialogue';
import { newId } from '@/lib/core/ids';
import { addDays, dayOf } from '@/lib/core/time';
import type { DialogueState } from '@/lib/dialogue/model';
import { signedFormTime } from './form-time';

type OpenDialogue = { id: string; slug: string; committeeId: string };

/** A published dialogue that takes comments until tomorrow. */
export async function anOpenDialogue(
  audienceChoice: 'public' | 'choice' | 'municipality' = 'choice',
): Promise<OpenDialogue> {
  const db = database('owner');
  const committeeId = await aCommittee();
  const today = dayOf(new Date());
  const content = completePlan((offset) => addDays(today, offset));
  const { id, planVersionId } = await awaitingDecision(committeeId, content);
  const decisionId = newId();
  const publicationId = newId();
  const on = addDays(today, 30);
  await db.insert(decisions).values({
    id: decisionId,
    dialogueId: id,
    planVersionId,
    organ: 'Samhällsbyggnadsnämnden',
    decidedOn: today,
    paragraph: '§ 14',
    registryNumber: 'SBN 2027/12',
    outcome: 'held',
    recordedBy: newId(),
    recordedAt: new Date(),
  });
  await db.update(dialogues).set({ state: 'approved' }).where(eq(dialogues.id, id));
  await db.insert(publications).values({
    id: publicationId,
    dialogueId: id,
    number: 1,
    planVersionId,
    decisionId,
    level: 'consult',
    decidingOrgan: 'Samhällsbyggnadsnämnden',
    decisionOn: on,
    interimFeedbackOn: on,
    finalFeedbackOn: on,
    evaluationOn: on,
    activities: [],
    audienceChoice,
    publishedBy: newId(),
    publishedAt: new Date(),
  });
  await db.insert(publishedTexts).values({
    publicationId,
    paragraphId: 'question',
    field: 'question',
    position: 1,
    language: 'sv',
    body: content.question,
    translation: 'original',
  });
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
  await db
    .update(dialogues)
    .set({ state: 'open', opensAt: hours(-24), closesAt: hours(24) })
    .where(eq(dialogues.id, id));
  const [row] = await db.select({ slug: dialogues.slug }).from(dialogues).where(eq(dialogues.id, id));
  return { id, slug: row?.slug ?? '', committeeId };
}

/** Puts a dialogue in another state, as the worker or an official would. */
export async function putIn(state: DialogueState, dialogueId: string): Promise<void> {
  await database('owner').update(dialogues).set({ state }).where(eq(dialogues.id, dialogueId));
}

/** A comment as the form sends it, opened long enough ago for a person to have written it. */
export function aComment(slug: string, other: Record<string, unknown> = {}) {
  return {
    slug,
    text: 'Sätt lampan bakom kuren, där det är mörkt.',
    audience: 'public',
    language: 'sv',
    key: newId(),
    opened: signedFormTime(new Date(Date.now() - 60_000)),
    website: '',
    ...other,
  };
}
