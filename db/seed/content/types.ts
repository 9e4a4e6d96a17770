import type { ComplaintReason, ExclusionReason, MaskReason, WithholdReason } from '@/lib/contribution/model';
import type { Point } from '@/lib/contribution/proposal-parts';
import type { DialogueState, ParticipationLevel } from '@/lib/dialogue/model';
import type { MeasureStatus } from '@/lib/followup/model';
import type { ActivityKind } from '@/lib/plan/model';
import type { MatterOutcome } from '@/lib/report/model';
import type { Disposition as DispositionKind } from '@/lib/response/model';
import type { Topic } from '@/lib/survey/model';
import type { TranslatedLanguage } from '@/lib/translation/model';

/**
 * Shapes of the demo municipality's content. Everything here is written by hand and fictional.
 * Days are counted from the first start of the demo: negative = before it.
 */

export type CommitteeKey = 'ks' | 'msn' | 'bun' | 'von' | 'kfn' | 'soc' | 'kan' | 'btn';

export type PersonKey =
  | 'gunnel-sandvik'
  | 'torbjorn-wiklander'
  | 'idil-nuur'
  | 'henrik-stalnacke'
  | 'rolf-cederlund'
  | 'lena-kvarnstrom'
  | 'ritva-lehtonen'
  | 'johan-edelsvard'
  | 'petra-almgren'
  | 'mikael-sundin'
  | 'sara-lindvall'
  | 'emre-kaplan'
  | 'annika-rosenlund'
  | 'felicia-bohman'
  | 'nadja-petrovic'
  | 'viktor-hagg'
  | 'elin-stenmark'
  | 'jonas-brandell'
  | 'margareta-ahlin';

export type CommitteeRole = 'politician' | 'registrar' | 'official';
export type InstallationRole = 'administrator' | 'dataProtectionOfficer';
export type DialogueRole =
  | 'projectLead'
  | 'communicator'
  | 'moderator'
  | 'analyst'
  | 'feedbackOwner'
  | 'politicalOwner';

/** A nämnd; `mandateEnded` is set where it has been reorganised away. */
export interface Committee {
  key: CommitteeKey;
  name: string;
  /** Prefix of the registry numbers of the nämnd. */
  registrySeries: string;
  mandateStarted: number;
  mandateEnded: number | null;
  successor?: CommitteeKey;
}

export interface Person {
  key: PersonKey;
  name: string;
  email: string;
  /** One line on the demo's sign-in page: what this person does here. */
  roleText: string;
  committeeRoles: readonly {
    committee: CommitteeKey;
    role: CommitteeRole;
    from: number;
    to: number | null;
  }[];
  installationRoles: readonly InstallationRole[];
}

/** Shown as "<series> <year>/<number>", the year being that of `daysFromStart`. */
export interface Registry {
  series: string;
  number: number;
  daysFromStart: number;
}

export type PrincipleKey =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'P4'
  | 'P5'
  | 'P6'
  | 'P7'
  | 'P8'
  | 'P9'
  | 'P10'
  | 'P11'
  | 'P12'
  | 'P13';

export interface Principle {
  key: PrincipleKey;
  title: string;
  /** As the municipality adopted it. */
  text: string;
  /** What residents may expect because of it. */
  promise: string;
  check: 'automatic' | 'attested' | 'notCheckable';
  stage: 'plan' | 'publication' | 'report' | 'end';
  severity: 'block' | 'warn' | 'inform';
  overrideRole: DialogueRole | CommitteeRole | null;
}

export interface PrincipleSet {
  title: string;
  version: number;
  organ: string;
  daysFromStart: number;
  paragraph: string;
  registry: Registry;
  introduction: string;
  principles: readonly Principle[];
}

export interface Initiative {
  organ: string;
  registeredBy: PersonKey;
  /** Where the initiative can be found in the minutes. */
  reference: string;
  daysFromStart: number;
  question: string;
  why: string;
}

/** One question of the go/no-go examination, with the reason in words. */
export interface AssessmentAnswer {
  answer: boolean;
  reason: string;
}

export interface Assessment {
  assessedBy: PersonKey;
  daysFromStart: number;
  questionCanBeInfluenced: AssessmentAnswer;
  decisionMakersCanBeInfluenced: AssessmentAnswer;
  thereIsTime: AssessmentAnswer;
  thereAreResources: AssessmentAnswer;
  outcome: 'dialogue' | 'informationOnly';
  conclusion?: string;
}

