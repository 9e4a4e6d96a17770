import type { Reader } from '@/components/dialogue/reader';
import { localeOf, texts } from '@/lib/text/server';
import { publicPath } from '@/lib/web/locale-path';

/** The reader that an address is for: the language stands in the path. */
export async function readerOf(params: Promise<{ locale: string }>): Promise<Reader> {
  const locale = localeOf((await params).locale);
  return { locale, say: texts(locale), path: (page) => publicPath(locale, page) };
}

/** The same page in both languages, and the feed of what it is about, for the head of the document. */
export function inBothLanguages(page: string, feed?: string) {
  return {
    languages: { sv: publicPath('sv', page), en: publicPath('en', page) },
    ...(feed ? { types: { 'application/atom+xml': feed } } : {}),
  };
}
