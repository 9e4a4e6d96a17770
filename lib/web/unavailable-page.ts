import { type Locale, type Say, texts } from '@/lib/text/server';
import { escaped } from './escaped';
import type { FormValues } from './form-state';
import { publicPath } from './locale-path';
import { plainStyle } from './plain-style';

/** Why a form was not taken at all, as the names of its words in the catalogue. */
export type PlainReason =
  | 'unavailable'
  | 'failed'
  | 'tooMany'
  | 'tooManyFiles'
  | 'foreign'
  | 'missing'
  | 'tooLarge'
  | 'unreadable';

const statusOf: Record<PlainReason, number> = {
  unavailable: 503,
  failed: 500,
  tooMany: 429,
  tooManyFiles: 429,
  foreign: 403,
  missing: 404,
  tooLarge: 413,
  unreadable: 400,
};

type PlainPage = {
  locale: Locale;
  reason: PlainReason;
  /** Where the form was posted, and all that it said; what could not be read is not there. */
  sent?: { action: string; values: FormValues; textField?: string };
  waitSeconds?: number;
};

/**
 * A page that needs nothing but itself: no database, no script, no file beside. It holds what was typed, the same
 * key, and a button to send it again.
 */
export function plainPage(page: PlainPage): Response {
  const headers: Record<string, string> = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  };
  if (page.waitSeconds) headers['Retry-After'] = String(page.waitSeconds);
  else if (page.reason === 'unavailable') headers['Retry-After'] = '10';
  return new Response(html(page, texts(page.locale)), { status: statusOf[page.reason], headers });
}

function html({ locale, reason, sent, waitSeconds = 0 }: PlainPage, say: Say): string {
  const title = escaped(say(`contribution.plain.${reason}Title`));
  const lead = escaped(say(`contribution.plain.${reason}Lead`, { seconds: waitSeconds }));
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(say('form.errorTitle'))} ${title}</title>
<style>${plainStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${lead}</p>
${sent ? formAgain(sent, say) : ''}
<p><a href="${publicPath(locale, '/')}">${escaped(say('contribution.plain.home'))}</a></p>
</main>
</body>
</html>
`;
}

function formAgain({ action, values, textField }: NonNullable<PlainPage['sent']>, say: Say): string {
  const hidden = Object.entries(values)
    .filter(([name]) => name !== textField)
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`);
  return `<form method="post" action="${escaped(action)}">
${hidden.join('\n')}
${textField === undefined ? '' : textArea(textField, [values[textField] ?? ''].flat().join('\n'), say)}
<p><button>${escaped(say('contribution.plain.retry'))}</button></p>
</form>`;
}

function textArea(name: string, text: string, say: Say): string {
  // The line break after the tag is not part of the text; without it a first empty line would be lost.
  return `<p><label for="text">${escaped(say('contribution.plain.text'))}</label></p>
<p><textarea id="text" name="${escaped(name)}" rows="12" cols="34">
${escaped(text)}</textarea></p>`;
}