/** How an initiative ended before there was a plan: kept, and public. */
export interface EarlyEnd {
  outcome: 'declined' | 'informationOnly';
  organ: string;
  daysFromStart: number;
  paragraph: string | null;
  publicReason: string;
  recordedBy: PersonKey;
}

export interface InfluenceScope {
  openItems: readonly { key: string; text: string }[];
  fixedItems: readonly { key: string; text: string; why: string }[];
  conditions: readonly string[];
}

export interface TargetGroup {
  key: string;
  name: string;
  channel: string;
  hardToReach: boolean;
  expected: number;
}

export interface Activity {
  key: string;
  kind: ActivityKind;
  title: string;
  online?: boolean;
  daysFromStart: number;
  endsDaysFromStart?: number;
  /** Start and end, `18:30–21:00`. */
  time?: string;
  place: string;
  host: PersonKey;
  politiciansPresent: readonly PersonKey[];
  childAdapted: boolean;
}

export interface Timetable {
  announce: number;
  open: number;
  close: number;
  compiled: number;
  interimFeedback: number;
  decision: number;
  /** Null while nobody has answered yet; only a draft may be like that. */
  finalFeedback: number | null;
  evaluation: number | null;
}

export interface FeedbackMoment {
  moment: 'interim' | 'final';
  channel: string;
  owner: PersonKey;
  daysFromStart: number;
}

export interface Plan {
  background: string;
  alreadyDecided: string;
  question: string;
  subQuestions: readonly string[];
  purpose: string;
  goals?: readonly { goal: string; indicator: string }[];
  influence: InfluenceScope;
  level: ParticipationLevel;
  levelPromise: string;
  decisionFed: { organ: string; kind: string; daysFromStart: number };
  geography?: string;
  targetGroups: readonly TargetGroup[];
  /** `affected` is null where the question has been left blank. */
  children: { affected: boolean | null; how: string; answeredHow: string };
  accessibility: string;
  languages: string;
  activities: readonly Activity[];
  roles: Partial<Record<DialogueRole, PersonKey>>;
  timetable: Timetable;
  useOfResult: string;
  feedback: readonly FeedbackMoment[];
  /** Who chooses whether a comment becomes public. */
  audienceChoice: 'public' | 'choice' | 'municipality';
  personalData: {
    data: string;
    legalBasis: string;
    retention: string;
    assessmentNeeded: string;
    names: string;
  };
  documentation?: string;
  moderation?: string;
  communication: { before: string; during: string; after: string };
  risks: readonly { risk: string; handling: string }[];
  budget: { hours: number; kronor: number };
  evaluation: string;
  /** P12 in words, and who signed it off. */
  attestations: readonly { principle: PrincipleKey; text: string; by: PersonKey }[];
  overrides: readonly { principle: PrincipleKey; by: PersonKey; reason: string; daysFromStart: number }[];
}

/** A decision to hold a dialogue, or not to. */
export interface HoldDecision {
  organ: string;
  daysFromStart: number;
  paragraph: string;
  registry: Registry;
  outcome: 'held' | 'declined' | 'returned';
  conditions: readonly string[];
  dissent: string | null;
  recordedBy: PersonKey;
}

export interface Fact {
  title: string;
  text: string;
}

export interface PublicTexts {
  title: string;
  slug?: string;
  lead: string;
  facts: readonly Fact[];
  /** The warning where a formal consultation under the Planning and Building Act is another thing. */
  statutoryConsultationWarning: string | null;
  thanks?: string;
}

/** `text` occurs exactly once in the contribution. */
export interface Mask {
  text: string;
  reason: MaskReason;
}

/** Left out on a contribution = cleared without a mask. */
export type Moderation =
  | { outcome: 'masked'; masks: readonly Mask[] }
  | { outcome: 'withheld'; reason: WithholdReason; explanation: string }
  | { outcome: 'waiting' };

export type AgeBand = 'under 13' | '13–17' | '18–29' | '30–44' | '45–64' | '65–79' | '80 eller äldre';

/** One counted contribution. `themes` is given once the dialogue has been coded. */
export interface ContributionContent {
  ref: string;
  text: string;
  /** Left out = public. */
  audience?: 'public' | 'municipality';
  /** Left out = Swedish. */
  language?: 'sv' | 'en';
  themes?: readonly string[];
  moderation?: Moderation;
}

