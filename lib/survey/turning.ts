import { type AnswerErrors, type AnswerValues, fieldsOf, readAnswers } from './answers';
import type { SurveyDefinition } from './model';

/** The page of a survey that an address or a form names; the first where it names none. */
export function pageNumber({ pages }: Pick<SurveyDefinition, 'pages'>, given: string | undefined): number {
  const number = Number(given);
  return Number.isInteger(number) && number >= 1 && number <= pages.length ? number : 1;
}

/**
 * Everything answered so far with one page written anew: what is no longer ticked there is gone, and fields
 * that the survey does not have are not kept. Without a page (the questions have moved since it was shown)
 * what was posted is laid over what was there.
 */
export function withPage(
  { pages }: Pick<SurveyDefinition, 'pages'>,
  page: number | undefined,
  before: AnswerValues,
  posted: AnswerValues,
): AnswerValues {
  const own = new Set(page === undefined ? Object.keys(posted) : fieldsOf(pages[page - 1]?.items ?? []));
  const all = fieldsOf(pages.flatMap(({ items }) => items));
  return Object.fromEntries(
    all.flatMap((field) => {
      const value = own.has(field) ? posted[field] : before[field];
      return value === undefined || value === '' ? [] : [[field, value]];
    }),
  );
}

/** What was answered on one page, and what on all the others. */
export function splitAt(
  { pages }: Pick<SurveyDefinition, 'pages'>,
  page: number,
  values: AnswerValues,
): { here: AnswerValues; elsewhere: AnswerValues } {
  const own = new Set(fieldsOf(pages[page - 1]?.items ?? []));
  const isHere = ([field]: [string, unknown]) => own.has(field);
  const all = Object.entries(values);
  return {
    here: Object.fromEntries(all.filter(isHere)),
    elsewhere: Object.fromEntries(all.filter((one) => !isHere(one))),
  };
}

/** The first page that has something to mend, with all that is to be mended on it. */
export function firstErrors(
  { pages }: Pick<SurveyDefinition, 'pages'>,
  values: AnswerValues,
): { page: number; errors: AnswerErrors } | undefined {
  for (const [at, { items }] of pages.entries()) {
    const { errors } = readAnswers(items, values);
    if (Object.keys(errors).length > 0) return { page: at + 1, errors };
  }
  return undefined;
}
