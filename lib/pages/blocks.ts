/** A piece of a line: plain words, or words that lead somewhere. */
export type Inline = { text: string; href?: string };
export type Block =
  | { kind: 'heading'; words: Inline[] }
  | { kind: 'paragraph'; words: Inline[] }
  | { kind: 'list'; items: Inline[][] };

/** Nothing but pages of this site, secure pages elsewhere, e-mail and telephone: never a script. */
const mayLeadTo = /^(https:\/\/[^\s"'<>]+|\/(?!\/)[^\s"'<>\\]*|mailto:[^\s"'<>]+|tel:[+\d-]+)$/;
const link = /\[([^[\]\n]{1,200})\]\(([^()\s]{1,500})\)/g;

/**
 * A municipality's own text as blocks: an empty line between paragraphs, `## ` before a heading, `- ` before
 * each item of a list, `[words](address)` for a link. Everything else is the words themselves; no text can
 * become markup, because only these blocks are ever drawn.
 */
export function blocksOf(text: string): Block[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap(blocksIn);
}

function blocksIn(block: string): Block[] {
  const lines = block.split('\n').map((line) => line.trim());
  const [first = '', ...rest] = lines;
  if (first.startsWith('## ')) {
    const heading: Block = { kind: 'heading', words: inlineOf(first.slice(3)) };
    return rest.length > 0 ? [heading, ...blocksIn(rest.join('\n'))] : [heading];
  }
  const start = lines.findIndex((line) => line.startsWith('- '));
  if (start > 0)
    return [...blocksIn(lines.slice(0, start).join('\n')), ...blocksIn(lines.slice(start).join('\n'))];
  if (start < 0) return [{ kind: 'paragraph', words: inlineOf(lines.join(' ')) }];
  const items: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items.push(`${items.pop() ?? ''} ${line}`.trim());
  }
  return [{ kind: 'list', items: items.map(inlineOf) }];
}

function inlineOf(line: string): Inline[] {
  const words: Inline[] = [];
  let end = 0;
  for (const found of line.matchAll(link)) {
    const [whole, text = '', href = ''] = found;
    if (!mayLeadTo.test(href)) continue;
    if (found.index > end) words.push({ text: line.slice(end, found.index) });
    words.push({ text, href });
    end = found.index + whole.length;
  }
  if (end < line.length) words.push({ text: line.slice(end) });
  return words;
}

/** What the installation's settings say, by the words that stand for them in a text. */
export type Settled = { kommun: string; ansvarig: string; epost: string; telefon: string; tider: string };

/** Words that are in another language than those around them: hours that could not be said in the page's language. */
export type Foreign = { words: string; lang: string };

/** A text in the pieces that are to be marked with a language, and those that are not. */
export function piecesOf(text: string, foreign: Foreign | undefined): { text: string; lang?: string }[] {
  if (!foreign || foreign.words === '') return [{ text }];
  const { words, lang } = foreign;
  return text
    .split(words)
    .flatMap((piece, at) => (at === 0 ? [{ text: piece }] : [{ text: words, lang }, { text: piece }]))
    .filter((piece) => piece.text !== '');
}

/** A text with `{kommun}` and its like filled in, so that a changed setting changes every page. */
export function filledIn(text: string, settled: Settled): string {
  return text.replace(
    /\{(kommun|ansvarig|epost|telefon|tider)\}/g,
    (_, name: keyof Settled) => settled[name],
  );
}
