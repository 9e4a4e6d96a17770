import { writtenOut } from '@/lib/core/time';
import type { FoldedEvent } from '@/lib/log/events-of';
import { whatHappenedInAll, whoDidIt } from '@/lib/log/words';
import type { Say } from '@/lib/text/server';

type Props = {
  events: readonly FoldedEvent[];
  /** The name of the dialogue where several are mixed. */
  titleOf?: (dialogueId: string) => string | undefined;
  say: Say;
};

/** What has happened, in words, with who and when. */
export function EventList({ events, titleOf, say }: Props) {
  return (
    <ul className="prose">
      {events.map((event) => {
        const title = event.dialogueId ? titleOf?.(event.dialogueId) : undefined;
        return (
          <li key={event.position}>
            {whatHappenedInAll(event, say)}
            {title ? (
              <>
                {': '}
                <a href={`/kontor/dialoger/${event.dialogueId}`}>{title}</a>
              </>
            ) : null}
            <br />
            <small>
              <time dateTime={event.at.toISOString()}>{writtenOut(event.at, 'sv', true)}</time>
              {`, ${whoDidIt(event, say)}`}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
