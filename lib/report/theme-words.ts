import { writtenOut } from '@/lib/core/time';
import type { WrittenField } from '@/lib/dialogue/model';
import type { Words } from '@/lib/dialogue/published-texts';
import type { WordsReader } from '@/lib/dialogue/written';
import { type Answered, dispositions } from '@/lib/response/model';
import type { Locale, Say } from '@/lib/text/server';
import type { AdoptingRole } from './model';
import type { PublicReport, PublicTheme } from './public-report';

export type AnswerPart = {
  term: string;
  /** Somebody's own text in the language that it is read in, or a word of ours. */
  words: Words;
};

/** What was answered, to a theme or to one contribution under it. */
export type Answer = Pick<
  PublicTheme,
  'assessment' | 'answer' | 'disposition' | 'reason' | 'forwardedTo' | 'deferredUntil' | 'change'
>;

/** Assessment and answer as separate texts by separate roles, and what the disposition owes. */
export function answerParts(theme: Answer, reader: WordsReader, language?: string): AnswerPart[] {
  const { locale, say } = reader;
  const { disposition, deferredUntil } = theme;
  const written = (term: string, field: WrittenField, words: string | null) =>
    words ? [{ term, words: reader.written(field, words, language) }] : [];
  const ours = (term: string, text: string | null) =>
    text ? [{ term, words: { text, language: locale } }] : [];
  return [
    ...written(say('publicReport.themes.assessment'), 'themeAssessment', theme.assessment),
    ...ours(
      say('publicReport.themes.disposition'),
      disposition && say(`publicReport.disposition.${disposition}`),
    ),
    ...written(say('publicReport.themes.answer'), 'themeAnswer', theme.answer),
    ...written(say('publicReport.themes.reason'), 'themeReason', theme.reason),
    ...written(say('publicReport.themes.forwardedTo'), 'themeForwardedTo', theme.forwardedTo),
    ...ours(say('publicReport.themes.deferredUntil'), deferredUntil && writtenOut(deferredUntil, locale)),
    ...written(say('publicReport.themes.change'), 'themeChange', theme.change),
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

/** "Inte tillgodosett: 3", one a disposition, from yes to no. */
export function ownCountsInWords(counts: PublicReport['ownCounts'], say: Say): string[] {
  return dispositions.flatMap((disposition) =>
    counts
      .filter((one) => one.disposition === disposition)
      .map(({ answers }) =>
        say('publicReport.own.count', {
          disposition: say(`publicReport.disposition.${disposition}`),
          count: answers,
        }),
      ),
  );
}

/** How many of those answers stand written out. */
export function howManyInWords({ ownCounts, ownAnswers }: Pick<PublicReport, 'ownCounts' | 'ownAnswers'>) {
  const all = ownCounts.reduce((sum, { answers }) => sum + answers, 0);
  return { shown: ownAnswers.length, all, rest: all - ownAnswers.length };
}
