import { maskedWords } from '@/lib/contribution/masks';
import { writtenOut } from '@/lib/core/time';
import { nameIn, type Words } from '@/lib/dialogue/published-texts';
import { wilsonInterval } from '@/lib/statistics/wilson';
import type { QuestionResult } from '@/lib/survey/model';
import { namedOptions } from '@/lib/survey/option-names';
import { agesOf, channelCounts, countsOf, hasHeadcounts, notesOf } from '../figures-words';
import type { ReportFigures } from '../model';
import type { PublicLine, PublicReport } from '../public-report';
import { ours, type Part, type PdfReader, part, type Row, type Section, section } from './parts';

/** What was asked, how much could change, and when. */
export function asked({ dialogue }: PublicReport, { say, locale }: PdfReader): Section {
  const question = nameIn(dialogue, 'question', locale);
  const { opensAt, closesAt, level } = dialogue;
  const row = (term: string, words: string, lang: string = locale): Row => ({ term, words, lang });
  return {
    ...section,
    heading: say('publicReport.asked.heading'),
    rows: [
      row(say('publicReport.asked.question'), question.text, question.language),
      ...(level ? [row(say('publicReport.asked.level'), say(`dialogue.level.${level}`))] : []),
      ...(opensAt && closesAt
        ? [
            row(
              say('publicReport.asked.period'),
              say(dialogue.interrupted ? 'publicReport.asked.brokenOff' : 'publicReport.asked.span', {
                from: writtenOut(opensAt, locale),
                to: writtenOut(closesAt, locale),
              }),
            ),
          ]
        : []),
    ],
  };
}

/** Who took part, in numbers, and what cannot be known. */
export function who({ report, meetings }: PublicReport, reader: PdfReader): Section {
  const { say, locale } = reader;
  const heads = hasHeadcounts(report.figures);
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
        ...(heads ? [say('publicReport.who.inHeadcount')] : []),
      ],
      rows: channelCounts(report.figures, say).map(({ channel, submissions, contributions, headcount }) => [
        channel,
        String(submissions),
        String(contributions),
        ...(heads ? [headcount ? String(headcount) : '–'] : []),
      ]),
    },
    parts: [
      ...ages(report.figures, { say, locale }),
      ...(meetings.length > 0
        ? [
            {
              ...part,
              heading: ours(say('dialogue.page.heldMeetings'), reader),
              rows: held(meetings, { say, locale }),
            },
          ]
        : []),
      {
        ...part,
        heading: ours(say('publicReport.who.unknown'), reader),
        words: reader.written('reportUnknown', report.unknown, report.language),
        notes: notesOf(report.figures, say),
      },
    ],
  };
}

function ages(figures: ReportFigures, { say, locale }: Pick<PdfReader, 'say' | 'locale'>): Part[] {
  const found = agesOf(figures, say);
  if (!found) return [];
  const rows = found.groups.map(({ label, count }) => ({
    term: label,
    words: count === undefined ? say('publicReport.background.hidden') : String(count),
    lang: locale,
  }));
  return [
    {
      ...part,
      heading: ours(say('publicReport.background.heading'), { locale }),
      rows,
      notes: [
        say('publicReport.background.base'),
        ...(found.keptBack ? [say('publicReport.background.keptBack')] : []),
      ],
    },
  ];
}

function held(meetings: PublicReport['meetings'], { say, locale }: Pick<PdfReader, 'say' | 'locale'>): Row[] {
  return meetings.map(({ heldOn, title, place, headcount, representatives }) => ({
    term: writtenOut(heldOn, locale),
    words: [
      [title, place].filter(Boolean).join(', '),
      say('dialogue.meeting.headcount', { count: headcount }),
      ...(representatives.length > 0
        ? [say('dialogue.meeting.representatives', { names: representatives.join(', ') })]
        : []),
    ].join('. '),
    lang: locale,
  }));
}

/** The numbered lines with what they build on. */
export function lines({ report, lines: all }: PublicReport, reader: PdfReader): Section {
  const { say, written } = reader;
  const { language } = report;
  const heading = report.kind === 'final' ? 'publicReport.lines.headingFinal' : 'publicReport.lines.heading';
  return {
    ...section,
    heading: say(heading),
    parts: all.map((line) => ({
      ...part,
      heading: numbered(line, written('lineHeading', line.heading, language)),
      words: written('lineBody', line.body, language),
      rows: [
        ...line.themes.map(({ theme, how }) =>
          inWords(written('themeLabel', theme.label, language), written('lineHow', how, language)),
        ),
        ...line.questions.flatMap(({ result, how }) => answersTo(result, how, language, reader)),
      ],
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

function numbered({ number }: { number: number }, { text, language }: Words): Words {
  return { text: `${number}. ${text}`, language };
}

function inWords(term: Words, words: Words): Row {
  return { term: term.text, termLang: term.language, words: words.text, lang: words.language };
}

/** A closed question of the survey, then what it was answered with, one row an option. */
function answersTo(result: QuestionResult, how: string, language: string, reader: PdfReader): Row[] {
  const { say, locale, written } = reader;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const { base, label } = result;
  const why = how ? written('lineHow', how, language) : ours('', reader);
  const words = [say('survey.result.base', { count: base }), why.text].filter(Boolean).join(' ');
  return [
    inWords(written('surveyQuestion', label, language), { text: words, language: why.language }),
    ...namedOptions(result, reader, language).map(({ name, language: named, submissions }) => {
      const interval = wilsonInterval(submissions, base);
      const span = interval
        ? ` (${percent.format(interval.low)} ${say('survey.result.to')} ${percent.format(interval.high)})`
        : '';
      const share = interval ? `, ${percent.format(submissions / base)}${span}` : '';
      return { term: name, termLang: named, words: `${submissions}${share}`, lang: locale };
    }),
  ];
}

function quotes({ quotations }: PublicLine, { say }: PdfReader): Part['quotes'] {
  return quotations.flatMap(({ body, language, standing }) => {
    if (body === null || standing !== 'published') return [];
    return [{ words: maskedWords(body, say), lang: language }];
  });
}
