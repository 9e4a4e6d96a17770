import type { Words } from '@/lib/dialogue/published-texts';
import type { WordsReader } from '@/lib/dialogue/written';
import type { ClosedQuestion, SurveyDefinition } from './model';
import { isClosed, optionsOf, questionsOf } from './rules';

/** What was chosen, question by question in the order it was asked, in words; the ends of a scale with theirs. */
export function chosenWords(
  definition: SurveyDefinition,
  choices: readonly { questionId: string; optionId: string }[],
  reader: WordsReader,
): { question: ClosedQuestion; words: Words }[] {
  const { say, locale } = reader;
  const inWords = (label: string) => reader.written('surveyOption', label, definition.language);
  return questionsOf(definition).flatMap((question) => {
    if (!isClosed(question)) return [];
    const chosen = new Set(
      choices.filter(({ questionId }) => questionId === question.id).map(({ optionId }) => optionId),
    );
    const labels = optionsOf(question)
      .filter(({ id }) => chosen.has(id))
      .map(({ label }) =>
        label === null ? { text: say('survey.other'), language: locale } : inWords(label),
      );
    if (labels.length === 0) return [];
    const [low, high] = question.kind === 'scale' ? [inWords(question.low), inWords(question.high)] : [];
    const scale =
      low && high && question.kind === 'scale'
        ? ` (${say('survey.scaleHint', { low: low.text, high: high.text, points: question.points })})`
        : '';
    const text = labels.map((label) => label.text).join(', ') + scale;
    const other = [...labels, ...(low && high ? [low, high] : [])].find((one) => one.language !== locale);
    return [{ question, words: { text, language: other?.language ?? locale } }];
  });
}
