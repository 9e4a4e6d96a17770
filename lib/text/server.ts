import { createTranslator } from 'next-intl';
import { en, sv } from './catalogue';
import type { TextKey } from './keys';
import { keptTogether } from './together';

export const locales = ['sv', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Is this a language that the public side is written in? Anything else is read as Swedish. */
export function localeOf(value: string | undefined): Locale {
  return value === 'en' ? 'en' : 'sv';
}

export type Say = (key: TextKey, values?: Record<string, string | number>) => string;

const kept = new Map<Locale, Say>();

/**
 * The texts of the interface in one language: `say('form.optional')`. For server code; plain strings out. Made
 * once a language: a translator remembers the messages that it has read, and reading them is most of its work.
 */
export function texts(locale: Locale): Say {
  const known = kept.get(locale);
  if (known) return known;
  const translate = createTranslator({
    locale,
    messages: locale === 'en' ? en : sv,
    timeZone: 'Europe/Stockholm',
  });
  const say: Say = (key, values) => keptTogether((translate as unknown as Say)(key, values));
  kept.set(locale, say);
  return say;
}

/** An error's text: a key of the catalogue where there is one, otherwise the general sentence. */
export function errorText(say: Say, key: string): string {
  return isTextKey(key) ? say(key) : say('form.error.invalid');
}

function isTextKey(key: string): key is TextKey {
  let node: unknown = sv;
  for (const step of key.split('.')) {
    if (typeof node !== 'object' || node === null) return false;
    node = (node as Record<string, unknown>)[step];
  }
  return typeof node === 'string';
}
