import { Thread, type ThreadItem } from '@/components/thread/thread';
import { type ThreadDialogue, type ThreadStep, threadOf } from '@/lib/dialogue/thread';
import { isEnd } from '@/lib/dialogue/workflow';
import type { TextKey } from '@/lib/text/keys';
import { day, dayAndHour, howLate } from './in-time';
import type { Reader } from './reader';

export type ThreadWords = ThreadDialogue & {
  interrupted: boolean;
  initiativeOrgan: string;
  decisionOrgan: string | null;
  decisionParagraph: string | null;
  decidingOrgan: string | null;
};

type Props = { dialogue: ThreadWords; now: Date; reader: Reader };

/** "Här är vi nu": the dialogue's way with its days, the late ones called late. */
export function DialogueThread({ dialogue, now, reader }: Props) {
  const items = threadOf(dialogue, now).map((step): ThreadItem => {
    const { title, detail } = wordsOf(step, dialogue, reader);
    return {
      title: reader.say(title),
      date: dateOf(step, reader),
      dateTime: step.from ? undefined : (step.on ?? undefined),
      detail,
      state: step.state,
      stateText: stateText(step, dialogue, reader),
    };
  });
  return <Thread label={reader.say('dialogue.thread.label')} items={items} />;
}

function dateOf({ step, state, on, from }: ThreadStep, reader: Reader): string | undefined {
  if (!on) return undefined;
  const { say } = reader;
  if (step === 'answering' && from) {
    return say('dialogue.thread.span', { from: day(from, reader), to: day(on, reader) });
  }
  if (state === 'overdue') return say('dialogue.thread.promised', { date: day(on, reader) });
  return day(on, reader);
}

function stateText(
  { step, state, here, daysLate }: ThreadStep,
  dialogue: ThreadWords,
  reader: Reader,
): string {
  // What is next is not where we are, but for the days that people can answer.
  const isAhead = step === 'answering' ? dialogue.state === 'announced' : !isEnd(dialogue.state);
  if (state === 'present' && isAhead) return reader.say('dialogue.thread.next');
  if (state !== 'overdue') return reader.say(`dialogue.thread.${state}`);
  const late = howLate(daysLate, reader);
  return reader.say(here ? 'dialogue.thread.hereAndLate' : 'dialogue.thread.overdue', { late });
}

function wordsOf(
  { step, state, promisedOn }: ThreadStep,
  dialogue: ThreadWords,
  reader: Reader,
): { title: TextKey; detail?: string } {
  const { say } = reader;
  const promised = promisedOn
    ? say('dialogue.thread.promised', { date: day(promisedOn, reader) })
    : undefined;
  switch (step) {
    case 'answering':
      return answering(dialogue, state, reader);
    case 'initiative':
      return {
        title: 'dialogue.thread.initiative',
        detail: say('dialogue.thread.initiativeDetail', { organ: dialogue.initiativeOrgan }),
      };
    case 'decision':
      return {
        title: 'dialogue.thread.decision',
        detail: say('dialogue.thread.decisionDetail', {
          organ: dialogue.decisionOrgan ?? '',
          paragraph: dialogue.decisionParagraph ?? '',
        }),
      };
    case 'matter':
      return {
        title: 'dialogue.thread.matter',
        detail: say(state === 'past' ? 'dialogue.page.hasDecided' : 'dialogue.thread.matterDetail', {
          organ: dialogue.decidingOrgan ?? '',
        }),
      };
    case 'interim':
    case 'final':
    case 'evaluation':
      return {
        title: `dialogue.thread.${step}`,
        detail: state === 'past' ? promised : say(`dialogue.thread.${step}Detail`),
      };
    default:
      return { title: `dialogue.thread.${step}`, detail: say('dialogue.thread.endDetail') };
  }
}

function answering(
  dialogue: ThreadWords,
  state: ThreadStep['state'],
  reader: Reader,
): { title: TextKey; detail?: string } {
  const { say } = reader;
  if (dialogue.interrupted) {
    return { title: 'dialogue.thread.interrupted', detail: say('dialogue.thread.interruptedDetail') };
  }
  if (state === 'past') return { title: 'dialogue.thread.wasOpen' };
  if (dialogue.state === 'announced') return { title: 'dialogue.thread.opens' };
  if (dialogue.state === 'paused') return { title: 'dialogue.thread.paused' };
  return {
    title: 'dialogue.thread.open',
    detail: say('dialogue.thread.openDetail', { when: dayAndHour(dialogue.closesAt, reader) }),
  };
}
