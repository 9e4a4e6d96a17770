import type { Locale } from '@/lib/text/server';

/** The public address of a page in a language: Swedish at `/…`, English at `/en/…`. */
export function publicPath(locale: Locale, path: string): string {
  if (locale === 'sv') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** Which language an address is in, and the page without it. The path alone decides: no cookie, no guess. */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
  if (pathname === '/en') return { locale: 'en', path: '/' };
  if (pathname.startsWith('/en/')) return { locale: 'en', path: pathname.slice(3) };
  return { locale: 'sv', path: pathname };
}
