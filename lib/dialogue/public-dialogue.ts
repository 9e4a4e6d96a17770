import type { DialogueState, ParticipationLevel, TranslatedNames } from './model';

/** Where on a dialogue's page all the ways to take part stand. */
export const takePartAnchor = 'sa-ar-du-med';

/** A dialogue as a public list names it. */
export type ListedDialogue = {
  id: string;
  slug: string;
  title: string;
  committee: string;
  state: DialogueState;
  interrupted: boolean;
  question: string;
  publicReason: string | null;
  endedOn: string | null;
  opensAt: Date | null;
  closesAt: Date | null;
  decisionOn: string | null;
  interimFeedbackOn: string | null;
  finalFeedbackOn: string | null;
  translated?: TranslatedNames | null;
};

/** A dialogue as the register finds it: by words, and by the year of its initiative. */
export type RegisteredListing = ListedDialogue & { registryNumber: string; initiativeOn: string };

/** A dialogue as the register's file tells of it. */
export type RegisteredRow = RegisteredListing & {
  evaluationOn: string | null;
  publishedContributions: number;
};

/** A dialogue as its own page tells of it. */
export type PublicDialogue = ListedDialogue & {
  registryNumber: string;
  /** Null where it ended before there was a plan. */
  publicationId: string | null;
  level: ParticipationLevel | null;
  decidingOrgan: string | null;
  evaluationOn: string | null;
  activities: { id: string; kind: string; startsAt: string | null; endsAt: string | null }[] | null;
  audienceChoice: 'public' | 'choice' | 'municipality' | null;
  initiativeOrgan: string;
  initiativeOn: string;
  decisionOrgan: string | null;
  decidedOn: string | null;
  decisionParagraph: string | null;
  publishedContributions: number;
};

export type PublicNotice = {
  id: string;
  kind: 'paused' | 'resumed' | 'extended' | 'closedEarly' | 'cancelled';
  language: string;
  body: string;
  closesAtBefore: Date | null;
  closesAtAfter: Date | null;
  at: Date;
};

export type PublicDialoguePage = {
  now: Date;
  dialogue: PublicDialogue;
  paragraphs: { paragraphId: string; field: string; language: string; body: string }[];
  notices: PublicNotice[];
};
