import { type Locale, texts } from '@/lib/text/server';
import { escaped } from './escaped';
import { publicPath, splitLocale } from './locale-path';

/** What an answer that could not be a page says: the title of the window, and the inside of the body. */
export type ErrorDocument = { lang: Locale; title: string; body: string };

type Way = { href: string; text: string };

const roomOf: Record<number, 'signedOut' | 'closedDoor' | 'missing' | 'failed' | undefined> = {
  401: 'signedOut',
  403: 'closedDoor',
  404: 'missing',
  500: 'failed',
};

/**
 * The words of an answer whose page was refused while it was made. The framework sends such an answer with an
 * empty body, for its script to fill; these words stand there until then, and stay where no script runs.
 * Undefined for a status that has no words.
 */
export function errorDocument(status: number, address: string): ErrorDocument | undefined {
  const { locale, path } = splitLocale(new URL(address, 'http://here').pathname);
  const room = roomOf[status];
  if (!room) return undefined;
  const say = texts(locale);
  const title = say(`page.${room}.title`);
  const ways = /^\/kontor(\/|$)/.test(path) ? officeWays(room, address) : publicWays(room, address, locale);
  const links = ways.map(({ href, text }) => `<li><a href="${escaped(href)}">${escaped(text)}</a></li>`);
  const body = [
    '<div class="public"><header><div class="public-header"><span class="brand"><span class="brand-text">',
    `<span class="brand-name">${escaped(say('page.service'))}</span></span></span></div></header>`,
    '<main id="innehall" class="public-main"><div class="error-page">',
    `<div class="page-heading"><h1>${escaped(title)}</h1>`,
    `<p class="lead">${escaped(say(`page.${room}.lead`))}</p></div>`,
    `<div class="prose"><ul>${links.join('')}</ul></div></div></main></div>`,
  ];
  return { lang: locale, title, body: body.join('') };
}

function officeWays(room: string, address: string): Way[] {
  const say = texts('sv');
  const signIn = `/logga-in?callbackUrl=${encodeURIComponent(address)}`;
  if (room === 'signedOut') return [{ href: signIn, text: say('page.signedOut.signIn') }];
  const work = { href: '/kontor', text: say('page.closedDoor.back') };
  return room === 'failed' ? [{ href: address, text: say('page.failed.again') }, work] : [work];
}

function publicWays(room: string, address: string, locale: Locale): Way[] {
  const say = texts(locale);
  const start = { href: publicPath(locale, '/'), text: say('page.missing.start') };
  if (room === 'failed') return [{ href: address, text: say('page.failed.again') }, start];
  return [
    start,
    { href: publicPath(locale, '/dialoger'), text: say('page.missing.dialogues') },
    { href: publicPath(locale, '/kvitto'), text: say('page.missing.receipt') },
  ];
}
