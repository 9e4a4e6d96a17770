/** Where a moderator stands in the list of one file or meeting. */
export type ListPlace = {
  sourceId: string;
  /** The text that the page begins after. */
  after?: string;
  /** Texts that were set apart, to be read one by one. */
  apart?: readonly string[];
  /** What the page before came to: how many were judged, and which were left as they were. */
  judged?: number;
  untouched?: readonly string[];
};

/** Where that list is, from where the moderator stands. */
export function listAddress(dialogueId: string, place: ListPlace): string {
  return `/kontor/dialoger/${dialogueId}/granskning/lista/${place.sourceId}${query(place, {})}`;
}

/** One text of the list by itself, with the way back. */
export function textAddress(dialogueId: string, place: ListPlace, contributionId: string): string {
  const { sourceId, after, apart } = place;
  return `/kontor/dialoger/${dialogueId}/granskning${query({ after, apart }, { inlagg: contributionId, lista: sourceId })}`;
}

/** As many as an address has room for; of more, the first ones come back a little earlier. */
const mostSkipped = 50;

/**
 * The queue, without what has been skipped in this sitting until the rest has been read. `judged` is the text
 * whose verdict has just been saved.
 */
export function queueAddress(dialogueId: string, skipped: readonly string[], judged?: string): string {
  const last = [...new Set([...skipped].reverse())].reverse().slice(-mostSkipped);
  const all = new URLSearchParams();
  if (last.length > 0) all.set('hoppade', last.join(' '));
  if (judged) all.set('sparat', judged);
  return `/kontor/dialoger/${dialogueId}/granskning${all.size > 0 ? `?${all}` : ''}`;
}

/** What has been skipped, out of an address or a form. */
export function skippedIn(given: unknown): string[] {
  return idsIn(given).slice(-mostSkipped);
}

/** The same place, out of an address or a form. */
export function placeFrom(
  sourceId: string,
  given: { efter?: unknown; apart?: unknown; antal?: unknown; orord?: unknown },
): ListPlace {
  const judged = Number(oneOf(given.antal));
  return {
    sourceId,
    after: idsIn(given.efter)[0],
    apart: idsIn(given.apart),
    judged: Number.isInteger(judged) && judged > 0 && judged <= 1000 ? judged : undefined,
    untouched: idsIn(given.orord),
  };
}

function query(
  { after, apart = [], judged, untouched = [] }: Partial<ListPlace>,
  first: Record<string, string>,
): string {
  const all = new URLSearchParams(first);
  if (after) all.set('efter', after);
  if (apart.length > 0) all.set('apart', apart.join(' '));
  if (judged) all.set('antal', String(judged));
  if (untouched.length > 0) all.set('orord', untouched.join(' '));
  return all.size > 0 ? `?${all}` : '';
}

function idsIn(given: unknown): string[] {
  return oneOf(given).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
}

function oneOf(given: unknown): string {
  const one = [given].flat()[0];
  return typeof one === 'string' ? one : '';
}
