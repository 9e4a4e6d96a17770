import { officeDb } from '@/db/client';
import { compilationsIn } from '@/lib/analysis/queries';
import { reportedIn, waitingIn } from '@/lib/contribution/queue-counts';
import type { HeldRole, StaffActor } from '@/lib/core/actor';
import { dayOf } from '@/lib/core/time';
import type { Holder } from '@/lib/dialogue/holders';
import type { DialogueState } from '@/lib/dialogue/model';
import { dialoguesOfRoles, everyDialogue, holdersOf, type OfficeListed } from '@/lib/dialogue/office-lists';
import { dialoguePolicy } from '@/lib/dialogue/policy';
import { evaluatedIn, measuresIn } from '@/lib/followup/owed-in';
import { assessedIn } from '@/lib/initiative/queries';
import { submittedIn } from '@/lib/plan/queries';
import { planSituations } from '@/lib/plan/situation';
import { publicationSituations } from '@/lib/publication/publication-situation';
import { answersToReviewIn } from '@/lib/report/to-review';
import { draftsIn, publishedVersionsIn } from '@/lib/report/versions-in';
import { raisedThemesIn } from '@/lib/response/themes-in';
import { unpublishedSurveysIn } from '@/lib/survey/unpublished-in';
import { grownOldIn } from '@/lib/translation/queries';
import { tasksWith } from './rules';
import type { Situation, Task } from './task';

export type WorkedOn = { dialogue: OfficeListed; tasks: Task[]; holders: Holder[] };

/** The dialogues that somebody's roles are about, with what waits in each. A fixed number of queries. */
export async function workFor(actor: StaffActor) {
  const isAdministrator = actor.roles.some(({ role }) => role === 'administrator');
  const { now, dialogues } = await (isAdministrator ? everyDialogue() : dialoguesOfRoles(actor.roles));
  const seen = dialogues.filter((dialogue) => dialoguePolicy.see(actor, dialogue).allowed);
  const involved = seen.filter((dialogue) => actor.roles.some((held) => isAbout(held, dialogue)));
  return { now, involved, work: await withTasks(seen, now) };
}

/** Every dialogue that this person may see, with what waits in each. A fixed number of queries. */
export async function overviewFor(actor: StaffActor) {
  const { now, dialogues } = await everyDialogue();
  const seen = dialogues.filter((dialogue) => dialoguePolicy.see(actor, dialogue).allowed);
  return { now, work: await withTasks(seen, now) };
}

/** What waits in one dialogue, and who holds its roles. */
export async function workIn(dialogueId: string): Promise<(WorkedOn & { now: Date }) | undefined> {
  const { now, dialogues } = await everyDialogue(dialogueId);
  const [work] = await withTasks(dialogues, now);
  return work && { ...work, now };
}

async function withTasks(dialogues: readonly OfficeListed[], now: Date): Promise<WorkedOn[]> {
  if (dialogues.length === 0) return [];
  const [situations, holders] = await Promise.all([situationsOf(dialogues, now), holdersOf(dialogues)]);
  return situations.map(({ dialogue, situation }) => {
    const own = holders.filter(
      ({ dialogueId, committeeId }) => dialogueId === dialogue.id || committeeId === dialogue.committeeId,
    );
    return { dialogue, tasks: tasksWith(situation, own, now), holders: own };
  });
}

const beforeDecision: readonly DialogueState[] = ['planning', 'returned'];
const publishable: readonly DialogueState[] = ['approved', 'announced', 'open', 'paused'];

/** What the rules read, for all of these dialogues at once: as many queries for one as for a hundred. */
async function situationsOf(dialogues: readonly OfficeListed[], now: Date) {
  const db = officeDb();
  const ids = dialogues.map(({ id }) => id);
  const idsIn = (states: readonly DialogueState[]) =>
    dialogues.filter(({ state }) => states.includes(state)).map(({ id }) => id);
  const [
    plans,
    submitted,
    publications,
    assessed,
    unread,
    reported,
    compilations,
    themes,
    drafts,
    published,
    measures,
    evaluated,
    surveys,
    toReview,
    translated,
  ] = await Promise.all([
    planSituations(db, idsIn(beforeDecision), dayOf(now)),
    submittedIn(idsIn(['pendingDecision'])),
    publicationSituations(
      db,
      dialogues.filter(({ state }) => publishable.includes(state)),
      now,
    ),
    assessedIn(idsIn(['assessment'])),
    waitingIn(ids),
    reportedIn(ids),
    compilationsIn(ids),
    raisedThemesIn(ids),
    draftsIn(ids, now),
    publishedVersionsIn(ids),
    measuresIn(ids),
    evaluatedIn(ids),
    unpublishedSurveysIn(ids),
    answersToReviewIn(ids),
    grownOldIn(ids),
  ]);
  return dialogues.map((dialogue) => {
    const of = ({ dialogueId }: { dialogueId: string }) => dialogueId === dialogue.id;
    const situation: Situation = {
      dialogue,
      assessed: assessed.find(of)?.outcome ?? null,
      plan: plans.get(dialogue.id),
      submittedAt: submitted.find(of)?.at,
      publication: publications.get(dialogue.id),
      survey: surveys.find(of),
      unread: unread.get(dialogue.id),
      reported: reported.get(dialogue.id),
      toReview: toReview.find(of),
      uncoded: compilations.get(dialogue.id)?.codable ?? 0,
      themes: themes.filter(of),
      drafts: drafts.filter(of),
      arrivedAfter: published.find((one) => of(one) && one.kind === 'final')?.arrivedAfter ?? 0,
      measures: measures.filter(of),
      evaluatedAt: evaluated.find(of)?.at ?? null,
      grownOld: translated.find(of)?.texts ?? 0,
    };
    return { dialogue, situation };
  });
}

function isAbout(held: HeldRole, dialogue: { id: string; committeeId: string }): boolean {
  if ('dialogueId' in held) return held.dialogueId === dialogue.id;
  return 'committeeId' in held && held.committeeId === dialogue.committeeId;
}
