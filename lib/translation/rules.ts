import type { TextField } from './model';

/** A published Swedish text that can be written in another language. */
export type SourceText = { field: TextField; id: string; body: string };

/** The same with its place in the part that it stands in. */
export type PlacedText = SourceText & { place: number };

/** What was written last in its stead; a translation that was taken back has no words. */
export type Translation = { version: number; source: string; body: string };

/** A translation of one text as it was once published. */
export type WrittenText = Translation & { field: TextField; id: string };

/**
 * The translation of a text: the last that was made from just these words, wherever in the dialogue they stand;
 * otherwise the last that was made for the text when it said something else. The version is the text's own.
 * `written` comes in the order that it was published.
 */
export function translationFor(source: SourceText, written: readonly WrittenText[]): Translation | undefined {
  const own = written.filter(({ field, id }) => field === source.field && id === source.id);
  const last = own.at(-1);
  const same =
    source.field === 'heading'
      ? last
      : written.findLast((one) => one.field === source.field && one.source === source.body);
  const found = same ?? last;
  return found && { version: last?.version ?? 0, source: found.source, body: found.body };
}

export type TranslationState = 'missing' | 'current' | 'older';

/** Is the translation made from the Swedish text as it stands now? One that is older is not shown. */
export function stateOf(source: SourceText, translation: Translation | undefined): TranslationState {
  if (!translation || translation.body === '') return 'missing';
  return translation.source === source.body ? 'current' : 'older';
}

/** What somebody has written for one text. */
type Written = { body: string; still: boolean };

/**
 * Is there something new to publish? Words that stand are published anew only where their writer says that they
 * still say what the changed Swedish text says.
 */
export function isNew(source: SourceText, earlier: Translation | undefined, written: Written): boolean {
  if (written.body !== (earlier?.body ?? '')) return true;
  return written.still && stateOf(source, earlier) === 'older';
}

/** How many texts there are, and how many of them are missing or older than their source in a language. */
export function countOf(states: readonly TranslationState[]) {
  const of = (wanted: TranslationState) => states.filter((state) => state === wanted).length;
  return { all: states.length, current: of('current'), missing: of('missing'), older: of('older') };
}
