import { analysisPolicy } from '@/lib/analysis/policy';
import { contributionPolicy } from '@/lib/contribution/policy';
import type { Actor, Role } from '@/lib/core/actor';
import { denied, type Verdict } from '@/lib/core/verdict';
import { decisionPolicy } from '@/lib/decision/policy';
import type { DialogueState } from '@/lib/dialogue/model';
import { dialoguePolicy } from '@/lib/dialogue/policy';
import { followupPolicy } from '@/lib/followup/policy';
import { initiativePolicy } from '@/lib/initiative/policy';
import { peoplePolicy } from '@/lib/people/policy';
import { attestingRole, planPolicy } from '@/lib/plan/policy';
import { holdsFor } from '@/lib/principles/policy';
import { publicationPolicy } from '@/lib/publication/policy';
import { reportPolicy } from '@/lib/report/policy';
import { responsePolicy } from '@/lib/response/policy';
import { surveyPolicy } from '@/lib/survey/policy';
import { translationPolicy } from '@/lib/translation/policy';

type Subject = { id: string; committeeId: string; state: DialogueState };

type StepDefinition = {
  /** Whose own work it is: one of these roles is expected to do it, though others may. */
  owners: readonly Role[];
  /** The page of the dialogue where it is done, or an address of its own. */
  page: string;
  /** The policy that the page itself asks. */
  may: (actor: Actor, dialogue: Subject) => Verdict;
  /** Beside the chain: to be read or renewed, and nothing is held up by not doing it. */
  isBeside?: true;
  /** To read before the nämnd decides: it stands until the nämnd has, and is nobody's to finish. */
  isReading?: true;
  /** What may harm somebody is shown to everyone meanwhile: before everything else. */
  isUrgent?: true;
  /** Writes down what the nämnd has decided: until then the nämnd is what it waits for. */
  isRecord?: true;
  /** Waits for its day: nothing is held up by not doing it before. */
  hasTime?: true;
};

/** Every step of the chain that can wait for somebody: whose it is, where it is done, and who may do it. */
const definitions = {
  startAssessment: { owners: ['official'], page: 'bedomning', may: initiativePolicy.startAssessment },
  assess: { owners: ['official'], page: 'bedomning', may: initiativePolicy.assess },
  recordInformation: {
    owners: ['official', 'registrar'],
    page: 'bedomning',
    may: (actor, dialogue) =>
      initiativePolicy.recordInformation(actor, { ...dialogue, assessed: 'informationOnly' }),
  },
  writePlan: { owners: ['projectLead'], page: 'plan', may: planPolicy.save },
  submitPlan: { owners: ['projectLead'], page: 'plan', may: planPolicy.submit },
  appoint: { owners: ['official'], page: 'plan/roller', may: peoplePolicy.appoint },
  appointInCommittee: {
    owners: ['administrator'],
    page: '/kontor/installningar/personer',
    may: peoplePolicy.administer,
  },
  signPrinciples: {
    owners: ['politicalOwner'],
    page: 'principer',
    may: (actor, dialogue) =>
      attestingRole(actor, dialogue) === 'politicalOwner'
        ? planPolicy.attest(actor, dialogue, { checkKind: 'attested' }, 'somebody else')
        : denied('principles.denied.attest'),
  },
  readPlan: {
    owners: ['politician'],
    page: 'plan/sida',
    may: dialoguePolicy.see,
    isBeside: true,
    isReading: true,
  },
  recordDecision: { owners: ['registrar'], page: 'beslut', may: decisionPolicy.record, isRecord: true },
  publish: { owners: ['communicator', 'projectLead'], page: 'publicering', may: publicationPolicy.publish },
  publishChange: {
    owners: ['communicator', 'projectLead'],
    page: 'publicering',
    may: publicationPolicy.publish,
  },
  publishSurvey: { owners: ['communicator', 'projectLead'], page: 'enkat', may: surveyPolicy.publish },
  renewTranslation: {
    owners: ['communicator', 'projectLead'],
    page: 'oversattning',
    may: translationPolicy.publish,
    isBeside: true,
  },
  resume: { owners: ['projectLead', 'communicator'], page: 'publicering', may: publicationPolicy.publish },
  moderate: { owners: ['moderator'], page: 'granskning', may: contributionPolicy.moderate },
  reviewReports: {
    owners: ['moderator'],
    page: 'granskning',
    may: contributionPolicy.moderate,
    isUrgent: true,
  },
  startCompiling: { owners: ['analyst'], page: 'kodning', may: analysisPolicy.start },
  code: { owners: ['analyst'], page: 'kodning', may: analysisPolicy.code },
  assessThemes: { owners: ['analyst', 'feedbackOwner'], page: 'svar', may: responsePolicy.assess },
  reviewAnswers: {
    owners: ['feedbackOwner', 'analyst'],
    page: 'svar/se-over',
    may: responsePolicy.assess,
  },
  writeInterim: { owners: ['feedbackOwner', 'analyst'], page: 'rapport', may: reportPolicy.write },
  publishInterim: { owners: ['communicator', 'projectLead'], page: 'rapport', may: reportPolicy.publish },
  prepareDecision: {
    owners: ['feedbackOwner', 'projectLead'],
    page: 'rapport',
    may: reportPolicy.prepareDecision,
  },
  readReport: {
    owners: ['politician'],
    page: 'beslut-i-sak',
    may: dialoguePolicy.see,
    isBeside: true,
    isReading: true,
  },
  recordMatter: {
    owners: ['registrar'],
    page: 'beslut-i-sak',
    may: reportPolicy.recordMatter,
    isRecord: true,
  },
  adoptAnswers: { owners: ['politicalOwner', 'registrar'], page: 'svar', may: reportPolicy.adopt },
  writeFinal: { owners: ['feedbackOwner', 'analyst'], page: 'rapport', may: reportPolicy.write },
  publishFinal: { owners: ['communicator', 'projectLead'], page: 'rapport', may: reportPolicy.publish },
  answerLate: { owners: ['feedbackOwner'], page: 'rapport', may: reportPolicy.write },
  startFollowUp: {
    owners: ['feedbackOwner', 'projectLead'],
    page: 'uppfoljning',
    may: followupPolicy.report,
  },
  reportMeasures: {
    owners: ['feedbackOwner', 'projectLead'],
    page: 'uppfoljning',
    may: followupPolicy.report,
  },
  evaluate: {
    owners: ['projectLead', 'feedbackOwner'],
    page: 'utvardering',
    may: followupPolicy.evaluate,
    hasTime: true,
  },
  archive: { owners: ['registrar'], page: 'utvardering', may: followupPolicy.archive },
} as const satisfies Record<string, StepDefinition>;

export type WorkStep = keyof typeof definitions;

export const workSteps: Readonly<Record<WorkStep, StepDefinition>> = definitions;

/** Is this step this person's own work: theirs by role, and theirs to do as the page sees it? */
export function isOwn(actor: Actor, step: WorkStep, dialogue: Subject): boolean {
  const { owners, may } = workSteps[step];
  return owners.some((role) => holdsFor(actor, role, dialogue)) && may(actor, dialogue).allowed;
}

/** May this person do the step, though it is perhaps somebody else's? Its page lets in those who may. */
export function mayTake(actor: Actor, step: WorkStep, dialogue: Subject): boolean {
  return workSteps[step].may(actor, dialogue).allowed;
}

/** Does the chain wait for this step? Not for what is only to be read, or renewed beside it. */
export function isAwaited(step: WorkStep): boolean {
  return !workSteps[step].isBeside;
}
