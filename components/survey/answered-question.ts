import type { AnsweredQuestion } from '@/lib/contribution/answered-question';
import type { Say } from '@/lib/text/server';

/** The question that a text answers, in words, to stand above the text. */
export function answeredWords({ label, other }: AnsweredQuestion, say: Say): string {
  return say(other ? 'survey.receipt.otherOf' : 'survey.receipt.question', { label });
}
