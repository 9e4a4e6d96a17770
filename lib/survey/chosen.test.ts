import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { answerField, chosenIn, otherField, readAnswers } from './answers';
import { type ClosedQuestion, otherOption, skipped } from './model';

const options = ['Ljus', 'Bänkar', 'Personal'].map((label) => ({ id: newId(), label }));
const several: ClosedQuestion = {
  ...{ id: newId(), kind: 'several', label: 'Vad behövs?', help: '', required: false },
  ...{ options, other: true, most: 2 },
};
const [one, two] = options.map(({ id }) => id);

test('words beside "other" are one more choice, and count against how many may be chosen', () => {
  const values = {
    [answerField(several.id)]: [one ?? '', two ?? ''],
    [otherField(several.id)]: 'Ett staket',
  };
  expect(chosenIn(several, values)).toEqual(new Set([one, two, otherOption]));
  expect(readAnswers([several], values).errors).toEqual({
    [answerField(several.id)]: 'survey.error.tooManyChosen',
  });
  const blank = { ...values, [otherField(several.id)]: ' \n' };
  expect(chosenIn(several, blank).size).toBe(2);
  expect(readAnswers([several], blank).errors).toEqual({});
});

test('a choice that is taken back is no answer, and no other one either', () => {
  const single: ClosedQuestion = {
    ...{ id: newId(), kind: 'single', label: 'Vad behövs mest?', help: '', required: false },
    ...{ options, other: true },
  };
  const values = { [answerField(single.id)]: skipped };
  expect(readAnswers([single], values)).toEqual({
    given: { choices: [], background: [], texts: [] },
    errors: {},
  });
  expect(readAnswers([{ ...single, required: true }], values).errors).toEqual({
    [answerField(single.id)]: 'survey.error.chooseOne',
  });
  const contradicted = { ...values, [otherField(single.id)]: 'Ett staket' };
  expect(readAnswers([single], contradicted).errors).toEqual({
    [otherField(single.id)]: 'survey.error.otherNotChosen',
  });
});
