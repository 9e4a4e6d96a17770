import { createHash } from 'node:crypto';

/**
 * A file that is made when it is asked for and is the same for everybody. Whoever says which one they have
 * (`If-None-Match`) is told that it still holds. There is no `Last-Modified`: a renamed dialogue or a changed
 * closing day leaves no later time behind, and a file that is thought unchanged would go on saying the old.
 */
export function fileAnswer(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Response {
  // Weak, because what is sent may be packed on its way.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const all = { 'Cache-Control': 'public, s-maxage=1', ETag: etag, ...headers };
  return holds(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers: all })
    : new Response(body, { headers: all });
}

function holds(known: string | null, etag: string): boolean {
  if (known === null) return false;
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return known.trim() === '*' || known.split(',').some((tag) => plain(tag) === plain(etag));
}