/** Something sent alone: one submission with one contribution. */
export interface SentContribution extends ContributionContent {
  /** The contribution that it replies to, by its ref; on the web only. */
  repliesTo?: string;
  channel: 'web' | 'letter' | 'phone' | 'paper' | 'email' | 'visit';
  daysFromStart: number;
  time: string;
  ageBand?: AgeBand;
  place?: string;
  /** Who took it down; set on every channel but the web. */
  recordedBy?: PersonKey;
  /** Set where an organisation speaks. */
  organisation?: string;
}

/** A proposal sent over the web, in its parts, and how many supported it. */
export interface SentProposal extends Omit<ContributionContent, 'text'> {
  daysFromStart: number;
  time: string;
  title: string;
  what: string;
  why?: string;
  place?: string;
  /** On the demo's own map; only where the place is said in words too. */
  point?: Point;
  support: number;
}

/** A meeting or a walk: one submission, one headcount, its noted points are its contributions. */
export interface MeetingRecord {
  ref: string;
  channel: 'meeting';
  /** The activity of the plan that it belongs to. */
  activity: string;
  title: string;
  place: string;
  daysFromStart: number;
  time: string;
  headcount: number;
  politiciansPresent: readonly PersonKey[];
  recordedBy: PersonKey;
  points: readonly ContributionContent[];
}

/** A file with answers that were gathered elsewhere: each row is a submission with one contribution. */
export interface ImportedFile {
  fileName: string;
  daysFromStart: number;
  recordedBy: PersonKey;
  audience: 'public' | 'municipality';
  rows: readonly (ContributionContent & {
    daysFromStart: number;
    channel?: 'webb' | 'papper';
    place?: string;
    ageBand?: AgeBand;
  })[];
}

/** Off-topic in a dialogue that is still open: passed on by the moderator, and published. */
export interface Forwarding {
  contribution: string;
  to: string;
  note: string;
  daysFromStart: number;
}

export interface Theme {
  /** `noTheme` is reserved. */
  key: string;
  name: string;
  definition: string;
  example: string;
}

export interface Disposition {
  kind: DispositionKind;
  /** Demanded for notAccommodated, outOfScope, deferred and noted. */
  reason?: string;
  forwardedTo?: string;
  deferredUntil?: number;
}

export interface ThemeResponse {
  theme: string;
  officialsAssessment: string;
  assessedBy: PersonKey;
  /** Set where officials proposed another disposition than the one that was adopted. */
  proposed?: Disposition;
  /** Null while the nämnd has not decided; the disposition is then what officials propose. */
  politicalResponse: string | null;
  disposition: Disposition;
  /** What changes because of it. */
  change?: string;
}

/** Where one contribution is answered differently from its theme. */
export interface OwnDisposition {
  contribution: string;
  theme: string;
  disposition: Disposition;
}

export interface Exclusion {
  contribution: string;
  reason: ExclusionReason;
  explanation: string;
}

export interface Quotation {
  contribution: string;
  /** Occurs exactly in the contribution, outside its masks. */
  quote: string;
}

/** A moderator's release of something that was written to the municipality only, so that it may be quoted. */
export interface QuotationRelease {
  contribution: string;
  reason: string;
  releasedBy: PersonKey;
  daysFromStart: number;
}

export interface ReportLine {
  number: number;
  /** The number of the line that it was in the version before: the same line, worded anew. */
  continues?: number;
  heading: string;
  body: string;
  /** How the line was drawn from what it builds on. */
  how: string;
  themes: readonly string[];
  contributions: readonly string[];
  /** The survey's closed questions that the line answers, by their words. */
  questions?: readonly string[];
  quotations: readonly Quotation[];
}

export interface ReportVersion {
  kind: 'interim' | 'final';
  number: number;
  title: string;
  cutOff: number;
  published: number;
  summary: string;
  howItWasDone: string;
  whoTookPart: string;
  whatCannotBeKnown: string;
  lines: readonly ReportLine[];
}

/** The decision in the matter, resting on a named report version. */
export interface MatterDecision {
  organ: string;
  daysFromStart: number;
  paragraph: string;
  registry: Registry;
  outcome: MatterOutcome;
  /** What was decided, as the public reads it. */
  body: string;
  dissent: string | null;
  restsOn: { kind: 'interim' | 'final'; number: number };
  recordedBy: PersonKey;
}

export interface Measure {
  key: string;
  title: string;
  owner: string;
  due: number;
  status: MeasureStatus;
  /** Numbers of lines in the final version. */
  lines: readonly number[];
  history: readonly { daysFromStart: number; status: MeasureStatus; text: string }[];
}

