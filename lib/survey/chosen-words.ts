import type { Say } from '@/lib/text/server';
import type { ClosedQuestion, SurveyDefinition } from './model';
import { isClosed, optionsOf, questionsOf } from './rules';

/** What was chosen, question by question in the order it was asked, in words; the ends of a scale with theirs. */
export function chosenWords(
  definition: SurveyDefinition,
  choices: readonly { questionId: string; optionId: string }[],
  say: Say,
): { question: ClosedQuestion; words: string }[] {
  return questionsOf(definition).flatMap((question) => {
    if (!isClosed(question)) return [];
    const chosen = new Set(
      choices.filter(({ questionId }) => questionId === question.id).map(({ optionId }) => optionId),
    );
    const labels = optionsOf(question)
      .filter(({ id }) => chosen.has(id))
      .map(({ label }) => label ?? say('survey.other'));
    if (labels.length === 0) return [];
    return [{ question, words: labels.join(', ') + ends(question, say) }];
  });
}

function ends(question: ClosedQuestion, say: Say): string {
  if (question.kind !== 'scale') return '';
  const { low, high, points } = question;
  return ` (${say('survey.scaleHint', { low, high, points })})`;
}
