import { setTimeout as sleep } from 'node:timers/promises';

/** As long as a shared cache may hold a page: what depends on the clock is at most this old. */
const LIFETIME_MS = 1000;
/** The pages of a municipality that are read at the same time, and no more than some tens of megabytes. */
const MOST_PAGES = 200;
const MOST_BYTES = 512 * 1024;

/**
 * Serves a reading page again as long as the database is what it was before the page was made. `seen` tells
 * which transactions are visible; an answer that is as old as that says what a new one would say, so a text
 * that was masked is gone from the very next request. What may be kept is decided by the page's own
 * `Cache-Control` alone. See docs/decisions/0020.
 */
export function readingPages(seen, now = Date.now) {
  const kept = new Map();

  /** Answers from what is kept and says true, or watches the answer that is about to be made. */
  return async function answer(request, response) {
    const key = keyOf(request);
    if (!key) return false;
    const snapshot = await seen();
    if (snapshot === undefined) return false;
    const known = kept.get(key);
    if (known && known.snapshot === snapshot && now() - known.since < LIFETIME_MS) {
      const page = await known.page;
      if (page) {
        send(response, page);
        return true;
      }
    }
    // Only an address that has had such a page is waited for: anything else is answered at once, each by itself.
    const page = watched(response);
    const entry = { snapshot, since: now(), page: known ? page : undefined };
    if (known) kept.set(key, entry);
    page.then((made) => {
      if (made) keep(key, { ...entry, page: made });
      else if (kept.get(key) === entry) kept.delete(key);
    });
    return false;
  };

  function keep(key, entry) {
    const other = kept.get(key);
    if (other && other.since > entry.since) return;
    kept.delete(key);
    kept.set(key, entry);
    if (kept.size > MOST_PAGES) kept.delete(kept.keys().next().value);
  }
}

/** What makes an answer somebody's own, or another one than the whole page. */
const OWN = /^(cookie|authorization|range|if-.*|rsc|purpose|next-.*|x-next.*|x-middleware.*)$/;

/**
 * What everybody who asks like this is answered alike: a plain address, asked without anything of one's own.
 * A question in the address is not among it, so that nobody can fill the memory with made-up ones.
 */
function keyOf({ method, url, headers }) {
  if (method !== 'GET' || !url || url.length > 300 || /\?|^\/(_next|api|kontor|kvitto)\b/.test(url))
    return undefined;
  if (Object.keys(headers).some((name) => OWN.test(name))) return undefined;
  const packed = /\bgzip\b/.test(headers['accept-encoding'] ?? '') ? 'gzip' : 'plain';
  return `${packed} ${headers.host} ${url}`;
}

/** The answer as it is sent, whole; nothing when it was cut off, too long, or not for everybody. */
function watched(response) {
  const parts = [];
  let bytes = 0;
  const watch = (chunk, encoding) => {
    if (!chunk || typeof chunk === 'function' || !isForEverybody(response)) return;
    const part = Buffer.from(chunk, typeof encoding === 'string' ? encoding : undefined);
    bytes += part.length;
    if (bytes <= MOST_BYTES) parts.push(part);
  };
  for (const name of ['write', 'end']) {
    const original = response[name];
    response[name] = function (chunk, encoding, ...rest) {
      watch(chunk, encoding);
      return original.call(this, chunk, encoding, ...rest);
    };
  }
  return new Promise((resolve) => {
    response.once('close', () => {
      const isKept = response.writableFinished && bytes <= MOST_BYTES && isForEverybody(response);
      resolve(isKept ? { headers: headersOf(response), body: Buffer.concat(parts) } : undefined);
    });
  });
}

function isForEverybody(response) {
  const control = String(response.getHeader('cache-control') ?? '');
  return response.statusCode === 200 && /^public\b/.test(control) && !response.hasHeader('set-cookie');
}

function headersOf(response) {
  const headers = { ...response.getHeaders() };
  for (const name of ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])
    delete headers[name];
  return headers;
}

function send(response, { headers, body }) {
  response.writeHead(200, { ...headers, 'Content-Length': body.length });
  response.end(body);
}

/**
 * Which transactions the public key sees now, as the database puts it: the same words twice mean that nothing
 * was committed between. Those who ask while a question is on its way share the next one, never that one: it
 * may have been answered before what they must see was committed.
 */
export function visibleTransactions(sql) {
  let running;
  let next;
  const ask = async () => {
    try {
      const [row] = await Promise.race([sql`select pg_current_snapshot()::text as seen`, sleep(500, [])]);
      return row?.seen;
    } catch {
      return undefined;
    }
  };
  const start = () => {
    next = undefined;
    running = ask().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running.then(start);
    return next;
  };
}
