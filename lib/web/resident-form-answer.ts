import type { Locale } from '@/lib/text/server';
import { publicPath } from './locale-path';

/** On to another page after a post, in the language that was posted from; never kept by a cache. */
export function seeOther(locale: Locale, path: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: publicPath(locale, path), 'Cache-Control': 'no-store' },
  });
}
