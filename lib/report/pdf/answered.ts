import { writtenOut } from '@/lib/core/time';
import { ownNotMet, type PublicReport } from '../public-report';
import { answerOfPair, answerParts, ownCountsInWords } from '../theme-words';
import { ours, type PdfReader, part, rowsOf, type Section, section } from './parts';

/** Theme by theme: assessment, answer, and what was changed afterwards. */
export function themes({ report, themes: all }: PublicReport, reader: PdfReader): Section {
  const { say, written } = reader;
  const { language } = report;
  const final = report.kind === 'final';
  return {
    ...section,
    heading: say(final ? 'publicReport.themes.heading' : 'publicReport.themes.headingInterim'),
    parts: all
      .filter(({ reserved, contributions }) => !reserved || contributions > 0)
      .map((theme) => ({
        ...part,
        heading: theme.reserved
          ? ours(say('publicReport.themes.none'), reader)
          : written('themeLabel', theme.label, language),
        words: theme.reserved ? part.words : written('themeDefinition', theme.definition, language),
        rows: rowsOf(answerParts(theme, reader, language)),
        notes: [
          say(theme.reserved ? 'publicReport.themes.countNone' : 'publicReport.themes.count', {
            count: theme.contributions,
          }),
          ...(final ? [] : [say('publicReport.themes.noAnswerYet')]),
        ],
      })),
  };
}

/** Single contributions that were answered apart from their theme. */
export function own(
  { report, themes: all, ownCounts, ownAnswers }: PublicReport,
  reader: PdfReader,
): Section[] {
  const { say, written } = reader;
  const { language } = report;
  if (ownCounts.length === 0) return [];
  const parts = ownAnswers.map((pair) => {
    const theme = all.find(({ themeId }) => themeId === pair.themeId);
    const label =
      theme && !theme.reserved
        ? written('themeLabel', theme.label, language)
        : ours(say('publicReport.themes.none'), reader);
    return {
      ...part,
      heading: { ...label, text: say('publicReport.later.pair', { theme: label.text }) },
      rows: rowsOf(answerParts(answerOfPair(pair), reader, language)),
    };
  });
  const heading = say('publicReport.own.heading');
  const lead = [say('publicReport.own.lead'), ...ownCountsInWords(ownCounts, say)];
  return [{ ...section, heading, lead, parts }];
}

/** The decision in the matter. */
export function decision({ report }: PublicReport, { say, locale, written }: PdfReader): Section {
  const { language } = report;
  const inOurs = (words: string | null) => words && { text: words, language: locale };
  const rows = [
    ['organ', report.decisionOrgan && { text: report.decisionOrgan, language }],
    ['date', inOurs(report.decidedOn && writtenOut(report.decidedOn, locale))],
    ['paragraph', inOurs(report.decisionParagraph)],
    ['registryNumber', inOurs(report.decisionRegistryNumber)],
    ['outcome', inOurs(report.decisionOutcome && say(`publicReport.outcome.${report.decisionOutcome}`))],
    ['dissent', report.decisionDissent && written('decisionDissent', report.decisionDissent, language)],
  ] as const;
  return {
    ...section,
    heading: say('publicReport.decision.heading'),
    lead: report.decisionBody ? [] : [say('publicReport.decision.none')],
    words: written('decisionBody', report.decisionBody ?? '', language),
    rows: rows.flatMap(([name, words]) =>
      words ? [{ term: say(`publicReport.decision.${name}`), words: words.text, lang: words.language }] : [],
    ),
  };
}

/** What was not met, and why. */
export function notMet(
  { report, notMet: themesNotMet, ownCounts }: PublicReport,
  reader: PdfReader,
): Section {
  const apart = ownNotMet(ownCounts);
  const { say, written } = reader;
  const { language } = report;
  return {
    ...section,
    heading: say('publicReport.notMet.heading'),
    lead: [
      ...(themesNotMet.length === 0 ? [say('publicReport.notMet.none')] : []),
      ...(apart > 0 ? [say('publicReport.notMet.own', { count: apart })] : []),
    ],
    rows: themesNotMet.flatMap(({ reserved, label, disposition, reason }) => {
      if (!disposition) return [];
      const term = reserved
        ? ours(say('publicReport.themes.none'), reader)
        : written('themeLabel', label, language);
      const why = reason
        ? written('themeReason', reason, language)
        : ours(say('publicReport.notMet.noReason'), reader);
      const words = `${say(`publicReport.disposition.${disposition}`)}. ${why.text}`;
      return [{ term: term.text, termLang: term.language, words, lang: why.language }];
    }),
  };
}

/** What is left out of the count, and why. */
export function excluded({ exclusions }: PublicReport, { say }: PdfReader): Section {
  return {
    ...section,
    heading: say('publicReport.excluded.heading'),
    lead: [say(exclusions.length === 0 ? 'publicReport.excluded.none' : 'publicReport.excluded.lead')],
    list: exclusions.map(({ reason, contributions }) =>
      say('publicReport.excluded.line', {
        reason: say(`publicReport.excluded.reason.${reason}`),
        count: contributions,
      }),
    ),
  };
}
