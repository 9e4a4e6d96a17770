import { StateTag } from '@/components/ui/tag';
import { dayOf, daysBetween } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';
import type { WorkItem } from '@/lib/work/rules';
import type { Reason } from '@/lib/work/task';
import { reasonText } from '@/lib/work/words';

/** Why a step waits: a sentence, or a list of them. */
export function Reasons({ reasons, say }: { reasons: readonly Reason[]; say: Say }) {
  const sentences = reasons.map((reason) => reasonText(reason, say));
  if (sentences.length < 2) return <p>{sentences[0]}</p>;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** How late, or how long left, in words and shape. */
export function Urgency({ item, now, say }: { item: WorkItem; now: Date; say: Say }) {
  if (item.daysLate > 0) {
    return <StateTag state="overdue">{say('work.daysLate', { count: item.daysLate })}</StateTag>;
  }
  const left = item.due ? daysBetween(dayOf(now), item.due) : undefined;
  return (
    <StateTag state="present">
      {left === undefined ? say('work.waits') : say('work.daysLeft', { count: left })}
    </StateTag>
  );
}
