import { lateSentence } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { DialogueName } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import type { ListedDialogue } from '@/lib/dialogue/public-dialogue';
import { lateFeedback } from '@/lib/dialogue/standing';

type Props = { dialogues: readonly ListedDialogue[]; now: Date; reader: Reader };

/** The answers that were promised to residents and are late, dialogue by dialogue, the latest first. */
export function LateAnswers({ dialogues, now, reader }: Props) {
  const { say, path } = reader;
  const late = dialogues
    .map((dialogue) => ({ dialogue, feedback: lateFeedback(dialogue, now) }))
    .filter(({ feedback }) => feedback.length > 0)
    .sort((one, other) => daysOf(other.feedback) - daysOf(one.feedback));
  return (
    <ProseSection heading={say('publicReport.followup.lateFeedback')}>
      {late.length === 0 ? <p>{say('publicReport.followup.noLate')}</p> : null}
      {late.map(({ dialogue, feedback }) => (
        <div key={dialogue.id}>
          <h3>
            <a href={path(`/dialoger/${dialogue.slug}`)}>
              <DialogueName dialogue={dialogue} reader={reader} />
            </a>
          </h3>
          {feedback.map((one) => (
            <p key={one.moment}>{lateSentence(one, reader)}</p>
          ))}
        </div>
      ))}
    </ProseSection>
  );
}

function daysOf(feedback: readonly { days: number }[]): number {
  return Math.max(...feedback.map(({ days }) => days));
}
