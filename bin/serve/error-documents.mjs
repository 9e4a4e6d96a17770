const SAYS = Symbol.for('genklang.errorDocument');
/** How the framework begins an answer whose page was refused while it was made. Its body is empty. */
const REFUSED = '<!DOCTYPE html><html id="__next_error__">';
const BODY = '<body>';

/**
 * Puts words in the answers that the framework leaves empty (401, 403, 404, 500): without them a browser that
 * runs no script shows a white page. The words come from `instrumentation.ts`; every other answer passes through.
 */
export function fillErrorDocuments(request, response) {
  const address = request.url ?? '/';
  const { setHeader } = response;
  response.setHeader = (name, value) => {
    const isPage = name.toLowerCase() === 'content-type' && String(value).startsWith('text/html');
    if (isPage && response.statusCode >= 400) {
      // Now, since what compresses the answer has taken its place before this and gets what is written here.
      response.setHeader = setHeader;
      const words = globalThis[SAYS]?.(response.statusCode, address);
      if (words) fillBody(response, words);
    }
    return setHeader.call(response, name, value);
  };
}

function fillBody(response, words) {
  const { write, end } = response;
  let held = Buffer.alloc(0);
  const letGo = () => {
    response.write = write;
    response.end = end;
    if (!response.headersSent) response.removeHeader('Content-Length');
    return filled(held.toString('utf8'), words);
  };
  response.write = (chunk, encoding, callback) => {
    held = Buffer.concat([held, Buffer.from(chunk, typeof encoding === 'string' ? encoding : undefined)]);
    const start = held.toString('latin1');
    const mayBeRefused = start.startsWith(REFUSED.slice(0, start.length));
    const done = typeof encoding === 'function' ? encoding : callback;
    if (mayBeRefused && !start.includes(BODY)) {
      done?.();
      return true;
    }
    if (mayBeRefused) return write.call(response, letGo(), done);
    response.write = write;
    response.end = end;
    return write.call(response, held, done);
  };
  response.end = (...rest) => {
    response.write = write;
    response.end = end;
    if (held.length > 0) write.call(response, held);
    return end.apply(response, rest);
  };
}

function filled(start, { lang, title, body }) {
  const sheet = /<link rel="preload" href="([^"]+)" as="style"/.exec(start)?.[1];
  return start
    .replace('<html ', () => `<html lang="${lang}" `)
    .replace('<title>', () => `<title>${start.includes(`<title>${title}`) ? '' : `${title} – `}`)
    .replace('</head>', () => `${sheet ? `<link rel="stylesheet" href="${sheet}"/>` : ''}</head>`)
    .replace(BODY, () => BODY + body);
}
