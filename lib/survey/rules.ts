import type { DialogueState } from '@/lib/dialogue/model';
import {
  type ClosedQuestion,
  type FreeQuestion,
  otherOption,
  type SurveyDefinition,
  type SurveyItem,
  type SurveyPage,
  type SurveyQuestion,
  type Topic,
  topics,
} from './model';

/** Every question of a survey, in the order it is asked. */
export function questionsOf({ pages }: Pick<SurveyDefinition, 'pages'>): SurveyQuestion[] {
  return pages.flatMap(({ items }) => items).filter((item) => item.kind !== 'section');
}

/** The background questions that a survey does not ask yet: each is asked once. */
export function topicsLeft(definition: Pick<SurveyDefinition, 'pages'>): Topic[] {
  const asked = new Set(
    questionsOf(definition).map((question) => (question.kind === 'background' ? question.topic : undefined)),
  );
  return topics.filter((topic) => !asked.has(topic));
}

/** A question whose answers are counted; a background question is asked for tables only. */
export function isClosed(item: SurveyItem): item is ClosedQuestion {
  return item.kind === 'single' || item.kind === 'several' || item.kind === 'scale';
}

/** A question that is answered in words: each answer is a contribution. */
export function isFree(item: SurveyItem): item is FreeQuestion {
  return item.kind === 'shortText' || item.kind === 'longText';
}

/** What a closed question can be answered with, in order; `label` is null for "other", which has its word elsewhere. */
export function optionsOf(question: ClosedQuestion): { id: string; label: string | null }[] {
  if (question.kind === 'scale') {
    return Array.from({ length: question.points }, (_, at) => ({
      id: String(at + 1),
      label: String(at + 1),
    }));
  }
  return [...question.options, ...(question.other ? [{ id: otherOption, label: null }] : [])];
}

type Structure = Omit<SurveyItem, 'help'>[];

/**
 * What answers were given to: the questions in order with all that decides what can be answered. Help texts,
 * sections, titles and where pages end are left out. The database has the same rule (`survey_structure`).
 */
export function structureOf(definition: Pick<SurveyDefinition, 'pages'>): Structure {
  return questionsOf(definition).map((question) => {
    if (!('help' in question)) return question;
    const { help: _, ...rest } = question;
    return rest;
  });
}

/** Would answers to the one have been answers to the other? */
export function asksTheSame(one: SurveyDefinition, other: SurveyDefinition): boolean {
  return canonical(structureOf(one)) === canonical(structureOf(other));
}

/** JSON with keys in order: what is stored as jsonb comes back with its keys in another. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Is there something to ask? An empty page would be a step to nowhere. */
export function whatStopsPublishing(
  definition: SurveyDefinition,
): 'surveyOffice.stop.noQuestion' | 'surveyOffice.stop.emptyPage' | undefined {
  if (questionsOf(definition).length === 0) return 'surveyOffice.stop.noQuestion';
  return definition.pages.some(({ items }) => items.length === 0) ? 'surveyOffice.stop.emptyPage' : undefined;
}

const published: readonly DialogueState[] = ['approved', 'announced', 'open', 'paused'];
const written: readonly DialogueState[] = ['planning', 'returned', 'pendingDecision', ...published];

/** A survey is written with the plan, and until the dialogue has closed. */
export function mayBeWritten(state: DialogueState): boolean {
  return written.includes(state);
}

/** It is published with or after the nämnd's decision to hold the dialogue. */
export function mayBePublished(state: DialogueState): boolean {
  return published.includes(state);
}

/** Where something stands in a survey: its page, and its place on it. */
export function placeOf(
  { pages }: Pick<SurveyDefinition, 'pages'>,
  itemId: string,
): { page: SurveyPage; pageAt: number; at: number; item: SurveyItem } | undefined {
  for (const [pageAt, page] of pages.entries()) {
    const at = page.items.findIndex(({ id }) => id === itemId);
    const item = page.items[at];
    if (item) return { page, pageAt, at, item };
  }
  return undefined;
}
