import { xml } from './xml';

export type AtomEntry = {
  id: string;
  title: string;
  /** A page of ours, as a whole address. */
  href: string;
  at: Date;
  /** Each paragraph in the language that it was written in. */
  text: string;
  language: string;
};

export type AtomFeed = {
  id: string;
  title: string;
  subtitle: string;
  language: string;
  author: string;
  /** The page that the feed is about, the feed itself, and the same feed in the other language. */
  page: string;
  self: string;
  other: { href: string; language: string };
  entries: readonly AtomEntry[];
};

/** A feed as an Atom document (RFC 4287). All that varies is plain text: nothing in it is read as markup. */
export function atom(feed: AtomFeed): string {
  const newest = feed.entries.map(({ at }) => at.getTime()).reduce((a, b) => Math.max(a, b), 0);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}">`,
    `<id>${xml(feed.id)}</id>`,
    `<title>${xml(feed.title)}</title>`,
    `<subtitle>${xml(feed.subtitle)}</subtitle>`,
    `<updated>${new Date(newest).toISOString()}</updated>`,
    `<author><name>${xml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>`,
    `<link rel="related" type="application/atom+xml" hreflang="${xml(feed.other.language)}" href="${xml(feed.other.href)}"/>`,
    ...feed.entries.map(entry),
    '</feed>',
  ].join('\n')}\n`;
}

function entry({ id, title, href, at, text, language }: AtomEntry): string {
  return [
    '<entry>',
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(href)}"/>`,
    `<published>${at.toISOString()}</published>`,
    `<updated>${at.toISOString()}</updated>`,
    `<content type="text" xml:lang="${xml(language)}">${xml(text)}</content>`,
    '</entry>',
  ].join('\n');
}
