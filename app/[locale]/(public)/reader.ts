import type { Metadata } from 'next';
import type { Reader } from '@/components/dialogue/reader';
import { feedPath } from '@/lib/feed/dialogue-feed';
import { localeOf, texts } from '@/lib/text/server';
import { publicPath } from '@/lib/web/locale-path';

/** The reader that an address is for: the language stands in the path. */
export async function readerOf(params: Promise<{ locale: string }>): Promise<Reader> {
  const locale = localeOf((await params).locale);
  return { locale, say: texts(locale), path: (page) => publicPath(locale, page) };
}

/** The same page in both languages, for the head of the document. */
export function inBothLanguages(page: string) {
  return { languages: { sv: publicPath('sv', page), en: publicPath('en', page) } };
}

type About = {
  /** The dialogue that the page is about, whose picture and feed go with it. */
  dialogue?: { slug: string; title: string; question?: string };
  /** Is this where one goes to follow it? */
  followed?: boolean;
};

/**
 * How a page that everybody may find presents itself to other programs: its one address, its twin in the other
 * language, and, where a link to it is shown, a picture in words of ours.
 */
export function findable({ locale, say, path }: Reader, page: string, about: About = {}): Metadata {
  const { dialogue, followed } = about;
  return {
    alternates: {
      canonical: path(page),
      ...inBothLanguages(page),
      ...(followed ? { types: { 'application/atom+xml': path(feedPath(dialogue?.slug)) } } : {}),
    },
    openGraph: {
      type: 'website',
      url: path(page),
      locale: locale === 'sv' ? 'sv_SE' : 'en_GB',
      images: {
        url: path(dialogue ? `/dialoger/${dialogue.slug}/bild.png` : '/bild.png'),
        width: 1200,
        height: 630,
        alt: dialogue ? (dialogue.question ?? dialogue.title) : say('feed.picture.words'),
      },
    },
  };
}
