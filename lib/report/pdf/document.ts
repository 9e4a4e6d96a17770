import { writtenOut } from '@/lib/core/time';
import type { PublicReport } from '../public-report';
import { decision, excluded, notMet, themes } from './answered';
import { changed } from './changed';
import { type PdfReader, section } from './parts';
import { asked, lines, who } from './said';

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
      ...changed(read, reader),
      decision(read, reader),
      ...(report.kind === 'final' ? [notMet(read, reader)] : []),
      excluded(read, reader),
    ],
    /** Said where a sign could not be shown. */
    boxes: say('publicReport.pdf.boxes'),
    hasBoxes: false,
    made: say('publicReport.pdf.made', { date: day(reader.now) }),
    pageWord: say('publicReport.pdf.page'),
  };
}

function notices({ report, changed: { count } }: PublicReport, { say, locale }: PdfReader): string[] {
  const { receivedAfter } = report;
  return [
    ...(count > 0 ? [say('publicReport.changed.heading', { count })] : []),
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
