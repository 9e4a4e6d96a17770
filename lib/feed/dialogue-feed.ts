import type { TranslatedNames } from '@/lib/dialogue/model';
import { nameIn } from '@/lib/dialogue/published-texts';
import { atom } from './atom';
import { type FeedReader, pageOf, wordsOf, worthTelling } from './entries';
import type { Happening } from './told';

/** Where the feed of a dialogue is, or the one of all of them. */
export function feedPath(slug?: string): string {
  return slug === undefined ? '/atom.xml' : `/dialoger/${slug}/atom.xml`;
}

/** Where the calendar of a dialogue is, or the one of all of them. */
export function calendarPath(slug?: string): string {
  return slug === undefined ? '/kalender.ics' : `/dialoger/${slug}/kalender.ics`;
}

/** The dialogue that a feed or a calendar is of. */
export type FollowedDialogue = {
  id: string;
  slug: string;
  title: string;
  translated?: TranslatedNames | null;
};

type Subject = { municipality: string; dialogue?: FollowedDialogue };

/** What has happened in one dialogue, or in all of them, as an Atom feed in one language. */
export function dialogueFeed(
  happenings: readonly Happening[],
  { municipality, dialogue }: Subject,
  reader: FeedReader & { other: FeedReader },
): string {
  const { locale, say, address, other } = reader;
  const here = feedPath(dialogue?.slug);
  // Ids stand whatever is renamed; the two languages are two feeds with entries of their own.
  const host = new URL(address('/')).host;
  const id = (what: string) => `tag:${host},2026:${locale}/${what}`;
  return atom({
    id: id(dialogue ? `dialog/${dialogue.id}` : 'dialoger'),
    title: dialogue
      ? say('feed.title', { title: nameIn(dialogue, 'title', locale).text, municipality })
      : say('feed.titleAll', { municipality }),
    subtitle: say(dialogue ? 'feed.subtitle' : 'feed.subtitleAll'),
    language: locale,
    author: municipality,
    page: address(dialogue ? `/dialoger/${dialogue.slug}` : '/dialoger'),
    self: address(here),
    other: { href: other.address(here), language: other.locale },
    entries: worthTelling(happenings).map((happening) => ({
      id: id(`handelse/${happening.id}`),
      at: happening.at,
      href: address(pageOf(happening)),
      ...wordsOf(happening, reader),
    })),
  });
}
