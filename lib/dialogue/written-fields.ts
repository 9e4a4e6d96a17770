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

/** What sort of text somebody has written: of these, or what was told on the page since it was published. */
export type WrittenField = (typeof writtenFields)[number] | 'notice';
