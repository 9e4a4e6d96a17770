import type { Metadata } from 'next';
import type { Reader } from '@/components/dialogue/reader';
import type { TranslatedNames } from '@/lib/dialogue/model';
import { nameIn } from '@/lib/dialogue/published-texts';
import { asDecided } from '@/lib/dialogue/written';
import { publishedIn } from '@/lib/dialogue/written-queries';
import { feedPath } from '@/lib/feed/dialogue-feed';
import { localeOf, texts } from '@/lib/text/server';
import { publicPath } from '@/lib/web/locale-path';

/** The reader that an address is for: the language stands in the path. */
export async function readerOf(params: Promise<{ locale: string }>): Promise<Reader> {
  const locale = localeOf((await params).locale);
  return { locale, say: texts(locale), path: (page) => publicPath(locale, page), written: asDecided };
}

/** The same reader with what is published in their language, of one dialogue or of all of them. */
export async function withWords(reader: Reader, dialogueId?: string): Promise<Reader> {
  return { ...reader, written: await publishedIn(reader.locale, dialogueId) };
}

/** The same page in both languages, for the head of the document. */
export function inBothLanguages(page: string) {
  return { languages: { sv: publicPath('sv', page), en: publicPath('en', page) } };
}

/** What a page about a dialogue is called in the head of the document: what it is, then the dialogue. */
export function titled(what: string, dialogue: Named, { locale }: Reader): string {
  const name = nameIn(dialogue, 'title', locale).text;
  // A sentence has its own end.
  return what.endsWith('.') ? `${what} ${name}` : `${what}: ${name}`;
}

type Named = { title: string; translated?: TranslatedNames | null };

type About = {
  /** The dialogue that the page is about, whose picture and feed go with it. */
  dialogue?: Named & { slug: string; question?: string };
  /** Is this where one goes to follow it? */
  followed?: boolean;
  /** Where it can be read in languages that the interface is not in. */
  languages?: Record<string, string>;
};

/**
 * How a page that everybody may find presents itself to other programs: its one address, its twin in the other
 * language, and, where a link to it is shown, a picture in words of ours.
 */
export function findable({ locale, say, path }: Reader, page: string, about: About = {}): Metadata {
  const { dialogue, followed, languages } = about;
  return {
    alternates: {
      canonical: path(page),
      languages: { ...inBothLanguages(page).languages, ...languages },
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
        alt: dialogue ? asked(dialogue, locale) : say('feed.picture.words'),
      },
    },
  };
}

/** What a dialogue asks, or what it is called where that is all that is known of it. */
function asked({ question, ...dialogue }: NonNullable<About['dialogue']>, locale: string): string {
  return question === undefined
    ? nameIn(dialogue, 'title', locale).text
    : nameIn({ ...dialogue, question }, 'question', locale).text;
}
