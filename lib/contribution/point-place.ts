import { type Locale, localeOf, texts } from '@/lib/text/server';
import { type Point, pointInWords } from './proposal-parts';

/** A point that nobody has put a name to, as a place that can be read, coded and quoted like one. */
export function pointAsPlace(point: Point, language: Locale): string {
  return texts(language)('proposal.place.point', { figures: pointInWords(point, language) });
}

/** The figures of a place that is nothing but a point on the map; nothing when somebody has named it. */
export function onlyPoint(proposal: {
  place: string | null;
  latitude: number | null;
  longitude: number | null;
  language: string;
}): string | undefined {
  const { place, latitude, longitude } = proposal;
  if (place === null || latitude === null || longitude === null) return undefined;
  const language = localeOf(proposal.language);
  const point = { latitude, longitude };
  const figures = pointInWords(point, language);
  // The figures alone are how such a place was kept at first.
  return [figures, pointAsPlace(point, language)].includes(place) ? figures : undefined;
}
