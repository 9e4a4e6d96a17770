import { database } from '@/db/client';
import { fingerprint } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import type { TranslatedLanguage } from '@/lib/translation/model';
import { publishTranslation } from '@/lib/translation/publish-translation';
import { partsOf } from '@/lib/translation/queries';
import type { SourceText } from '@/lib/translation/rules';
import { headingsIn, sourcesOf } from '@/lib/translation/sources';
import type { DemoDialogue, PersonKey, SameInWords, TranslatedContent } from './content/types';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';
import type { Living } from './way-there';

/** What is published of a dialogue in other languages, each part when it has been published in Swedish. */
export function translated(living: Living, demo: DemoDialogue, town: Town, calendar: Calendar): Step[] {
  const pages = (demo.translations ?? []).map((content) => ({
    at: calendar.officeAt(content.daysFromStart, '14:00'),
    run: () => translatePage(living, content, town),
  }));
  const parts = (demo.inWords ?? []).map((content) => ({
    at: calendar.officeAt(content.daysFromStart, '14:00'),
    run: () => translatePart(living, content, town),
  }));
  return [...pages, ...parts];
}

type Told = { source: SourceText; body: string };
type Telling = { part: string; language: TranslatedLanguage; writtenBy: PersonKey };

async function translatePage(
  { id: dialogueId }: Living,
  content: TranslatedContent,
  town: Town,
): Promise<void> {
  const { language } = content;
  const sources = [...(await sourcesOf(database('owner'), dialogueId, 'page')), ...headingsIn(language)];
  const told = Object.entries(content.texts).map(([name, body]) => {
    const source = sources.find(({ field, id }) => `${field} ${id}` === name);
    if (!source) throw new Error(`There is no text ${name} to translate.`);
    return { source, body };
  });
  await publish(dialogueId, told, { ...content, part: 'page' }, town);
}

async function translatePart({ id: dialogueId }: Living, content: SameInWords, town: Town): Promise<void> {
  const found = (await partsOf(dialogueId)).find(
    (one) => ('kind' in one ? one.kind : one.part) === content.part,
  );
  if (!found) throw new Error(`There is no ${content.part} to translate.`);
  const words = new Map(inSamePlaces(content.decided, content.words));
  const sources = await sourcesOf(database('owner'), dialogueId, found.part);
  const told = sources.map((source) => {
    const body = words.get(source.body);
    if (body === undefined) throw new Error(`There are no other words for ${source.body}`);
    return { source, body };
  });
  await publish(dialogueId, told, { ...content, part: found.part }, town);
}

/** Every text with the one that stands in its place in something of the same shape. */
function inSamePlaces(decided: unknown, words: unknown): [string, string][] {
  if (typeof decided === 'string') return typeof words === 'string' ? [[decided, words]] : [];
  if (typeof words !== 'object' || words === null) return [];
  const places = new Map(Object.entries(decided ?? {}));
  return Object.entries(words).flatMap(([place, text]) => inSamePlaces(places.get(place), text));
}

async function publish(
  dialogueId: string,
  told: readonly Told[],
  telling: Telling,
  town: Town,
): Promise<void> {
  const { part, language, writtenBy } = telling;
  const texts = told.map(({ source, body }) => ({
    field: source.field,
    id: source.id,
    source: fingerprint(source.body),
    seen: 0,
    body,
  }));
  const actor = await town.actor(writtenBy);
  done(await perform(publishTranslation, actor, { dialogueId, part, language, texts }));
}
