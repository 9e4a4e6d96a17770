import type { Words } from '@/lib/dialogue/published-texts';
import type { AdoptingRole } from '../model';
import type { PublicPairChange, PublicReport } from '../public-report';
import {
  type Answer,
  type AnswerPart,
  answerOfPair,
  answerParts,
  changedWords,
  laterAnswer,
} from '../theme-words';
import { ours, type Part, type PdfReader, part, rowsOf, type Section, section } from './parts';

/** Answers that say something else now than when the version was published, or that the version changed. */
export function changed(read: PublicReport, reader: PdfReader): Section[] {
  const { say, locale } = reader;
  const { report, themes: all, changed: after, changedHere } = read;
  const about = (key: 'pair' | 'theme', id: string): Words => {
    const theme = all.find(({ themeId }) => themeId === id);
    const label =
      theme && !theme.reserved
        ? reader.written('themeLabel', theme.label, report.language)
        : ours(say('publicReport.themes.none'), reader);
    return { ...label, text: say(`publicReport.later.${key}`, { theme: label.text }) };
  };
  const answers = (pair: Change): Part => ({
    ...part,
    heading: pair.heading,
    notes: [changedWords(pair.at, pair.as, locale, say)],
    rows: [
      ...rowsOf(answerParts(pair.after, reader, report.language)),
      {
        term: pair.was,
        words: answerParts(pair.before, reader, report.language)
          .map(({ term, words }) => `${term}: ${words.text}`)
          .join('. '),
        lang: languageOf(answerParts(pair.before, reader, report.language), reader),
      },
    ],
  });
  const ofPairs = (pairs: readonly PublicPairChange[], was: string): Part[] =>
    pairs
      .filter(({ contributionId }) => contributionId !== null)
      .map((pair) =>
        answers({
          heading: about('pair', pair.themeId),
          before: answerOfPair(pair.before),
          after: answerOfPair(pair.after),
          at: pair.changedAt,
          as: pair.changedAs,
          was,
        }),
      );
  const hidden = (pairs: readonly PublicPairChange[]) => {
    const count = pairs.filter(({ contributionId }) => contributionId === null).length;
    return count > 0 ? [say('publicReport.later.hidden', { count })] : [];
  };
  const published = say('publicReport.later.before');
  const since = {
    ...section,
    heading: say('publicReport.later.heading'),
    lead: [say('publicReport.later.lead'), ...hidden(after.pairs)],
    parts: [
      ...after.themes.map((theme) =>
        answers({
          heading: about('theme', theme.themeId),
          before: theme,
          after: laterAnswer(theme),
          at: theme.changedAt,
          as: theme.changedAs,
          was: published,
        }),
      ),
      ...ofPairs(after.pairs, published),
    ],
  };
  const inThis = {
    ...section,
    heading: say('publicReport.later.here'),
    lead: hidden(changedHere),
    parts: ofPairs(changedHere, say('publicReport.difference.before')),
  };
  return [...(after.count > 0 ? [since] : []), ...(changedHere.length > 0 ? [inThis] : [])];
}

/** Of several texts in one line: the language that is not the file's own, where there is one. */
function languageOf(parts: readonly AnswerPart[], { locale }: PdfReader): string {
  return parts.find(({ words }) => words.language !== locale)?.words.language ?? locale;
}

type Change = {
  heading: Words;
  before: Answer;
  after: Answer;
  at: Date | null;
  as: AdoptingRole | null;
  /** What the old answer is called. */
  was: string;
};
