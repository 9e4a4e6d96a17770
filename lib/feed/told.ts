import type { DialogueState, TranslatedNames } from '@/lib/dialogue/model';
import type { MeasureStatus } from '@/lib/followup/model';
import type { ReportKind } from '@/lib/report/model';

/**
 * The kinds of event that the public is told of. The database holds the same list (`public_happening`). What one
 * resident writes, and what somebody at the municipality answers to it, is not among them: whoever follows a
 * dialogue waits for its turns, which would be lost among a hundred of those.
 */
export type Told =
  | 'dialogue.published'
  | 'dialogue.opened'
  | 'dialogue.closed'
  | 'dialogue.paused'
  | 'dialogue.resumed'
  | 'dialogue.extended'
  | 'dialogue.closed-early'
  | 'dialogue.cancelled'
  | 'report.published'
  | 'matter.decided'
  | 'measure.registered'
  | 'measure.reported'
  | 'dialogue.evaluated'
  | 'initiative.declined'
  | 'initiative.information-recorded'
  | 'decision.recorded';

/** One thing that happened, with the words of what it is about as the public sees them now. */
export type Happening = {
  id: string;
  type: Told;
  at: Date;
  edition: number | null;
  dialogue: {
    id: string;
    slug: string;
    title: string;
    question: string;
    translated?: TranslatedNames | null;
    committee: string;
    state: DialogueState;
    closesAt: Date | null;
    interimFeedbackOn: string | null;
    finalFeedbackOn: string | null;
    decidingOrgan: string | null;
    publicReason: string | null;
  };
  notice: { body: string; language: string; closesAtAfter: Date | null } | null;
  report: { kind: ReportKind; number: number; summary: string; language: string } | null;
  measure: { title: string } | null;
  /** What was told of the measure. */
  news: { status: MeasureStatus; dueOn: string; words: string } | null;
  evaluation: { learning: string; language: string } | null;
};
