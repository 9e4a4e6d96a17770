import { database } from '@/db/client';
import { fingerprint } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { publishTranslation } from '@/lib/translation/publish-translation';
import { headingsIn, sourcesOf } from '@/lib/translation/sources';
import type { DemoDialogue, TranslatedContent } from './content/types';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';
import type { Living } from './way-there';

/** The texts of a dialogue's page in other languages, published when the page is. */
export function translated(living: Living, demo: DemoDialogue, town: Town, calendar: Calendar): Step[] {
  return (demo.translations ?? []).map((content) => ({
    at: calendar.officeAt(content.daysFromStart, '14:00'),
    run: () => translate(living, content, town),
  }));
}

async function translate({ id: dialogueId }: Living, content: TranslatedContent, town: Town): Promise<void> {
  const { language } = content;
  const sources = [...(await sourcesOf(database('owner'), dialogueId, 'page')), ...headingsIn(language)];
  const texts = Object.entries(content.texts).map(([name, body]) => {
    const source = sources.find(({ field, id }) => `${field} ${id}` === name);
    if (!source) throw new Error(`There is no text ${name} to translate.`);
    return { field: source.field, id: source.id, source: fingerprint(source.body), seen: 0, body };
  });
  const actor = await town.actor(content.writtenBy);
  done(await perform(publishTranslation, actor, { dialogueId, part: 'page', language, texts }));
}
