import { isOnline, type PlanContent } from '@/lib/plan/model';
import { people } from './content/people';
import type { Activity, DialogueContent, PersonKey, Plan } from './content/types';
import type { Calendar } from './timeline';

/** A plan of the demo's content in the fields of the plan's own form. */
export function planFields(
  { plan, publicTexts }: { plan: Plan; publicTexts: DialogueContent['publicTexts'] },
  calendar: Calendar,
) {
  const on = (days: number | null) => (days === null ? '' : calendar.officeDay(days));
  const { timetable, personalData } = plan;
  return {
    question: plan.question,
    subQuestions: rows(plan.subQuestions, 'fraga', (text) => ({ text })),
    purpose: plan.purpose,
    background: plan.background,
    alreadyDecided: plan.alreadyDecided,
    facts: [publicTexts.lead, ...publicTexts.facts.map(({ title, text }) => `${title}\n${text}`)].join(
      '\n\n',
    ),
    formalConsultation: publicTexts.statutoryConsultationWarning ?? '',
    openItems: plan.influence.openItems.map(({ key, text }) => ({ id: rowId(key), text })),
    fixedItems: plan.influence.fixedItems.map(({ key, text, why }) => ({ id: rowId(key), text, why })),
    nothingFixed: plan.influence.fixedItems.length === 0,
    conditions: rows(plan.influence.conditions, 'villkor', (text) => ({ text })),
    level: plan.level,
    promise: plan.levelPromise,
    decidingOrgan: plan.decisionFed.organ,
    decisionType: plan.decisionFed.kind,
    useOfResult: plan.useOfResult,
    targetGroups: plan.targetGroups.map(({ key, name, channel, hardToReach, expected }) => ({
      id: rowId(key),
      name,
      channel,
      hardToReach,
      expected: String(expected),
    })),
    childrenAffected: plan.children.affected === null ? '' : plan.children.affected ? 'yes' : 'no',
    childrenHow: paragraphs(plan.children.how, plan.children.answeredHow),
    childrenWithoutActivity: '',
    accessibility: plan.accessibility,
    languages: plan.languages,
    activities: plan.activities.map((activity) => activityRow(activity, timetable.open, calendar)),
    audienceChoice: plan.audienceChoice,
    opensOn: calendar.day(timetable.open),
    closesOn: calendar.day(timetable.close),
    compileBy: on(timetable.compiled),
    interimFeedbackOn: on(timetable.interimFeedback),
    decisionOn: on(timetable.decision),
    finalFeedbackOn: on(timetable.finalFeedback),
    evaluationOn: on(timetable.evaluation),
    feedback: plan.feedback.map((moment, index) => ({
      id: `aterkoppling-${index + 1}`,
      moment: moment.moment,
      channel: moment.channel,
      owner: nameOf(moment.owner),
      on: calendar.officeDay(moment.daysFromStart),
    })),
    evaluationQuestions: plan.evaluation,
    personalData: paragraphs(personalData.data, personalData.names, personalData.assessmentNeeded),
    legalBasis: personalData.legalBasis,
    keptFor: personalData.retention,
    communication: paragraphs(plan.communication.before, plan.communication.during, plan.communication.after),
    risks: plan.risks.map(({ risk, handling }) => `${risk}\n${handling}`).join('\n\n'),
    budgetKronor: String(plan.budget.kronor),
    budgetHours: String(plan.budget.hours),
  } satisfies PlanContent;
}

export type PlanFields = ReturnType<typeof planFields>;

function activityRow(activity: Activity, open: number, calendar: Calendar) {
  const politicians = activity.politiciansPresent.map(nameOf);
  return {
    id: rowId(activity.key),
    kind: activity.kind,
    title: activity.title,
    startsOn: activityDay(activity, open, calendar),
    startsAt: activity.time?.slice(0, 5) ?? '',
    place: activity.place,
    host: nameOf(activity.host),
    description: politicians.length > 0 ? `Politiker på plats: ${politicians.join(', ')}.` : '',
    childAdapted: activity.childAdapted,
  };
}

/**
 * What is open on the web the whole time begins with it; people are met on working days, and nothing begins before
 * the dialogue is open.
 */
function activityDay({ kind, daysFromStart }: Activity, open: number, calendar: Calendar): string {
  const day = isOnline(kind) ? calendar.day(daysFromStart) : calendar.officeDay(daysFromStart);
  const opensOn = calendar.day(open);
  return daysFromStart >= open && day < opensOn ? opensOn : day;
}

/** Rows of a plan are named in lower case. */
function rowId(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function nameOf(key: PersonKey): string {
  return people.find((person) => person.key === key)?.name ?? key;
}

function rows<Row>(texts: readonly string[], prefix: string, row: (text: string) => Row) {
  return texts.map((text, index) => ({ id: `${prefix}-${index + 1}`, ...row(text) }));
}

function paragraphs(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
