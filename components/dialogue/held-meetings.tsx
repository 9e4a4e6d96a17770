import { DescriptionList } from '@/components/ui/description-list';
import type { PublicMeeting } from '@/lib/contribution/public-meetings';
import { day } from './in-time';
import type { Reader } from './reader';
import { langUnlessPage } from './words';

type Props = { meetings: readonly PublicMeeting[]; reader: Reader };

/** The meetings that were held: day, name, place, how many came, and which of the elected took part. */
export function HeldMeetings({ meetings, reader }: Props) {
  return (
    <DescriptionList
      items={meetings.map((meeting) => ({
        id: meeting.id,
        term: day(meeting.heldOn, reader),
        description: <Held meeting={meeting} reader={reader} />,
      }))}
    />
  );
}

function Held({ meeting, reader }: { meeting: PublicMeeting; reader: Reader }) {
  const { say } = reader;
  const { title, place, headcount, representatives } = meeting;
  const lang = langUnlessPage('sv', reader);
  return (
    <>
      <strong lang={lang}>{title ?? place}</strong>
      {title && place ? (
        <span className="block" lang={lang}>
          {place}
        </span>
      ) : null}
      <span className="block">{say('dialogue.meeting.headcount', { count: headcount })}</span>
      {representatives.length > 0 ? (
        <span className="block">
          {say('dialogue.meeting.representatives', { names: representatives.join(', ') })}
        </span>
      ) : null}
    </>
  );
}
