import { z } from 'zod';
import { participationLevels } from '@/lib/dialogue/model';

/** Ways to meet residents. `online` ones are this product's own; the rest are recorded by officials. */
export const activityKinds = [
  'onlineComments',
  'onlineProposals',
  'onlineSurvey',
  'openMeeting',
  'openHouse',
  'dialogueCafe',
  'walkthrough',
  'focusGroup',
  'outreach',
  'schoolVisit',
  'postcards',
  'phoneHours',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Is this a form of the website, open the whole time, rather than an occasion to come to? */
export function isOnline(kind: string): boolean {
  return kind.startsWith('online');
}

/** Is it there from its day for as long as the dialogue is open: something to fill in, not an occasion to come to? */
export function lastsUntilClosing(kind: string): boolean {
  return kind === 'postcards';
}

const words = z.string().trim().max(6000, { error: 'plan.error.tooLong' }).default('');
/** One line, also where its field grows with it and lets it be broken. */
const line = z
  .string()
  .trim()
  .overwrite((text) => text.replace(/\s*\n\s*/g, ' '))
  .max(400, { error: 'plan.error.tooLong' })
  .default('');
/** An ISO day, or blank while the plan is a draft. */
const day = z.union([z.literal(''), z.iso.date({ error: 'plan.error.date' })]).default('');
const time = z.union([z.literal(''), z.iso.time({ precision: -1, error: 'plan.error.time' })]).default('');
/** Thousands are written apart in Swedish, and kept together. */
const wholeNumber = z
  .string()
  .transform((written) => written.replace(/\s/g, ''))
  .pipe(z.union([z.literal(''), z.string().regex(/^\d{1,9}$/, { error: 'plan.error.number' })]))
  .default('');
const flag = z
  .union([z.boolean(), z.literal('on').transform(() => true), z.literal('').transform(() => false)])
  .default(false);
const choice = <const T extends readonly [string, ...string[]]>(options: T) =>
  z.union([z.literal(''), z.enum(options)]).default('');

/** Every field of a plan. A stored item has an id; a row that comes from a form may not have one yet. */
function planShape<Id extends z.ZodType<string>>(id: Id) {
  const list = <Row extends z.ZodRawShape>(row: Row) =>
    z
      .array(z.object({ id, ...row }))
      .max(60)
      .default([]);
  return {
    background: words,
    alreadyDecided: words,
    question: line,
    subQuestions: list({ text: line }),
    purpose: words,
    openItems: list({ text: line }),
    fixedItems: list({ text: line, why: line }),
    /** "Nothing is fixed", said explicitly. */
    nothingFixed: flag,
    conditions: list({ text: line }),
    level: choice(participationLevels),
    promise: words,
    decidingOrgan: line,
    decisionType: line,
    targetGroups: list({ name: line, hardToReach: flag, channel: line, expected: wholeNumber }),
    childrenAffected: choice(['yes', 'no']),
    /** How they are heard and answered; or why they are not affected. */
    childrenHow: words,
    /** Why no activity suits children although they are affected. */
    childrenWithoutActivity: words,
    accessibility: words,
    languages: words,
    activities: list({
      kind: choice(activityKinds),
      title: line,
      startsOn: day,
      startsAt: time,
      place: line,
      host: line,
      description: words,
      childAdapted: flag,
    }),
    opensOn: day,
    closesOn: day,
    compileBy: day,
    interimFeedbackOn: day,
    decisionOn: day,
    finalFeedbackOn: day,
    evaluationOn: day,
    useOfResult: words,
    /** A blank day means the day of the timetable. */
    feedback: list({ moment: choice(['interim', 'final']), channel: line, owner: line, on: day }),
    audienceChoice: choice(['public', 'choice', 'municipality']),
    personalData: words,
    legalBasis: words,
    keptFor: words,
    facts: words,
    communication: words,
    risks: words,
    /** Whole kronor. */
    budgetKronor: wholeNumber,
    budgetHours: wholeNumber,
    evaluationQuestions: words,
    /** Where a formal PBL consultation is another thing: what it is and where it is held. */
    formalConsultation: words,
  };
}

/**
 * What a plan holds. Every field may be blank in a draft; whether it is complete is a matter for
 * `rules.ts` and the principles. Items that can be published and commented on carry a stable id.
 */
export const planContent = z.object(planShape(z.string().regex(/^[a-z0-9-]{1,40}$/)));
export type PlanContent = z.output<typeof planContent>;

/** A plan as a form sends it: new rows have no id yet. */
export const planDraft = z.object(
  planShape(
    z
      .string()
      .regex(/^[a-z0-9-]{0,40}$/, { error: 'plan.error.row' })
      .default(''),
  ),
);

export type PlanField = keyof PlanContent;

/** An empty plan. */
export const blankPlan: PlanContent = planContent.parse({});
