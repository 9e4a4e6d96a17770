import type { SurveyDefinition, SurveyItem } from './model';
import { canonical } from './rules';

/** What differs between two versions of a survey; an item is as the later version has it, or as it was. */
export type VersionChange =
  | { change: 'added' | 'removed' | 'changed'; item: SurveyItem }
  | { change: 'title' | 'intro' | 'order' | 'pages' };

/** What a version changed in the one before it, in the order a reader of the survey meets it. */
export function changesBetween(before: SurveyDefinition, after: SurveyDefinition): VersionChange[] {
  const old = itemsOf(before);
  const now = itemsOf(after);
  const stayed = now.filter(({ id }) => old.some((one) => one.id === id)).map(({ id }) => id);
  const order = old.filter(({ id }) => stayed.includes(id)).map(({ id }) => id);
  const isMoved = canonical(order) !== canonical(stayed);
  return [
    ...(before.title === after.title ? [] : [{ change: 'title' as const }]),
    ...(before.intro === after.intro ? [] : [{ change: 'intro' as const }]),
    ...now.flatMap((item): VersionChange[] => {
      const was = old.find(({ id }) => id === item.id);
      if (!was) return [{ change: 'added', item }];
      return canonical(was) === canonical(item) ? [] : [{ change: 'changed', item }];
    }),
    ...old
      .filter(({ id }) => !stayed.includes(id))
      .map((item): VersionChange => ({ change: 'removed', item })),
    ...(isMoved ? [{ change: 'order' as const }] : []),
    ...(isMoved || canonical(pagesOf(before, stayed)) === canonical(pagesOf(after, stayed))
      ? []
      : [{ change: 'pages' as const }]),
  ];
}

function itemsOf({ pages }: SurveyDefinition): SurveyItem[] {
  return pages.flatMap(({ items }) => items);
}

/** The pages by their titles and by what both versions have on them; empty ones are none. */
function pagesOf({ pages }: SurveyDefinition, stayed: readonly string[]) {
  return pages
    .map(({ title, items }) => ({
      title,
      items: items.filter(({ id }) => stayed.includes(id)).map(({ id }) => id),
    }))
    .filter(({ title, items }) => title !== '' || items.length > 0);
}
