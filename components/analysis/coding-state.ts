import type { ShownPiece } from '@/lib/analysis/passages';
import type { CodedState } from '@/lib/analysis/undo';
import type { Messages } from '@/lib/text/keys';
import type { FormState } from '@/lib/web/form-state';

/** A theme as a numbered choice. A retired one has no number: it can only be taken off. */
export type ThemeChoice = {
  id: string;
  number: number | null;
  label: string;
  definition: string;
  held: boolean;
  /** "två delar", where passages are marked. */
  note?: string;
};

/** One contribution on the coder's screen. */
export type CodedContribution = {
  id: string;
  lang?: string;
  /** The question of a survey that it answers. */
  question?: string;
  pieces: ShownPiece[];
  /** Instead of a text: why there is none to read. */
  unreadable?: string;
  facts: string[];
  leftOut?: { heading: string; words: string };
};

/** Everything that the workspace shows; each step gives it anew from the database. */
export type CodingState = {
  contribution: CodedContribution | null;
  themes: ThemeChoice[];
  progress: { coded: string; left: string; leftHref: string; awaiting?: string; allDone: boolean };
  next: { id: string; href: string } | null;
  previous: { id: string; href: string } | null;
  here: string;
  /** Why the reader may not code, where they may not. */
  onlyReading?: string;
  said?: string;
  undo: CodedState[];
} & Pick<FormState, 'errors' | 'values' | 'unanswered'>;

export type CodingWords = Messages['analysis']['work'] & { masked: string };

/** What a step is asked to do. */
export type CodingCommand =
  | `code:${string}`
  | `uncode:${string}`
  | `go:${string}`
  | 'exclude'
  | 'include'
  | 'undo';