/** What was promised and whether it was kept, and when the file was closed. */
export interface EvaluationContent {
  daysFromStart: number;
  learning: string;
  principles: Record<PrincipleKey, readonly [kept: 'yes' | 'partly' | 'no', words: string]>;
  archived: number | null;
}

/** A public dialogue that is stopped for a time, or broken off. */
export interface Turn {
  kind: 'paused' | 'cancelled';
  daysFromStart: number;
  text: string;
}

/** What every dialogue of the demo has, whatever its state. */
export interface DialogueContent {
  key: string;
  committee: CommitteeKey;
  state: DialogueState;
  registry: Registry;
  publicTexts: PublicTexts;
  initiative: Initiative;
  assessment: Assessment | null;
  /** In `planning` a plan may lack parts; those are what the principles then find. */
  plan: Plan | null;
  /** Set in the end states `declined` and `informationOnly`, reached before there is a plan. */
  earlyEnd: EarlyEnd | null;
  decision: HoldDecision | null;
  turn?: Turn;
}

/** The way back: what follows when a dialogue has closed. */
export interface WayBack {
  codeBookVersion: number;
  themes: readonly Theme[];
  exclusions: readonly Exclusion[];
  responses: readonly ThemeResponse[];
  ownDispositions: readonly OwnDisposition[];
  quotationReleases: readonly QuotationRelease[];
  reports: readonly ReportVersion[];
  /** Null while the nämnd has not decided in the matter. */
  matterDecision: MatterDecision | null;
  measures: readonly Measure[];
  evaluation?: EvaluationContent;
}

/** A question as the builder's form takes it. */
export type SurveyQuestionContent =
  | {
      key: string;
      kind: 'single' | 'several';
      label: string;
      help?: string;
      required?: boolean;
      most?: number;
      other?: boolean;
      options: readonly string[];
    }
  | { key: string; kind: 'scale'; label: string; points: number; low: string; high: string }
  | { key: string; kind: 'longText' | 'shortText'; label: string }
  | { key: string; kind: 'background'; topic: Topic };

/**
 * A survey with those who answered it. What was written is written by hand, one by one; what was only chosen is
 * spread over the options by how many of each kind of respondent would choose what.
 */
export interface SurveyContent {
  savedBy: PersonKey;
  daysFromStart: number;
  title: string;
  intro: string;
  questions: readonly SurveyQuestionContent[];
  respondents: number;
  habits: readonly {
    of: number;
    /** What they told of themselves, by topic. */
    told: Readonly<Partial<Record<Topic, string>>>;
    /** By the question's key, how many of them would choose each option. */
    chances: Readonly<Record<string, readonly number[]>>;
  }[];
  texts: readonly (ContributionContent & { respondent: number; question: string })[];
}

/** What somebody at the municipality answers below one contribution. */
export interface AnswerInPublic {
  about: string;
  by: PersonKey;
  daysFromStart: number;
  time: string;
  language?: 'sv' | 'en';
  text: string;
  takenBack?: { daysFromStart: number; time: string; reason: string };
}

/** A contribution that somebody thinks should not be shown. */
export interface ReportedContribution {
  about: string;
  daysFromStart: number;
  time: string;
  reason: ComplaintReason;
  words: string;
}

/** The texts of a dialogue's page in another language, by field and id. */
export interface TranslatedContent {
  language: TranslatedLanguage;
  writtenBy: PersonKey;
  daysFromStart: number;
  texts: Readonly<Record<string, string>>;
}

/**
 * What is published besides a page in another language: `words` has the shape of what was decided, as far as it is
 * translated, and each text stands where the Swedish one does.
 */
export interface SameInWords {
  part: 'survey' | 'interim' | 'final' | 'followup';
  language: TranslatedLanguage;
  writtenBy: PersonKey;
  daysFromStart: number;
  decided: unknown;
  words: unknown;
}

/** A dialogue of the demo with everything that came in to it and, where it has closed, the way back. */
export interface DemoDialogue {
  dialogue: DialogueContent;
  sent: readonly SentContribution[];
  meetings: readonly MeetingRecord[];
  imported?: ImportedFile;
  /** Where the plan takes proposals. */
  proposals?: readonly SentProposal[];
  survey?: SurveyContent;
  answers?: readonly AnswerInPublic[];
  reported?: readonly ReportedContribution[];
  translations?: readonly TranslatedContent[];
  inWords?: readonly SameInWords[];
  wayBack: WayBack | null;
}
