import { dayOf, momentOf } from '@/lib/core/time';
import type { DialogueState, ParticipationLevel } from '@/lib/dialogue/model';
import { isPublic } from '@/lib/dialogue/workflow';
import type { PlanContent } from '@/lib/plan/model';
import { isBlocking } from '@/lib/principles/evaluate';
import type { PrincipleResult } from '@/lib/principles/model';
import type { TextKey } from '@/lib/text/keys';
import type { PublishedActivity } from './model';

/** Everything that publishing depends on, read in one go. */
export type PublicationSituation = {
  state: DialogueState;
  closesAt: Date | null;
  /** The latest decision about holding the dialogue, with the commitment of the version it was about. */
  decision: { outcome: 'held' | 'declined' | 'returned'; commitment: string } | null;
  /** The latest submitted version: what would be published. */
  version: { id: string; commitment: string; content: PlanContent } | null;
  /** What the principles say of it now. */
  principles: readonly PrincipleResult[];
  publishedVersionId: string | null;
};

const tooLate: readonly DialogueState[] = ['finalFeedback', 'followUp', 'evaluated', 'archived'];
const ended: readonly DialogueState[] = ['declined', 'informationOnly', 'cancelled'];

/** Why the plan cannot be published now, in the order a reader needs to know; none means that it can. */
export function stopsPublishing(situation: PublicationSituation, now: Date): TextKey[] {
  const { state, decision, version, closesAt } = situation;
  const wasPublic = isPublic(state);
  if (ended.includes(state) || tooLate.includes(state)) return ['publication.stop.ended'];
  if (!version) return ['publication.stop.noPlan'];
  if (decision?.outcome !== 'held') return ['publication.stop.noDecision'];

  const stops: TextKey[] = [];
  if (version.commitment !== decision.commitment) stops.push('publication.stop.commitment');
  if (!wasPublic && state !== 'approved') stops.push('publication.stop.notApproved');
  if (situation.publishedVersionId === version.id) stops.push('publication.stop.nothingNew');
  if (!facts(version.content)) stops.push('publication.stop.incomplete');
  else {
    const closesOn = wasPublic && closesAt ? dayOf(closesAt) : version.content.closesOn;
    if (!wasPublic && momentOf(closesOn) <= now) stops.push('publication.stop.closesPassed');
    if (!datesInOrder(version.content, closesOn)) stops.push('publication.stop.dates');
  }
  if (situation.principles.some(isBlocking)) stops.push('publication.stop.principles');
  return stops;
}

/**
 * Opening before closing before the first feedback; the decision before the last feedback before the
 * evaluation. Whether the decision leaves time for the answers is a principle's matter.
 */
export function datesInOrder(plan: PlanContent, closesOn: string): boolean {
  const { opensOn, interimFeedbackOn, decisionOn, finalFeedbackOn, evaluationOn } = plan;
  return (
    opensOn < closesOn &&
    closesOn < interimFeedbackOn &&
    decisionOn < finalFeedbackOn &&
    finalFeedbackOn < evaluationOn
  );
}

/** The facts of an edition, out of a plan that has them all. */
export function facts(plan: PlanContent) {
  const { level, audienceChoice, decidingOrgan, decisionOn } = plan;
  const { interimFeedbackOn, finalFeedbackOn, evaluationOn, opensOn, closesOn } = plan;
  if (level === '' || audienceChoice === '') return undefined;
  const days = [decisionOn, interimFeedbackOn, finalFeedbackOn, evaluationOn, opensOn, closesOn];
  if (plan.question === '' || decidingOrgan === '' || days.includes('')) return undefined;
  return {
    level: level satisfies ParticipationLevel,
    audienceChoice,
    decidingOrgan,
    decisionOn,
    interimFeedbackOn,
    finalFeedbackOn,
    evaluationOn,
    activities: activitiesOf(plan),
  };
}

function activitiesOf(plan: PlanContent): PublishedActivity[] {
  return plan.activities.map(({ id, kind, startsOn, startsAt }) => ({
    id,
    kind,
    startsAt: startsOn === '' ? null : momentOf(startsOn, startsAt || '00:00').toISOString(),
    endsAt: null,
  }));
}

/**
 * When a dialogue opens and closes: at the beginning of the planned day, or at once when it has come; and at
 * the last second of the planned day. Both in Swedish time.
 */
export function openingAndClosing(plan: PlanContent, now: Date): { opensAt: Date; closesAt: Date } {
  const planned = momentOf(plan.opensOn, '00:00');
  return { opensAt: planned <= now ? now : planned, closesAt: momentOf(plan.closesOn) };
}

/** Why a new last day cannot be; none means that it can. `before` and `after` are the bounds it must lie within. */
export function stopsClosingOn(
  day: string,
  { now, after, decisionOn }: { now: Date; after: Date | null; decisionOn: string },
): TextKey | undefined {
  const closesAt = momentOf(day);
  if (closesAt <= now) return 'publication.error.closesPassed';
  if (after && closesAt <= after) return 'publication.error.notLater';
  if (day >= decisionOn) return 'publication.error.afterDecision';
  return undefined;
}
