import { maskedSegments } from '@/lib/contribution/masks';
import { writtenOut } from '@/lib/core/time';
import type { Locale, Say } from '@/lib/text/server';
import { channelCounts, countsOf, notesOf } from '../figures-words';
import type { PublicLine, PublicReport } from '../public-report';
import { type AnswerPart, answerParts } from '../theme-words';

type Row = { term: string; words: string; lang: string };
type Part = {
  heading: string;
  words: string;
  rows: Row[];
  quotes: { words: string; lang: string }[];
  notes: string[];
};
type Section = {
  heading: string;
  lead: string[];
  words: string;
  rows: Row[];
  table: { head: string[]; rows: string[][] } | null;
  parts: Part[];
  list: string[];
};

/** For whom the file is made, where the report stands on the web, and when it is made. */
export type PdfReader = { locale: Locale; say: Say; address: string; municipality: string; now: Date };

const section: Section = { heading: '', lead: [], words: '', rows: [], table: null, parts: [], list: [] };
const part: Part = { heading: '', words: '', rows: [], quotes: [], notes: [] };

/** The words of the file: the same report as the page, as plain strings for the template. */
export function pdfDocument(read: PublicReport, reader: PdfReader) {
  const { say, locale } = reader;
  const { report, dialogue } = read;
  const heading = say('publicReport.version', {
    kind: say(`publicReport.kind.${report.kind}`),
    number: report.number,
  });
  const day = (when: Date) => writtenOut(when, locale);
  return {
    lang: locale,
    wordsLang: report.language,
    title: say('publicReport.pdf.title', { version: heading, dialogue: dialogue.title }),
    author: reader.municipality,
    description: report.summary,
    dialogue: dialogue.title,
    heading,
    published: say('publicReport.published', { date: day(report.publishedAt) }),
    notices: notices(read, reader),
    address: reader.address,
    online: say('publicReport.pdf.online', { address: reader.address }),
    short: { heading: say('publicReport.short'), words: report.summary },
    contents: say('publicReport.contents'),
    sections: [
      asked(read, reader),
      ...(report.method ? [{ ...section, heading: say('publicReport.method'), words: report.method }] : []),
      who(read, reader),
      lines(read, reader),
      themes(read, reader),
      decision(read, reader),
      ...(report.kind === 'final' ? [notMet(read, reader)] : []),
      excluded(read, reader),
    ],
    made: say('publicReport.pdf.made', { date: day(reader.now) }),
    pageWord: say('publicReport.pdf.page'),
  };
}

function notices({ report, changed }: PublicReport, { say, locale }: PdfReader): string[] {
  const { receivedAfter } = report;
  return [
    ...(changed.length > 0 ? [say('publicReport.changed.heading', { count: changed.length })] : []),
    ...(receivedAfter > 0
      ? [
          say('publicReport.after.text', {
            count: receivedAfter,
            date: writtenOut(report.cutOff, locale, true),
          }),
        ]
      : []),
  ];
}

function asked({ dialogue, report }: PublicReport, { say, locale }: PdfReader): Section {
  const { opensAt, closesAt, level } = dialogue;
  const row = (term: string, words: string, lang: string = locale): Row => ({ term, words, lang });
  return {
    ...section,
    heading: say('publicReport.asked.heading'),
    rows: [
      row(say('publicReport.asked.question'), dialogue.question, report.language),
      ...(level ? [row(say('publicReport.asked.level'), say(`dialogue.level.${level}`))] : []),
      ...(opensAt && closesAt
        ? [
            row(
              say('publicReport.asked.period'),
              say('publicReport.asked.span', {
                from: writtenOut(opensAt, locale),
                to: writtenOut(closesAt, locale),
              }),
            ),
          ]
        : []),
    ],
  };
}

function who({ report }: PublicReport, { say, locale }: PdfReader): Section {
  return {
    ...section,
    heading: say('publicReport.who.heading'),
    lead: [say('publicReport.who.lead', { date: writtenOut(report.cutOff, locale, true) })],
    rows: countsOf(report.figures, say).map(({ term, count, bases }) => ({
      term,
      words: `${count}: ${bases.join('. ')}.`,
      lang: locale,
    })),
    table: {
      head: [
        say('publicReport.who.channel'),
        say('publicReport.who.inSubmissions'),
        say('publicReport.who.inContributions'),
      ],
      rows: channelCounts(report.figures, say).map(({ channel, submissions, contributions }) => [
        channel,
        String(submissions),
        String(contributions),
      ]),
    },
    parts: [
      {
        ...part,
        heading: say('publicReport.who.unknown'),
        words: report.unknown,
        notes: notesOf(report.figures, say),
      },
    ],
  };
}

function lines({ report, lines: all }: PublicReport, reader: PdfReader): Section {
  const { say } = reader;
  const heading = report.kind === 'final' ? 'publicReport.lines.headingFinal' : 'publicReport.lines.heading';
  return {
    ...section,
    heading: say(heading),
    parts: all.map((line) => ({
      ...part,
      heading: `${line.number}. ${line.heading}`,
      words: line.body,
      rows: line.themes.map(({ theme, how }) => ({
        term: theme.label,
        words: how,
        lang: report.language,
      })),
      quotes: quotes(line, reader),
      notes: [
        ...line.quotations.flatMap(({ standing }) =>
          standing === 'published' ? [] : [say(`publicReport.lines.standing.${standing}`)],
        ),
        say('publicReport.pdf.builds', { count: line.contributions, published: line.published }),
      ],
    })),
  };
}

function quotes({ quotations }: PublicLine, { say }: PdfReader): Part['quotes'] {
  return quotations.flatMap(({ body, language, standing }) => {
    if (body === null || standing !== 'published') return [];
    const words = maskedSegments(body, `[${say('publicReport.lines.mask')}]`);
    return [{ words: words.map(({ text }) => text).join(''), lang: language }];
  });
}

function themes({ report, themes: all }: PublicReport, { say, locale }: PdfReader): Section {
  const final = report.kind === 'final';
  const rowsOf = (parts: AnswerPart[]): Row[] =>
    parts.map(({ term, words, written }) => ({ term, words, lang: written ? report.language : locale }));
  return {
    ...section,
    heading: say(final ? 'publicReport.themes.heading' : 'publicReport.themes.headingInterim'),
    parts: all
      .filter(({ reserved, contributions }) => !reserved || contributions > 0)
      .map((theme) => ({
        ...part,
        heading: theme.reserved ? say('publicReport.themes.none') : theme.label,
        words: theme.reserved ? '' : theme.definition,
        rows: [
          ...rowsOf(answerParts(theme, locale, say)),
          ...(theme.changedAt && theme.laterDisposition
            ? [
                {
                  term: say('publicReport.themes.later', { date: writtenOut(theme.changedAt, locale) }),
                  words: [
                    say(`publicReport.disposition.${theme.laterDisposition}`),
                    theme.laterAnswer,
                    theme.laterReason,
                  ]
                    .filter(Boolean)
                    .join('. '),
                  lang: report.language,
                },
              ]
            : []),
        ],
        notes: [
          say('publicReport.themes.count', { count: theme.contributions }),
          ...(final ? [] : [say('publicReport.themes.noAnswerYet')]),
        ],
      })),
  };
}

function decision({ report }: PublicReport, { say, locale }: PdfReader): Section {
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

function notMet({ report, notMet: themesNotMet }: PublicReport, { say }: PdfReader): Section {
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

function excluded({ exclusions }: PublicReport, { say }: PdfReader): Section {
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
