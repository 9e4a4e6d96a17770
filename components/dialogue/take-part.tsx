import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import type { PublicMeeting } from '@/lib/contribution/public-meetings';
import { takesProposals } from '@/lib/contribution/taking';
import { dayOf } from '@/lib/core/time';
import { type PublicDialogue, takePartAnchor } from '@/lib/dialogue/public-dialogue';
import type { PublishedTexts } from '@/lib/dialogue/published-texts';
import { isOver, standingOf, wasCalledOff } from '@/lib/dialogue/standing';
import { isOnline, lastsUntilClosing } from '@/lib/plan/model';
import { HeldMeetings } from './held-meetings';
import { day, dayAndAnyHour, dayAndHour } from './in-time';
import type { Reader } from './reader';
import { InWords } from './words';

type Props = {
  dialogue: PublicDialogue;
  texts: PublishedTexts;
  /** Those that have been held and written in. */
  held: readonly PublicMeeting[];
  now: Date;
  formHref: string;
  proposalHref: string;
  /** The dialogue's survey, where it has one. */
  survey?: { href: string; questions: number };
  reader: Reader;
};
type Activity = NonNullable<PublicDialogue['activities']>[number];

/** Every way of taking part, with day and place; what has been is said to have been. */
export function TakePart(props: Props) {
  const { dialogue, texts, held, now, formHref, proposalHref, survey, reader } = props;
  const { say } = reader;
  const standing = standingOf(dialogue, now);
  const meetings = (dialogue.activities ?? [])
    .filter((activity) => !isOnline(activity.kind) && !isHeld(activity, texts, held))
    .sort((one, other) => Number(hasBeen(one, dialogue, now)) - Number(hasBeen(other, dialogue, now)));
  return (
    <ProseSection
      heading={say(isOver(standing) ? 'dialogue.page.howOver' : 'dialogue.page.how')}
      id={takePartAnchor}
    >
      {standing === 'open' ? (
        <p>
          <a href={formHref}>{say('dialogue.page.howOnline')}</a>.{' '}
          {say('dialogue.page.howOnlineWhen', { when: dayAndHour(dialogue.closesAt, reader) })}
        </p>
      ) : (
        <p>
          {standing === 'announced'
            ? say('dialogue.page.howAnnounced', { when: dayAndAnyHour(dialogue.opensAt, reader) })
            : say(standing === 'paused' ? 'dialogue.page.howPaused' : 'dialogue.page.howClosed')}
        </p>
      )}
      {standing === 'open' && takesProposals(dialogue.activities) ? (
        <p>
          <a href={proposalHref}>{say('proposal.form.title')}</a>. {say('dialogue.page.howProposal')}
        </p>
      ) : null}
      {standing === 'open' && survey ? (
        <p>
          <a href={survey.href}>{say('survey.offer')}</a>.{' '}
          {say('survey.offerText', { count: survey.questions })}
        </p>
      ) : null}
      {standing === 'open' ? <p>{say('dialogue.page.howOther')}</p> : null}
      {meetings.length > 0 ? (
        <>
          <h3>{say('dialogue.page.activities')}</h3>
          <DescriptionList
            items={meetings.map((activity) => ({
              id: activity.id,
              term: when(activity, dialogue, now, reader),
              description: <Meeting activity={activity} texts={texts} reader={reader} />,
            }))}
          />
        </>
      ) : null}
      {held.length > 0 ? (
        <>
          <h3>{say('dialogue.page.heldMeetings')}</h3>
          <HeldMeetings meetings={held} reader={reader} />
        </>
      ) : null}
    </ProseSection>
  );
}

/** A planned meeting is not listed twice when it has been held, by the same name on its day. */
function isHeld({ id, startsAt }: Activity, texts: PublishedTexts, held: readonly PublicMeeting[]): boolean {
  const title = texts.part('activityTitle', id)?.text;
  const planned = startsAt ? dayOf(new Date(startsAt)) : undefined;
  return held.some((meeting) => meeting.heldOn === planned && meeting.title === title);
}

function Meeting({ activity, texts, reader }: { activity: Activity; texts: PublishedTexts; reader: Reader }) {
  const title = texts.part('activityTitle', activity.id);
  const place = texts.part('activityPlace', activity.id);
  const description = texts.part('activityDescription', activity.id);
  return (
    <>
      <strong>{title ? <InWords words={title} reader={reader} /> : null}</strong>
      {[place, description].map((words) =>
        words ? (
          <span className="block" key={words.text}>
            <InWords words={words} reader={reader} />
          </span>
        ) : null,
      )}
    </>
  );
}

/** What can still be come to stands before what has been. */
function hasBeen(activity: Activity, dialogue: PublicDialogue, now: Date): boolean {
  const last = lastDay(activity, dialogue);
  return last !== null && dayOf(last) < dayOf(now);
}

function lastDay({ kind, startsAt }: Activity, { closesAt }: PublicDialogue): Date | null {
  if (lastsUntilClosing(kind) && closesAt) return closesAt;
  return startsAt ? new Date(startsAt) : null;
}

function when(activity: Activity, dialogue: PublicDialogue, now: Date, reader: Reader): string {
  if (!activity.startsAt) return '–';
  const startsAt = new Date(activity.startsAt);
  const last = lastDay(activity, dialogue) ?? startsAt;
  const first = dayAndAnyHour(startsAt, reader);
  const said = dayOf(last) > dayOf(startsAt) ? `${first} – ${day(last, reader)}` : first;
  if (wasCalledOff(startsAt, dialogue)) {
    return `${said} (${reader.say('dialogue.page.activityCalledOff')})`;
  }
  return hasBeen(activity, dialogue, now) ? `${said} (${reader.say('dialogue.page.activityPast')})` : said;
}
