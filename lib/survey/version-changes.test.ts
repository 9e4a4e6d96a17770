import { expect, test } from 'vitest';
import type { SurveyDefinition } from './model';
import { questionsOf } from './rules';
import { aSurvey } from './testing';
import { changesBetween } from './version-changes';

const before = aSurvey();
const [first, second] = before.pages;
const told = (after: SurveyDefinition) =>
  changesBetween(before, after).map((one) =>
    'item' in one ? `${one.change} ${'label' in one.item ? one.item.label : one.item.kind}` : one.change,
  );

test('a version like the one before it, also with its keys in another order, changes nothing', () => {
  expect(told(before)).toEqual([]);
  const { pages, ...head } = before;
  expect(told({ pages, ...head })).toEqual([]);
});

test('what was added, taken away and put right is named, each once', () => {
  const [section, single, ...others] = first?.items ?? [];
  const mended = questionsOf(before).find(({ kind }) => kind === 'single');
  if (!first || !second || !section || !single || mended?.kind !== 'single') throw new Error('No survey.');
  const items = [{ ...mended, help: 'Ungefär.' }, ...others, { ...mended, id: section.id }];
  expect(told({ ...before, title: 'Ny', intro: 'Ny', pages: [{ ...first, items }, second] })).toEqual([
    'title',
    'intro',
    'changed Hur ofta åker du?',
    'changed Hur ofta åker du?',
    'order',
  ]);
  const fewer = [section, single];
  expect(told({ ...before, pages: [{ ...first, items: fewer }, second] })).toEqual([
    'removed Vad behövs?',
    'removed Hur tryggt är det?',
  ]);
  expect(
    changesBetween({ ...before, pages: [{ ...first, items: fewer }, second] }, before).map(
      ({ change }) => change,
    ),
  ).toEqual(['added', 'added']);
});

test('pages that end elsewhere, or are called something else, are told of as pages', () => {
  if (!first || !second) throw new Error('No survey.');
  expect(told({ ...before, pages: [{ ...first, title: 'Annat' }, second] })).toEqual(['pages']);
  const whole = { ...first, items: [...first.items, ...second.items] };
  expect(told({ ...before, pages: [whole] })).toEqual(['pages']);
});
