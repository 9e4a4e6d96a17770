import { writtenOut } from '@/lib/core/time';
import type { Locale, Say } from '@/lib/text/server';
import type { PublicTheme } from './public-report';

export type AnswerPart = {
  term: string;
  words: string;
  /** Somebody's own text, in the report's language, and not a word of ours. */
  written: boolean;
};

type Answer = Pick<
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
