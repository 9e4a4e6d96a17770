import type { EventType } from '@/lib/events';
import { eventText, knownEvent } from '@/lib/notify';
import type { Say } from '@/lib/text/server';
import type { FoldedEvent, LoggedEvent } from './events-of';

/** What is told with the number of texts that it happened to. */
const toldOfTexts: ReadonlySet<EventType> = new Set<EventType>([
  'contribution.published',
  'contribution.cleared',
  'contribution.withheld',
  'contribution.withdrawn',
  'contribution.excluded',
  'contribution.included',
  'contribution.reported',
]);

/** The sentence of an event; one that this version does not know is named as it stands. */
export function whatHappened(event: LoggedEvent, say: Say): string {
  const { type, principle, role, holder, readAgain, surveyed } = event;
  if (!knownEvent(type)) return say('office.log.other', { type });
  if (readAgain) return say(`office.log.readAgain.${readAgain}`, { count: Math.max(event.texts, 1) });
  if (type === 'submission.received' && surveyed) return say('office.log.surveyed');
  const sentence = say(eventText(type), {
    what: textsOf(event, say),
    principle: principle ? say('office.log.principle', { name: principle }) : say('office.log.aPrinciple'),
    holder: holder ?? say('office.log.somebody'),
    role: role
      ? say('office.log.role', { name: say(`people.role.${role}`).toLowerCase() })
      : say('office.log.aRole'),
  });
  return toldOfTexts.has(type) ? sentence + amongThem(event, say) : sentence;
}

/** The sentence of events that were folded, with how many times it happened where it does not tell how many texts. */
export function whatHappenedInAll(event: FoldedEvent, say: Say): string {
  const sentence = whatHappened(event, say);
  const isTold = knownEvent(event.type) && toldOfTexts.has(event.type);
  return event.count > 1 && !isTold
    ? `${sentence} (${say('office.log.times', { count: event.count })})`
    : sentence;
}

/** Who did it: a name for staff, a kind for everybody else. */
export function whoDidIt({ actorKind, name }: LoggedEvent, say: Say): string {
  if (name) return name;
  if (actorKind === 'resident' || actorKind === 'clock' || actorKind === 'operator') {
    return say(`office.log.${actorKind}`);
  }
  return say('office.log.unknown');
}

/** "Två förslag": how many texts, and of which kind where they are all of one. */
function textsOf({ texts, proposals, replies }: LoggedEvent, say: Say): string {
  const count = Math.max(texts, 1);
  const kind = proposals === count ? 'proposals' : replies === count ? 'replies' : 'texts';
  return say(`office.log.${kind}`, { count });
}

/** Which of them are of another kind than the others. */
function amongThem({ texts, proposals, replies }: LoggedEvent, say: Say): string {
  const kinds = [
    proposals > 0 && proposals < texts ? say('office.dialogue.received.proposals', { count: proposals }) : '',
    replies > 0 && replies < texts ? say('office.dialogue.received.replies', { count: replies }) : '',
  ].filter((kind) => kind !== '');
  return kinds.length > 0 ? say('office.log.among', { kinds: kinds.join(' och ') }) : '';
}
