import type { Say } from '@/lib/text/server';
import type { TranslatedPart } from '@/lib/translation/queries';

/** What a part of what is published is called where it is translated. */
export function partName(part: TranslatedPart, say: Say): string {
  if (!('kind' in part)) return say(`translation.part.${part.part}`);
  return say('publicReport.version', { kind: say(`publicReport.kind.${part.kind}`), number: part.number });
}

/** Where a part is written in a language; the dialogue's page is what is meant when nothing is said. */
export function partHref(home: string, language: string, part: string): string {
  return part === 'page' ? `${home}/${language}` : `${home}/${language}?del=${part}`;
}
