import type { Say } from '@/lib/text/server';
import type { QuestionResult } from './model';

/** Each option of a result by the name that a reader knows it by; the ends of a scale with their words. */
export function namedOptions({ options, ends }: Pick<QuestionResult, 'options' | 'ends'>, say: Say) {
  return options.map((option, at) => {
    const end = at === 0 ? ends?.low : at === options.length - 1 ? ends?.high : undefined;
    const name = end
      ? say('survey.scaleEnd', { point: option.optionId, label: end })
      : (option.label ?? say('survey.other'));
    return { ...option, name, ownWords: option.label !== null };
  });
}
