import { lastDayToDecide } from '@/lib/plan/rules';
import { isBlocking } from '@/lib/principles/evaluate';
import { stopsPublishing } from '@/lib/publication/rules';
import { mayBePublished } from '@/lib/survey/rules';
import { counted, given, type Situation, type Task, task } from './task';

/** Until the nämnd has decided to hold the dialogue. */
export function beforeDecision(situation: Situation): Task[] {
  const { dialogue, assessed, plan } = situation;
  const { state, createdAt: since, opensOn } = dialogue;
  const due = lastDayToDecide(opensOn ?? '');
  if (state === 'initiative') {
    return [task(situation, 'startAssessment', [{ key: 'work.why.initiative' }], { since })];
  }
  if (state === 'assessment') {
    return assessed === 'informationOnly'
      ? [task(situation, 'recordInformation', [{ key: 'work.why.information' }], { since })]
      : [task(situation, 'assess', [{ key: 'work.why.assessment' }], { since })];
  }
  if (state === 'pendingDecision') {
    return [
      task(situation, 'recordDecision', [{ key: 'work.why.decision' }], { due }),
      task(situation, 'readPlan', [{ key: 'work.why.readPlan' }], { since: situation.submittedAt }),
    ];
  }
  if (!plan || (state !== 'planning' && state !== 'returned')) return [];
  const vacant = plan.missing.filter(({ field }) => field === 'roles');
  const unsigned = plan.principles.filter(({ missing }) => missing.includes('principles.missing.signature'));
  const stops = [
    ...counted('work.why.planLacks', plan.missing.length),
    ...counted('work.why.principlesStop', plan.principles.filter(isBlocking).length),
  ];
  return [
    stops.length > 0
      ? task(situation, 'writePlan', [...given(state === 'returned', 'work.why.returned'), ...stops], { due })
      : task(
          situation,
          'submitPlan',
          [...given(state === 'returned', 'work.why.returned'), { key: 'work.why.planWhole' }],
          { due },
        ),
    ...(vacant.length > 0
      ? [
          task(
            situation,
            'appoint',
            vacant.map(({ key }) => ({ key })),
            { due },
          ),
        ]
      : []),
    ...(unsigned.length > 0
      ? [task(situation, 'signPrinciples', counted('work.why.unsigned', unsigned.length), { due })]
      : []),
  ];
}

/** What the public is to be told, and is not. */
export function publishing(situation: Situation, now: Date): Task[] {
  const { dialogue, publication, survey } = situation;
  const { state, opensOn, closesOn } = dialogue;
  const stops = publication ? stopsPublishing(publication, now) : undefined;
  if (state === 'approved') {
    const reasons = (stops ?? []).map((key) => ({ key }));
    const due = opensOn;
    return [
      task(situation, 'publish', reasons.length > 0 ? reasons : [{ key: 'work.why.decided' }], { due }),
    ];
  }
  return [
    ...(state === 'paused'
      ? [task(situation, 'resume', [{ key: 'work.why.paused' }], { due: closesOn })]
      : []),
    ...(survey && mayBePublished(state)
      ? [
          task(
            situation,
            'publishSurvey',
            [{ key: survey.isChange ? 'work.why.surveyChanged' : 'work.why.surveyDraft' }],
            { since: survey.since },
          ),
        ]
      : []),
    ...(stops?.length === 0 ? [task(situation, 'publishChange', [{ key: 'work.why.changed' }])] : []),
  ];
}

/**
 * What is shown and reported, and what residents have sent and nobody has read, in whatever step. It is read in
 * one queue, so it is one task, called by what comes first there, and it has waited as long as the oldest in it.
 */
export function receiving(situation: Situation): Task[] {
  const { unread, reported } = situation;
  const waiting = [reported, unread].filter((queue) => queue !== undefined);
  if (waiting.length === 0) return [];
  const since = new Date(Math.min(...waiting.map((queue) => queue.since.getTime())));
  const reasons = [
    ...counted('work.why.reported', reported?.count ?? 0),
    ...counted('work.why.unread', unread?.count ?? 0),
  ];
  return [task(situation, reported ? 'reviewReports' : 'moderate', reasons, { since })];
}

/** Translations of texts that say something else in Swedish now: residents read them in Swedish until they are renewed. */
export function renewing(situation: Situation): Task[] {
  const { grownOld } = situation;
  return grownOld > 0 ? [task(situation, 'renewTranslation', counted('work.why.grownOld', grownOld))] : [];
}
