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
