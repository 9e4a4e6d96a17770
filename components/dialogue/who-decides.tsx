import { ProseSection } from '@/components/page/layout';
import { type DescriptionItem, DescriptionList } from '@/components/ui/description-list';
import type { PublicDialogue } from '@/lib/dialogue/public-dialogue';
import type { PublishedTexts } from '@/lib/dialogue/published-texts';
import { lateFeedback, placeOnTheWay } from '@/lib/dialogue/standing';
import { day, howLate } from './in-time';
import type { Reader } from './reader';
import { InWords, Paragraphs } from './words';

type Props = {
  dialogue: PublicDialogue;
  texts: PublishedTexts;
  now: Date;
  /** The time for answering is over. */
  over: boolean;
  reader: Reader;
};

/** Who decides and when, how much a resident's word counts, and the two days when they hear what happened. */
export function WhoDecides({ dialogue, texts, now, over, reader }: Props) {
  const { say } = reader;
  const type = texts.all('decisionType')[0];
  const decided = placeOnTheWay(dialogue.state) >= placeOnTheWay('decided');
  return (
    <ProseSection heading={say('dialogue.page.who')}>
      <p>
        {say(decided ? 'dialogue.page.hasDecided' : 'dialogue.page.whoDecides', {
          organ: dialogue.decidingOrgan ?? dialogue.committee,
          date: day(dialogue.decisionOn, reader),
        })}{' '}
        {type ? <InWords words={type} reader={reader} /> : null}
        {type ? '.' : null}
      </p>
      {dialogue.level ? (
        <>
          <h3>{say(over ? 'dialogue.page.levelOver' : 'dialogue.page.level')}</h3>
          <p>
            {say('dialogue.page.levelIs', { level: say(`dialogue.level.${dialogue.level}`) })}{' '}
            {say(`dialogue.page.levelMeans.${dialogue.level}`)}
          </p>
        </>
      ) : null}
      {texts.all('promise').length > 0 ? <h3>{say('dialogue.page.promise')}</h3> : null}
      {texts.all('promise').map((item) => (
        <Paragraphs key={item.id} words={item} reader={reader} />
      ))}
      <h3>{say('dialogue.page.feedback')}</h3>
      <DescriptionList items={feedbackDates(dialogue, texts, now, reader)} />
    </ProseSection>
  );
}

function feedbackDates(
  dialogue: PublicDialogue,
  texts: PublishedTexts,
  now: Date,
  reader: Reader,
): DescriptionItem[] {
  const { say } = reader;
  const late = lateFeedback(dialogue, now);
  const channels = texts.all('feedbackChannel');
  const moments = [
    { moment: 'interim', term: 'dialogue.page.feedbackInterim', on: dialogue.interimFeedbackOn },
    { moment: 'final', term: 'dialogue.page.feedbackFinal', on: dialogue.finalFeedbackOn },
  ] as const;
  return moments.map(({ moment, term, on }, position) => {
    const overdue = late.find((feedback) => feedback.moment === moment);
    const given = placeOnTheWay(dialogue.state) >= placeOnTheWay(`${moment}Feedback`);
    const channel = channels.length === moments.length ? channels[position] : undefined;
    return {
      term: say(term),
      description: (
        <>
          {overdue ? (
            <strong>
              {say('dialogue.page.feedbackLate', {
                date: day(overdue.promisedOn, reader),
                late: howLate(overdue.days, reader),
              })}
            </strong>
          ) : given ? (
            say('dialogue.page.feedbackGiven')
          ) : (
            say('dialogue.page.feedbackBy', { date: day(on, reader) })
          )}
          {channel ? (
            <>
              <br />
              <InWords words={channel} reader={reader} />
            </>
          ) : null}
        </>
      ),
    };
  });
}
