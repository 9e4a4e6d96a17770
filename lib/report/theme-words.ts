import { writtenOut } from '@/lib/core/time';
import type { Answered } from '@/lib/response/model';
import type { Locale, Say } from '@/lib/text/server';
import type { AdoptingRole } from './model';
import type { PublicTheme } from './public-report';

export type AnswerPart = {
  term: string;
  words: string;
  /** Somebody's own text, in the report's language, and not a word of ours. */
  written: boolean;
};

/** What was answered, to a theme or to one contribution under it. */
export type Answer = Pick<
  PublicTheme,
  'assessment' | 'answer' | 'disposition' | 'reason' | 'forwardedTo' | 'deferredUntil' | 'change'
>;

/** Assessment and answer as separate texts by separate roles, and what the disposition owes. */
export function answerParts(theme: Answer, locale: Locale, say: Say): AnswerPart[] {
  const { disposition, deferredUntil } = theme;
  const written = (term: string, words: string | null) => (words ? [{ term, words, written: true }] : []);
  const ours = (term: string, words: string | null) => (words ? [{ term, words, written: false }] : []);
  return [
    ...written(say('publicReport.themes.assessment'), theme.assessment),
    ...ours(
      say('publicReport.themes.disposition'),
      disposition && say(`publicReport.disposition.${disposition}`),
    ),
    ...written(say('publicReport.themes.answer'), theme.answer),
    ...written(say('publicReport.themes.reason'), theme.reason),
    ...written(say('publicReport.themes.forwardedTo'), theme.forwardedTo),
    ...ours(say('publicReport.themes.deferredUntil'), deferredUntil && writtenOut(deferredUntil, locale)),
    ...written(say('publicReport.themes.change'), theme.change),
  ];
}

type Later = Pick<
  PublicTheme,
  | 'laterAnswer'
  | 'laterDisposition'
  | 'laterReason'
  | 'laterForwardedTo'
  | 'laterDeferredUntil'
  | 'laterChange'
>;

/** The answer that came after the published one. The officials' assessment is not written anew with it. */
export function laterAnswer(theme: Later): Answer {
  return {
    assessment: null,
    answer: theme.laterAnswer,
    disposition: theme.laterDisposition,
    reason: theme.laterReason,
    forwardedTo: theme.laterForwardedTo,
    deferredUntil: theme.laterDeferredUntil,
    change: theme.laterChange,
  };
}

/** One contribution's own answer: it has no text besides its reason. */
export function answerOfPair(answered: Answered): Answer {
  return { ...answered, assessment: null, answer: null, change: null };
}

/** "The answer was changed on 3 May, entered by the nämnd's registrar". */
export function changedWords(at: Date | null, as: AdoptingRole | null, locale: Locale, say: Say): string {
  if (!at) return say('publicReport.later.changedSometime');
  const date = writtenOut(at, locale);
  return as
    ? say('publicReport.later.changedBy', { date, role: say(`publicReport.later.role.${as}`) })
    : say('publicReport.later.changed', { date });
}
