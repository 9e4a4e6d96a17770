import { HeldMeetings } from '@/components/dialogue/held-meetings';
import { dayAndHour } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { Paragraphs } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { TookPart } from '@/components/report/took-part';
import { DescriptionList } from '@/components/ui/description-list';
import { countsOf, notesOf } from '@/lib/report/figures-words';
import type { PublicReport } from '@/lib/report/public-report';

/** Who took part: counts of different kinds, each with what it counts, the meetings, and what cannot be known. */
export function ReportWho({ read, reader }: { read: PublicReport; reader: Reader }) {
  const { say } = reader;
  const { report, meetings } = read;
  return (
    <ProseSection heading={say('publicReport.who.heading')} id="vilka">
      <p>{say('publicReport.who.lead', { date: dayAndHour(report.cutOff, reader) })}</p>
      <DescriptionList
        items={countsOf(report.figures, say).map(({ term, count, bases }) => ({
          term,
          description: (
            <>
              <strong>{count}</strong>
              {bases.map((base) => (
                <span key={base} className="block text-ink-soft">
                  {base}
                </span>
              ))}
            </>
          ),
        }))}
      />
      <TookPart figures={report.figures} say={say} locale={reader.locale} />
      {notesOf(report.figures, say).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {meetings.length > 0 ? (
        <>
          <h3>{say('dialogue.page.heldMeetings')}</h3>
          <HeldMeetings meetings={meetings} reader={reader} />
        </>
      ) : null}
      {report.unknown ? (
        <>
          <h3>{say('publicReport.who.unknown')}</h3>
          <Paragraphs
            words={reader.written('reportUnknown', report.unknown, report.language)}
            reader={reader}
          />
        </>
      ) : null}
    </ProseSection>
  );
}
