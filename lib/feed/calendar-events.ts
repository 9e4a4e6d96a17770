import { dayOf, hourOf, writtenOut } from '@/lib/core/time';
import type { DialogueState } from '@/lib/dialogue/model';
import type { FeedReader } from './entries';
import type { CalendarEvent } from './icalendar';

/** A meeting or another activity with a day, in its own words. */
export type DatedActivity = {
  id: string;
  startsAt: Date;
  endsAt: Date | null;
  title: string | null;
  place: string | null;
};

/** What a calendar tells of one dialogue. */
export type DatedDialogue = {
  id: string;
  slug: string;
  title: string;
  question: string;
  state: DialogueState;
  opensAt: Date | null;
  closesAt: Date | null;
  decidingOrgan: string | null;
  decisionOn: string | null;
  interimFeedbackOn: string | null;
  finalFeedbackOn: string | null;
  evaluationOn: string | null;
  activities: readonly DatedActivity[];
  /** Activities that stood on the page and were taken away before their day. */
  dropped: readonly Omit<DatedActivity, 'title' | 'place'>[];
  /** Each time the public was told of another time or text, the first publication first. */
  changes: readonly Date[];
  pausedAt: Date | null;
  cancelledAt: Date | null;
};

type Occasion = Pick<CalendarEvent, 'on' | 'summary' | 'place'> & {
  what: string;
  starts: Date | string;
  /** Is it part of asking and answering? What is owed afterwards is owed also when it was broken off. */
  asking: boolean;
  description?: string;
};

/**
 * The days of one dialogue. What was broken off says that it is cancelled, and what waits during a pause that it
 * is uncertain: a calendar that was fetched before then tells it too.
 */
export function calendarEvents(dialogue: DatedDialogue, reader: FeedReader): CalendarEvent[] {
  const { changes } = dialogue;
  const changedAt = changes.at(-1);
  if (!changedAt) return [];
  const shared = {
    sequence: changes.length - 1,
    changedAt,
    href: reader.address(`/dialoger/${dialogue.slug}`),
  };
  const event = ({ what, on, summary, description, place }: Occasion, status: CalendarEvent['status']) => ({
    ...shared,
    uid: `${dialogue.id}-${what}@genklang`,
    on,
    place,
    summary: status === 'CONFIRMED' ? summary : reader.say(`feed.calendar.${status}`, { summary }),
    description: [description, dialogue.question, shared.href].filter(Boolean).join('\n\n'),
    status,
  });
  const gone = dialogue.dropped.map((activity) =>
    event(activityOccasion({ ...activity, title: null, place: null }, dialogue, reader), 'CANCELLED'),
  );
  return [
    ...occasions(dialogue, reader).map((occasion) => event(occasion, statusOf(occasion, dialogue))),
    ...gone,
  ];
}

function statusOf({ starts, asking }: Occasion, dialogue: DatedDialogue): CalendarEvent['status'] {
  const { state, pausedAt, cancelledAt } = dialogue;
  const isAfter = (moment: Date | null) =>
    moment !== null && (typeof starts === 'string' ? starts > dayOf(moment) : starts > moment);
  if (isAfter(cancelledAt) && (asking || state === 'cancelled')) return 'CANCELLED';
  return state === 'paused' && asking && isAfter(pausedAt) ? 'TENTATIVE' : 'CONFIRMED';
}

function occasions(dialogue: DatedDialogue, reader: FeedReader): Occasion[] {
  const { title, opensAt, closesAt, decidingOrgan } = dialogue;
  const { say, locale } = reader;
  const owed = (what: 'interim' | 'decision' | 'final' | 'evaluation', day: string | null): Occasion[] =>
    day === null
      ? []
      : [
          {
            what,
            on: day,
            starts: day,
            asking: false,
            summary: say(`feed.calendar.${what}`, { title, organ: decidingOrgan ?? '' }),
            place: null,
          },
        ];
  const turn = (what: 'opens' | 'closes', moment: Date | null): Occasion[] =>
    moment === null
      ? []
      : [
          {
            what,
            on: dayOf(moment),
            starts: moment,
            asking: true,
            summary: say(`feed.calendar.${what}`, { title }),
            description: say(`feed.calendar.${what}At`, { when: writtenOut(moment, locale, true) }),
            place: null,
          },
        ];
  return [
    ...turn('opens', opensAt),
    ...dialogue.activities.map((activity) => activityOccasion(activity, dialogue, reader)),
    ...turn('closes', closesAt),
    ...owed('interim', dialogue.interimFeedbackOn),
    ...owed('decision', dialogue.decisionOn),
    ...owed('final', dialogue.finalFeedbackOn),
    ...owed('evaluation', dialogue.evaluationOn),
  ];
}

function activityOccasion(
  activity: DatedActivity,
  { title }: Pick<DatedDialogue, 'title'>,
  { say }: FeedReader,
): Occasion {
  const { id, startsAt, endsAt, place } = activity;
  const day = dayOf(startsAt);
  return {
    what: id,
    // Midnight stands for a day whose hour was never said.
    on: hourOf(startsAt) === '00:00' ? day : { from: startsAt, to: endsAt },
    starts: startsAt,
    asking: true,
    summary: activity.title
      ? say('feed.calendar.meeting', { activity: activity.title, title })
      : say('feed.calendar.someMeeting', { title }),
    place,
  };
}
