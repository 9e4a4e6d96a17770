import type { AdoptingRole } from '../model';
import type { PublicPairChange, PublicReport } from '../public-report';
import { type Answer, answerOfPair, answerParts, changedWords, laterAnswer } from '../theme-words';
import { type Part, type PdfReader, part, rowsOf, type Section, section } from './parts';

/** Answers that say something else now than when the version was published, or that the version changed. */
export function changed(read: PublicReport, reader: PdfReader): Section[] {
  const { say, locale } = reader;
  const { report, themes: all, changed: after, changedHere } = read;
  const labelOf = (id: string) => {
    const theme = all.find(({ themeId }) => themeId === id);
    return theme && !theme.reserved ? theme.label : say('publicReport.themes.none');
  };
  const answers = (pair: Change): Part => ({
    ...part,
    heading: pair.heading,
    notes: [changedWords(pair.at, pair.as, locale, say)],
    rows: [
      ...rowsOf(answerParts(pair.after, locale, say), report.language, locale),
      {
        term: pair.was,
        words: answerParts(pair.before, locale, say)
          .map(({ term, words }) => `${term}: ${words}`)
          .join('. '),
        lang: report.language,
      },
    ],
  });
  const ofPairs = (pairs: readonly PublicPairChange[], was: string): Part[] =>
    pairs
      .filter(({ contributionId }) => contributionId !== null)
      .map((pair) =>
        answers({
          heading: say('publicReport.later.pair', { theme: labelOf(pair.themeId) }),
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
          heading: say('publicReport.later.theme', { theme: labelOf(theme.themeId) }),
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

type Change = {
  heading: string;
  before: Answer;
  after: Answer;
  at: Date | null;
  as: AdoptingRole | null;
  /** What the old answer is called. */
  was: string;
};
