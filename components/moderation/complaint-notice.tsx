import { Notice } from '@/components/ui/notice';
import type { WaitingComplaint } from '@/lib/contribution/conversation-queries';
import { writtenOut } from '@/lib/core/time';
import { texts } from '@/lib/text/server';

const say = texts('sv');

type Props = {
  complaints: readonly WaitingComplaint[];
  /** How much of the text is hidden already: the moderator reads it here, whoever reported it has not. */
  masked: number;
};

/** What people have said against a text that is shown. The next verdict answers all of it. */
export function ComplaintNotice({ complaints, masked }: Props) {
  return (
    <Notice kind="warning" heading={say('moderation.complaint.heading', { count: complaints.length })}>
      <p>{say('moderation.complaint.lead')}</p>
      {masked > 0 ? (
        <p>
          <strong>{say('moderation.complaint.masked', { count: masked })}</strong>
        </p>
      ) : null}
      <ul>
        {complaints.map(({ id, reason, words, suspicious, reportedAt }) => (
          <li key={id}>
            {writtenOut(reportedAt, 'sv', true)}: {say(`complaint.reasons.${reason}`)}.
            {suspicious ? ` ${say('moderation.queue.suspicious')}.` : null}
            {words ? <span className="block whitespace-pre-line">”{words}”</span> : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
