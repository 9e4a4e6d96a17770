/** Every state that a dialogue can be in. Source: the steps of the work, `docs/architecture.md`. */
export const dialogueStates = [
  'initiative',
  'assessment',
  'planning',
  'pendingDecision',
  'returned',
  'approved',
  'announced',
  'open',
  'paused',
  'closed',
  'compiling',
  'interimFeedback',
  'decisionPreparation',
  'decided',
  'finalFeedback',
  'followUp',
  'evaluated',
  'archived',
  'declined',
  'informationOnly',
  'cancelled',
] as const;

export type DialogueState = (typeof dialogueStates)[number];

/** What a dialogue is called and asks, by language, where that is published in another than Swedish. */
export type TranslatedNames = Record<string, { title?: string; question?: string }>;

/** How much residents take part. Names after IAP2; the promises are the municipality's own. */
export const participationLevels = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;

export type ParticipationLevel = (typeof participationLevels)[number];
/** The texts of what is published besides the page: the survey, the versions of the report, and what followed. */
export const writtenFields = [
  'surveyTitle',
  'surveyIntro',
  'surveyPage',
  'surveyHeading',
  'surveyBody',
  'surveyQuestion',
  'surveyHelp',
  'surveyOption',
  'reportSummary',
  'reportMethod',
  'reportUnknown',
  'lineHeading',
  'lineBody',
  'lineHow',
  'themeLabel',
  'themeDefinition',
  'themeAssessment',
  'themeAnswer',
  'themeReason',
  'themeForwardedTo',
  'themeChange',
  'decisionBody',
  'decisionDissent',
  'measureTitle',
  'measureWords',
  'evaluationLearning',
  'principleKept',
] as const;

/**
 * What sort of text somebody has written: of these, what was told on the page since it was published, or what a
 * meeting was called when it was planned and where it was to be, which it is still called when it has been held.
 */
export type WrittenField = (typeof writtenFields)[number] | 'notice' | 'activityTitle' | 'activityPlace';
