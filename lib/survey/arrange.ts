import type { SurveyDefinition, SurveyItem, SurveyPage } from './model';
import { placeOf } from './rules';

/** What one press of a button can do to the order of a survey. */
export const arrangements = ['up', 'down', 'remove', 'addPage', 'removePage'] as const;
export type Arrangement = (typeof arrangements)[number];

/** The survey with one step taken; nothing when there is no such step to take. */
export function arranged(
  definition: SurveyDefinition,
  act: Arrangement,
  target: string,
  newPageId: string,
): SurveyDefinition | undefined {
  if (act === 'addPage') {
    return { ...definition, pages: [...definition.pages, { id: newPageId, title: '', items: [] }] };
  }
  if (act === 'removePage') return withoutPage(definition, target);
  if (act === 'remove') {
    const place = placeOf(definition, target);
    return place && withItems(definition, place.pageAt, without(place.page.items, place.at));
  }
  return moved(definition, target, act === 'up' ? -1 : 1);
}

/** A page goes when it is empty; one page is always left. */
function withoutPage(definition: SurveyDefinition, pageId: string): SurveyDefinition | undefined {
  const page = definition.pages.find(({ id }) => id === pageId);
  if (!page || page.items.length > 0 || definition.pages.length === 1) return undefined;
  return { ...definition, pages: definition.pages.filter(({ id }) => id !== pageId) };
}

/** One step up or down; from the edge of a page on to the next page. */
function moved(definition: SurveyDefinition, itemId: string, step: 1 | -1): SurveyDefinition | undefined {
  const place = placeOf(definition, itemId);
  if (!place) return undefined;
  const { page, pageAt, at, item } = place;
  const rest = without(page.items, at);
  const to = at + step;
  if (to >= 0 && to < page.items.length) {
    return withItems(definition, pageAt, [...rest.slice(0, to), item, ...rest.slice(to)]);
  }
  const next = definition.pages[pageAt + step];
  if (!next) return undefined;
  const there = step === 1 ? [item, ...next.items] : [...next.items, item];
  return withItems(withItems(definition, pageAt, rest), pageAt + step, there);
}

/** The survey with an item written anew in its place, or put last on a page. */
export function withItem(
  definition: SurveyDefinition,
  item: SurveyItem,
  pageId: string,
): SurveyDefinition | undefined {
  const place = placeOf(definition, item.id);
  if (place) {
    const items = place.page.items.map((one) => (one.id === item.id ? item : one));
    return withItems(definition, place.pageAt, items);
  }
  const pageAt = definition.pages.findIndex(({ id }) => id === pageId);
  const page = definition.pages[pageAt];
  return page && withItems(definition, pageAt, [...page.items, item]);
}

function withItems(
  definition: SurveyDefinition,
  pageAt: number,
  items: SurveyPage['items'],
): SurveyDefinition {
  return {
    ...definition,
    pages: definition.pages.map((page, at) => (at === pageAt ? { ...page, items } : page)),
  };
}

function without(items: readonly SurveyItem[], at: number): SurveyItem[] {
  return items.filter((_, place) => place !== at);
}
