import type { WordsReader } from '@/lib/dialogue/written';
import type { QuestionResult } from './model';

/** Each option of a result by the name that a reader knows it by; the ends of a scale with their words. */
export function namedOptions(
  { options, ends }: Pick<QuestionResult, 'options' | 'ends'>,
  { say, locale, written }: WordsReader,
  surveyLanguage?: string,
) {
  return options.map((option, at) => {
    const end = at === 0 ? ends?.low : at === options.length - 1 ? ends?.high : undefined;
    const own = end ?? option.label;
    if (own === null) return { ...option, name: say('survey.other'), language: locale };
    const { text, language } = written('surveyOption', own, surveyLanguage);
    const name = end ? say('survey.scaleEnd', { point: option.optionId, label: text }) : text;
    return { ...option, name, language };
  });
}
