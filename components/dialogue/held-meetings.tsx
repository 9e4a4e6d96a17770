import { DescriptionList } from '@/components/ui/description-list';
import type { PublicMeeting } from '@/lib/contribution/public-meetings';
import { day } from './in-time';
import type { Reader } from './reader';
import { Written } from './words';

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
  return (
    <>
      <strong>
        {title ? (
          <Written of="activityTitle" text={title} reader={reader} />
        ) : (
          <Written of="activityPlace" text={place ?? ''} reader={reader} />
        )}
      </strong>
      {title && place ? (
        <span className="block">
          <Written of="activityPlace" text={place} reader={reader} />
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
