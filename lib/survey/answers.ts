import { cleanText, freeText } from '@/lib/contribution/text';
import type { TextKey } from '@/lib/text/keys';
import {
  type ClosedQuestion,
  declined,
  type FreeQuestion,
  longest,
  otherOption,
  type SurveyItem,
  shortAnswer,
  skipped,
  type Topic,
  topicAnswers,
} from './model';
import { isClosed, isFree, optionsOf } from './rules';

/** What was typed and ticked, by field name. */
export type AnswerValues = Record<string, string | string[]>;

/** A whole survey as somebody answered it: what is stored, no more and no less. */
export type GivenAnswers = {
  choices: { questionId: string; optionId: string }[];
  background: { topic: Topic; answer: string }[];
  texts: { questionId: string; other: boolean; text: string }[];
};

export type AnswerErrors = Record<string, TextKey>;

/** The field that an item is answered in, and the one beside "other". */
export const answerField = (itemId: string) => `svar.${itemId}`;
export const otherField = (itemId: string) => `annat.${itemId}`;

/** The fields of some items, in the order they stand. */
export function fieldsOf(items: readonly SurveyItem[]): string[] {
  return items.flatMap((item) => {
    if (item.kind === 'section') return [];
    const asksOther = (item.kind === 'single' || item.kind === 'several') && item.other;
    return [answerField(item.id), ...(asksOther ? [otherField(item.id)] : [])];
  });
}

/** Reads the answers to some items out of a form: what was answered, and what has to be mended first. */
export function readAnswers(
  items: readonly SurveyItem[],
  values: AnswerValues,
): { given: GivenAnswers; errors: AnswerErrors } {
  const given: GivenAnswers = { choices: [], background: [], texts: [] };
  const errors: AnswerErrors = {};
  for (const item of items) {
    if (isClosed(item)) readChoice(item, values, given, errors);
    else if (isFree(item)) readText(item, values, given, errors);
    else if (item.kind === 'background') {
      const [answer] = list(values[answerField(item.id)]);
      if (answer === undefined) continue;
      const known: readonly string[] = topicAnswers[item.topic];
      if (known.includes(answer) || answer === declined) given.background.push({ topic: item.topic, answer });
      else errors[answerField(item.id)] = 'survey.error.unknown';
    }
  }
  return { given, errors };
}

/** Has anything been answered at all? */
export function isEmpty({ choices, background, texts }: GivenAnswers): boolean {
  return choices.length + background.length + texts.length === 0;
}

/** What is chosen of a closed question. Where several may be, words beside "other" choose it too. */
export function chosenIn(item: ClosedQuestion, values: AnswerValues): Set<string> {
  const chosen = new Set(list(values[answerField(item.id)]));
  if (item.kind === 'several' && item.other && typedIn(values[otherField(item.id)]) !== '') {
    chosen.add(otherOption);
  }
  return chosen;
}

function readChoice(
  item: ClosedQuestion,
  values: AnswerValues,
  given: GivenAnswers,
  errors: AnswerErrors,
): void {
  const field = answerField(item.id);
  const chosen = chosenIn(item, values);
  // A single choice cannot be unmade in a browser; taking it back is none.
  const passed = item.kind !== 'several' && chosen.delete(skipped);
  const asksOther = item.kind !== 'scale' && item.other;
  const other = asksOther ? textIn(values[otherField(item.id)], longest.answer) : { text: '' };
  if ('error' in other) {
    errors[otherField(item.id)] = other.error;
    return;
  }
  if (other.text !== '' && !chosen.has(otherOption)) {
    // Only beside another single choice, or none on purpose, can words beside "other" not be meant.
    if (chosen.size > 0 || passed) errors[otherField(item.id)] = 'survey.error.otherNotChosen';
    else chosen.add(otherOption);
  }
  const known = optionsOf(item).filter(({ id }) => chosen.has(id));
  if (known.length < chosen.size || (item.kind !== 'several' && chosen.size > 1)) {
    errors[field] = 'survey.error.unknown';
  } else if (item.required && known.length === 0) {
    errors[field] = item.kind === 'several' ? 'survey.error.chooseSome' : 'survey.error.chooseOne';
  } else if (item.kind === 'several' && item.most !== null && known.length > item.most) {
    errors[field] = 'survey.error.tooManyChosen';
  } else {
    given.choices.push(...known.map(({ id }) => ({ questionId: item.id, optionId: id })));
    if (other.text !== '') given.texts.push({ questionId: item.id, other: true, text: other.text });
  }
}

function readText(item: FreeQuestion, values: AnswerValues, given: GivenAnswers, errors: AnswerErrors): void {
  const field = answerField(item.id);
  const most = item.kind === 'shortText' ? shortAnswer : longest.answer;
  const read = textIn(values[field], most);
  if ('error' in read) errors[field] = read.error;
  else if (read.text !== '') given.texts.push({ questionId: item.id, other: false, text: read.text });
  else if (item.required) errors[field] = 'survey.error.answer';
}

/** Free text as a comment's is read: cleaned, then measured. */
function textIn(value: string | string[] | undefined, most: number): { text: string } | { error: TextKey } {
  const typed = typedIn(value);
  if (typed === '') return { text: '' };
  const read = freeText(most, {
    empty: 'survey.error.answer',
    tooLong: most === shortAnswer ? 'survey.error.shortTooLong' : 'contribution.error.tooLong',
    unreadable: 'contribution.error.unreadable',
  }).safeParse(typed);
  return read.success
    ? { text: read.data }
    : { error: (read.error.issues[0]?.message ?? 'survey.error.answer') as TextKey };
}

function typedIn(value: string | string[] | undefined): string {
  return cleanText([value ?? ''].flat().join('\n'));
}

function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat().filter((one) => one !== '');
}
