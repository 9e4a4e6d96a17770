import { writtenOut } from '@/lib/core/time';
import type { PublicReport } from '../public-report';
import { answerParts } from '../theme-words';
import { type PdfReader, part, rowsOf, type Section, section } from './parts';

/** Theme by theme: assessment, answer, and what was changed afterwards. */
export function themes({ report, themes: all }: PublicReport, { say, locale }: PdfReader): Section {
  const final = report.kind === 'final';
  return {
    ...section,
    heading: say(final ? 'publicReport.themes.heading' : 'publicReport.themes.headingInterim'),
    parts: all
      .filter(({ reserved, contributions }) => !reserved || contributions > 0)
      .map((theme) => ({
        ...part,
        heading: theme.reserved ? say('publicReport.themes.none') : theme.label,
        words: theme.reserved ? '' : theme.definition,
        rows: rowsOf(answerParts(theme, locale, say), report.language, locale),
        notes: [
          say(theme.reserved ? 'publicReport.themes.countNone' : 'publicReport.themes.count', {
            count: theme.contributions,
          }),
          ...(final ? [] : [say('publicReport.themes.noAnswerYet')]),
        ],
      })),
  };
}

/** The decision in the matter. */
export function decision({ report }: PublicReport, { say, locale }: PdfReader): Section {
  const rows = [
    ['organ', report.decisionOrgan],
    ['date', report.decidedOn && writtenOut(report.decidedOn, locale)],
    ['paragraph', report.decisionParagraph],
    ['registryNumber', report.decisionRegistryNumber],
    ['outcome', report.decisionOutcome && say(`publicReport.outcome.${report.decisionOutcome}`)],
    ['dissent', report.decisionDissent],
  ] as const;
  return {
    ...section,
    heading: say('publicReport.decision.heading'),
    lead: report.decisionBody ? [] : [say('publicReport.decision.none')],
    words: report.decisionBody ?? '',
    rows: rows.flatMap(([name, words]) =>
      words ? [{ term: say(`publicReport.decision.${name}`), words, lang: report.language }] : [],
    ),
  };
}

/** What was not met, and why. */
export function notMet({ report, notMet: themesNotMet }: PublicReport, { say }: PdfReader): Section {
  return {
    ...section,
    heading: say('publicReport.notMet.heading'),
    lead: themesNotMet.length === 0 ? [say('publicReport.notMet.none')] : [],
    rows: themesNotMet.flatMap(({ reserved, label, disposition, reason }) =>
      disposition
        ? [
            {
              term: reserved ? say('publicReport.themes.none') : label,
              words: `${say(`publicReport.disposition.${disposition}`)}. ${reason ?? say('publicReport.notMet.noReason')}`,
              lang: report.language,
            },
          ]
        : [],
    ),
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
