import type { PrincipleCheck } from '@/lib/principles/evaluate';
import type { Cluster } from '@/lib/principles/model';
import type { TextKey } from '@/lib/text/keys';
import { isOnline, type PlanContent } from './model';

/** What the checks read besides the plan itself. */
export type Circumstances = {
  committeeId: string | null;
  initiative: { organ: string; reference: string } | null;
  assessment: { influenceable: boolean; decisionMakers: boolean } | null;
  /** Is the matter itself already decided? */
  matterDecided: boolean;
  /** Has the nämnd decided to hold the dialogue? Asked only when it is to be published. */
  decidedToHold: boolean;
  moment: 'plan' | 'publication';
  /** The Swedish day. */
  today: string;
};

type Check = (plan: PlanContent, circumstances: Circumstances) => (Key | false)[];
type Key = TextKey & `principles.missing.${string}`;

const checks: Partial<Record<Cluster, Check>> = {
  /** Real influence: something is open, what is fixed is said, and the matter is not settled. */
  P1: (plan, { assessment, matterDecided }) => [
    !some(plan.openItems) && 'principles.missing.openItems',
    !some(plan.fixedItems) && !plan.nothingFixed && 'principles.missing.fixedItems',
    some(plan.fixedItems) && plan.nothingFixed && 'principles.missing.fixedContradicted',
    matterDecided && 'principles.missing.alreadyDecided',
    assessment === null && 'principles.missing.assessment',
    assessment !== null &&
      !(assessment.influenceable && assessment.decisionMakers) &&
      'principles.missing.assessmentNo',
  ],
  /** Political initiative and ownership. */
  P2: (_plan, { initiative, committeeId, moment, decidedToHold }) => [
    initiative === null && 'principles.missing.initiative',
    initiative !== null &&
      (blank(initiative.organ) || blank(initiative.reference)) &&
      'principles.missing.initiativeReference',
    committeeId === null && 'principles.missing.committee',
    moment === 'publication' && !decidedToHold && 'principles.missing.decision',
  ],
  /** Early: the answers can be compiled and read before the matter is decided. */
  P3: ({ closesOn, compileBy, decisionOn }, { today }) => [
    blank(decisionOn) && 'principles.missing.decisionOn',
    blank(closesOn) && 'principles.missing.closesOn',
    blank(compileBy) && 'principles.missing.compileBy',
    bothGiven(closesOn, compileBy) && compileBy < closesOn && 'principles.missing.compileBeforeClose',
    !blank(decisionOn) &&
      [closesOn, compileBy].some((day) => !blank(day) && decisionOn <= day) &&
      'principles.missing.decisionTooEarly',
    !blank(decisionOn) && decisionOn < today && 'principles.missing.decisionPast',
  ],
  /** The level is stated with its promise, and is at least consultation. */
  P5: ({ level, promise }) => [
    level === '' && 'principles.missing.level',
    level === 'inform' && 'principles.missing.levelTooLow',
    blank(promise) && 'principles.missing.promise',
  ],
  /** Clear limits: what can and cannot be influenced, why, who decides and when. */
  P6: (plan) => [
    !some(plan.openItems) && 'principles.missing.openItems',
    !some(plan.fixedItems) && !plan.nothingFixed && 'principles.missing.fixedItems',
    plan.fixedItems.some(({ text, why }) => !blank(text) && blank(why)) && 'principles.missing.fixedWhy',
    blank(plan.decidingOrgan) && 'principles.missing.decidingOrgan',
    blank(plan.decisionOn) && 'principles.missing.decisionOn',
  ],
  /** Inclusion: every group has a channel, one way needs no internet, access and language are answered. */
  P7: (plan) => [
    plan.targetGroups.every(({ name }) => blank(name)) && 'principles.missing.targetGroups',
    plan.targetGroups.some(({ name, channel }) => !blank(name) && blank(channel)) &&
      'principles.missing.channel',
    plan.activities.every(({ kind }) => kind === '' || isOnline(kind)) && 'principles.missing.offline',
    blank(plan.accessibility) && 'principles.missing.accessibility',
    blank(plan.languages) && 'principles.missing.languages',
  ],
  /** Children and young people: answered in words, and where affected an activity that suits them, or why not. */
  P8: (plan) => [
    plan.childrenAffected === '' && 'principles.missing.children',
    plan.childrenAffected !== '' && blank(plan.childrenHow) && 'principles.missing.childrenHow',
    plan.childrenAffected === 'yes' &&
      !plan.activities.some(({ childAdapted, kind }) => childAdapted || kind === 'schoolVisit') &&
      blank(plan.childrenWithoutActivity) &&
      'principles.missing.childrenActivity',
  ],
  /** Feedback: both moments have an owner, a channel and a day, each after what it reports on. */
  P9: (plan) => [...feedbackGaps(plan, 'interim'), ...feedbackGaps(plan, 'final')],
};

/** The automatic checks, bound to one plan. Principles about the report and the end come with their steps. */
export function checksOf(plan: PlanContent, circumstances: Circumstances): PrincipleCheck {
  return ({ cluster, stage }) => {
    const check = checks[cluster as Cluster];
    if (!check || stage === 'report' || stage === 'end') return undefined;
    return check(plan, circumstances).filter((key): key is Key => key !== false);
  };
}

function feedbackGaps(plan: PlanContent, moment: 'interim' | 'final'): (Key | false)[] {
  const planned = plan.feedback.filter((row) => row.moment === moment);
  if (planned.length === 0) return [`principles.missing.${moment}`];
  const timetabled = moment === 'interim' ? plan.interimFeedbackOn : plan.finalFeedbackOn;
  const reported = moment === 'interim' ? plan.closesOn : plan.decisionOn;
  const days = planned.map(({ on }) => on || timetabled);
  return [
    planned.some(({ owner }) => blank(owner)) && `principles.missing.${moment}Owner`,
    planned.some(({ channel }) => blank(channel)) && `principles.missing.${moment}Channel`,
    days.some(blank) && `principles.missing.${moment}On`,
    days.some((day) => bothGiven(day, reported) && day < reported) && `principles.missing.${moment}TooEarly`,
  ];
}

function some(items: readonly { text: string }[]): boolean {
  return items.some(({ text }) => !blank(text));
}

function blank(text: string): boolean {
  return text.trim() === '';
}

function bothGiven(one: string, other: string): boolean {
  return !blank(one) && !blank(other);
}
