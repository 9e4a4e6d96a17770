import { writtenOut } from '@/lib/core/time';
import type { FoldedEvent, LoggedEvent } from '@/lib/log/events-of';
import { eventText, knownEvent } from '@/lib/notify';
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
            {whatHappened(event, say)}
            {event.count > 1 ? ` (${say('office.log.times', { count: event.count })})` : null}
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

/** The sentence of an event; one that this version does not know is named as it stands. */
export function whatHappened({ type }: LoggedEvent, say: Say): string {
  return knownEvent(type) ? say(eventText(type)) : say('office.log.other', { type });
}

/** Who did it: a name for staff, a kind for everybody else. */
export function whoDidIt({ actorKind, name }: LoggedEvent, say: Say): string {
  if (name) return name;
  if (actorKind === 'resident' || actorKind === 'clock' || actorKind === 'operator') {
    return say(`office.log.${actorKind}`);
  }
  return say('office.log.unknown');
}
