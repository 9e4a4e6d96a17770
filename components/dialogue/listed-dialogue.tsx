import { ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import type { ListedDialogue } from '@/lib/dialogue/public-dialogue';
import { nameIn, paragraphsOf } from '@/lib/dialogue/published-texts';
import {
  daysLeft,
  daysToOpening,
  lateFeedback,
  nextFeedbackOn,
  shownState,
  standingOf,
} from '@/lib/dialogue/standing';
import { day, howLate, lateSentence } from './in-time';
import { knots } from './knots';
import type { Reader } from './reader';
import { langUnlessPage } from './words';

type Props = {
  dialogue: ListedDialogue;
  now: Date;
  reader: Reader;
  /** Facts that the list knows besides what follows from the dates. */
  facts?: readonly string[];
  prominent?: boolean;
  children?: React.ReactNode;
};

/** A dialogue in a list: the question, where it stands, and lateness called lateness. */
export function ListedDialogueItem({ dialogue, now, reader, facts = [], prominent, children }: Props) {
  const late = lateFeedback(dialogue, now);
  const asked = nameIn(dialogue, 'question', reader.locale);
  return (
    <ListItem
      prominent={prominent}
      title={asked.text}
      titleLang={langUnlessPage(asked.language, reader)}
      href={reader.path(`/dialoger/${dialogue.slug}`)}
      state={<Standing dialogue={dialogue} now={now} reader={reader} />}
      facts={[...timeFacts(dialogue, now, reader), ...facts, dialogue.committee]}
    >
      {children}
      {late.map((feedback) => (
        <p key={feedback.moment}>{lateSentence(feedback, reader)}</p>
      ))}
      {dialogue.publicReason ? (
        <p lang={reader.locale === 'sv' ? undefined : 'sv'}>{paragraphsOf(dialogue.publicReason)[0]}</p>
      ) : null}
    </ListItem>
  );
}

function Standing({ dialogue, now, reader }: Props) {
  const { say } = reader;
  const standing = standingOf(dialogue, now);
  const [late] = lateFeedback(dialogue, now);
  if (late) {
    return (
      <StateTag state="overdue">{say('dialogue.late.tag', { late: howLate(late.days, reader) })}</StateTag>
    );
  }
  const words =
    standing === 'open'
      ? ('dialogue.fact.openNow' as const)
      : (`dialogue.state.${shownState(dialogue, now)}` as const);
  return <StateTag state={knots[standing]}>{say(words)}</StateTag>;
}

function timeFacts(dialogue: ListedDialogue, now: Date, reader: Reader): string[] {
  const { say } = reader;
  const left = daysLeft(dialogue, now);
  const opens = daysToOpening(dialogue, now);
  const reply = standingOf(dialogue, now) === 'working' ? nextFeedbackOn(dialogue) : null;
  return [
    left === null ? '' : say('dialogue.fact.daysLeft', { days: left }),
    opens === null ? '' : say('dialogue.fact.opens', { days: opens }),
    dialogue.interrupted ? say('dialogue.fact.interrupted') : '',
    dialogue.endedOn ? say('dialogue.fact.endedOn', { date: day(dialogue.endedOn, reader) }) : '',
    reply ? say('dialogue.fact.feedbackOn', { date: day(reply, reader) }) : '',
  ].filter((fact) => fact !== '');
}
