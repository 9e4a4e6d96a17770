import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import type { PublicNotice } from '@/lib/dialogue/public-dialogue';
import type { PublishedTexts } from '@/lib/dialogue/published-texts';
import type { LateFeedback } from '@/lib/dialogue/standing';
import { day, dayAndHour, lateSentence } from './in-time';
import type { Reader } from './reader';
import { Paragraphs } from './words';

type Props = {
  late: readonly LateFeedback[];
  /** The newest first. */
  notices: readonly PublicNotice[];
  texts: PublishedTexts;
  /** Broken off after something had come in. */
  interrupted: boolean;
  now: Date;
  reader: Reader;
};

/** What the reader must know first: that we are late, what has changed, and what this dialogue is not. */
export function Notices({ late, notices, texts, interrupted, now, reader }: Props) {
  const { say } = reader;
  const [newest, ...earlier] = notices;
  const statutory = texts.all('formalConsultation');
  return (
    <>
      {late.length > 0 ? (
        <Notice kind="error" heading={say('dialogue.late.heading')}>
          {late.map((feedback) => (
            <p key={feedback.moment}>{lateSentence(feedback, reader)}</p>
          ))}
        </Notice>
      ) : null}
      {newest ? (
        <Notice
          kind={newest.kind === 'resumed' ? 'info' : 'warning'}
          heading={headingOf(newest, interrupted, reader)}
        >
          <Told notice={newest} now={now} reader={reader} />
        </Notice>
      ) : null}
      {earlier.length > 0 ? (
        <Details summary={say('dialogue.notice.earlier')}>
          {earlier.map((notice) => (
            <div key={notice.id}>
              <p>
                <strong>{headingOf(notice, interrupted, reader)}</strong>
              </p>
              <Told notice={notice} now={now} reader={reader} />
            </div>
          ))}
        </Details>
      ) : null}
      {statutory.length > 0 ? (
        <Notice kind="warning" heading={say('dialogue.notice.statutory')}>
          <p>{say('dialogue.notice.statutoryAppeal')}</p>
          {statutory.map((item) => (
            <Paragraphs key={item.id} words={item} reader={reader} />
          ))}
        </Notice>
      ) : null}
    </>
  );
}

function headingOf(notice: PublicNotice, interrupted: boolean, reader: Reader): string {
  return reader.say(`dialogue.notice.${wordOf(notice, interrupted)}`, { date: day(notice.at, reader) });
}

function wordOf({ kind, at, closesAtAfter }: PublicNotice, interrupted: boolean) {
  if (kind === 'cancelled' && interrupted) return 'interrupted';
  return kind === 'closedEarly' && closesAtAfter && closesAtAfter > at ? 'closesEarlier' : kind;
}

type ToldProps = { notice: PublicNotice; now: Date; reader: Reader };

function Told({ notice, now, reader }: ToldProps) {
  const { closesAtBefore, closesAtAfter } = notice;
  return (
    <>
      <Paragraphs words={reader.written('notice', notice.body, notice.language)} reader={reader} />
      {closesAtBefore && closesAtAfter && closesAtBefore.getTime() !== closesAtAfter.getTime() ? (
        <p>
          {reader.say(closesAtAfter > now ? 'dialogue.notice.newClosing' : 'dialogue.notice.hasClosed', {
            before: dayAndHour(closesAtBefore, reader),
            after: dayAndHour(closesAtAfter, reader),
          })}
        </p>
      ) : null}
    </>
  );
}
