import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { database } from '@/db/client';
import { contributions } from '@/db/schema/contribution';
import { decisions } from '@/db/schema/decision';
import { dialogues } from '@/db/schema/dialogue';
import { publications, publishedTexts } from '@/db/schema/publication';
import { aCommittee, awaitingDecision, completePlan } from '@/db/testing/planned-dialogue';
import { resident, type StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import type { UseCase } from '@/lib/core/use-case';
import type { DialogueState } from '@/lib/dialogue/model';
import type { PlanContent } from '@/lib/plan/model';
import { principleSetInForce } from '@/lib/principles/queries';
import type { PublishedActivity } from '@/lib/publication/model';
import { signedFormTime } from './form-time';
import { moderateContribution } from './moderate-contribution';
import type { Receipt } from './receipt';

type OpenDialogue = { id: string; slug: string; committeeId: string };

/** A dialogue that its nämnd has decided to hold, and that nobody has published yet. */
export async function anApprovedDialogue(): Promise<
  OpenDialogue & { content: PlanContent; planVersionId: string; decisionId: string }
> {
  const db = database('owner');
  const committeeId = await aCommittee();
  const today = dayOf(new Date());
  const content = completePlan((offset) => addDays(today, offset));
  const set = await principleSetInForce(db, today);
  const { id, planVersionId } = await awaitingDecision(committeeId, content, 'a', set?.id);
  const decisionId = newId();
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
  const [row] = await db.select({ slug: dialogues.slug }).from(dialogues).where(eq(dialogues.id, id));
  return { id, slug: row?.slug ?? '', committeeId, content, planVersionId, decisionId };
}

/** A published dialogue that takes comments and proposals until tomorrow, or whose days are others. */
export async function anOpenDialogue(
  audienceChoice: 'public' | 'choice' | 'municipality' = 'choice',
  activities: PublishedActivity[] = [
    { id: 'forslag', kind: 'onlineProposals', startsAt: null, endsAt: null },
  ],
  { opens = -1, closes = 1, feedback = 30 }: { opens?: number; closes?: number; feedback?: number } = {},
): Promise<OpenDialogue> {
  const db = database('owner');
  const { id, slug, committeeId, content, planVersionId, decisionId } = await anApprovedDialogue();
  const publicationId = newId();
  const on = addDays(dayOf(new Date()), feedback);
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
    activities,
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
  const inDays = (count: number) => new Date(Date.now() + count * 86_400_000);
  await db
    .update(dialogues)
    .set({ state: 'open', opensAt: inDays(opens), closesAt: inDays(closes) })
    .where(eq(dialogues.id, id));
  return { id, slug, committeeId };
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

/** A proposal as the form sends it. */
export function aProposal(slug: string, other: Record<string, unknown> = {}) {
  return {
    ...aComment(slug),
    text: undefined,
    title: 'Tak över cykelställen',
    what: 'Bygg ett tak över ställen vid perrong C.',
    why: 'Sadlarna är blöta nio månader om året.',
    place: 'Perrong C',
    latitude: '58.7531',
    longitude: '17.0086',
    ...other,
  };
}

/** Sends something as a resident and lets a moderator judge it; gives its id and the code of its receipt. */
export async function sentAndJudged<Schema extends z.ZodType, Subject>(
  useCase: UseCase<Schema, Subject, Receipt>,
  input: Record<string, unknown>,
  moderator: StaffActor,
  verdict: Record<string, unknown> = {},
): Promise<{ id: string; code: string }> {
  const sent = await perform(useCase, resident, { ...input, asIs: 'ja' });
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  const { submissionId, code } = sent.value;
  const [row] = await database('owner')
    .select({ id: contributions.id, audience: contributions.audience })
    .from(contributions)
    .where(eq(contributions.submissionId, submissionId));
  if (!row) throw new Error('Nothing was stored.');
  const judged = await perform(moderateContribution, moderator, {
    contributionId: row.id,
    textVersion: '1',
    seen: '',
    verdict: row.audience === 'public' ? 'published' : 'cleared',
    ...verdict,
  });
  if (!judged.ok) throw new Error(JSON.stringify(judged));
  return { id: row.id, code };
}
