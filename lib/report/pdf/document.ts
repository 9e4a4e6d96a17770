import { writtenOut } from '@/lib/core/time';
import { nameIn } from '@/lib/dialogue/published-texts';
import type { PublicReport, PublicVersion } from '../public-report';
import { decision, excluded, notMet, own, themes } from './answered';
import { changed } from './changed';
import { type PdfReader, section } from './parts';
import { asked, lines, who } from './said';

/** The words of the file: the same report as the page, as plain strings for the template. */
export function pdfDocument(read: PublicReport, reader: PdfReader) {
  const { say, locale } = reader;
  const { report, dialogue } = read;
  const heading = versionIn(report, reader);
  const name = nameIn(dialogue, 'title', locale);
  const summary = reader.written('reportSummary', report.summary, report.language);
  const method = reader.written('reportMethod', report.method, report.language);
  const day = (when: Date) => writtenOut(when, locale);
  return {
    lang: locale,
    title: say('publicReport.pdf.title', { version: heading, dialogue: name.text }),
    author: reader.municipality,
    description: summary.text,
    dialogue: name,
    heading,
    published: say('publicReport.published', { date: day(report.publishedAt) }),
    notices: notices(read, reader),
    address: reader.address,
    online: say('publicReport.pdf.online', { address: reader.address }),
    short: { heading: say('publicReport.short'), words: summary },
    contents: say('publicReport.contents'),
    sections: [
      asked(read, reader),
      ...(report.method ? [{ ...section, heading: say('publicReport.method'), words: method }] : []),
      who(read, reader),
      lines(read, reader),
      themes(read, reader),
      ...own(read, reader),
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

function versionIn({ kind, number }: PublicVersion, { say }: PdfReader): string {
  return say('publicReport.version', { kind: say(`publicReport.kind.${kind}`), number });
}

function notices({ report, newer, changed: { count } }: PublicReport, reader: PdfReader): string[] {
  const { say, locale } = reader;
  const { receivedAfter } = report;
  return [
    ...(newer
      ? [
          say('publicReport.newer.heading'),
          say('publicReport.newer.link', { version: versionIn(newer, reader) }),
        ]
      : []),
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
