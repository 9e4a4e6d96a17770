import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { en, sv } from './catalogue';

const root = process.cwd();
const office = Object.keys(sv).filter((name) => en[name as keyof typeof en] === sv[name as keyof typeof sv]);

/** Every file that a page on the public side is made of, the parts of `lib` left out: they also serve the office. */
function madeOf(starts: readonly string[]): string[] {
  const found = new Set(starts);
  for (const file of found) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
      const at = name.startsWith('@/') ? name.slice(2) : join(dirname(file), name);
      if (!/^(app|components)\//.test(at)) continue;
      const source = [`${at}.tsx`, `${at}.ts`].find((path) => existsSync(join(root, path)));
      if (source) found.add(source);
    }
  }
  return [...found];
}

test('a public page says nothing that exists in Swedish only', () => {
  const pages = 'app/[locale]/(public)';
  const starts = readdirSync(pages, { recursive: true, encoding: 'utf8' });
  // Signing in is the office's front door: the office is in Swedish.
  const forResidents = starts.filter((file) => file.endsWith('.tsx') && !file.startsWith('logga-in/'));
  const files = madeOf(forResidents.map((file) => join(pages, file)));
  expect(files.length).toBeGreaterThan(60);
  const swedishOnly = new RegExp(`['"\`](?:${office.join('|')})\\.[a-zA-Z$]`);
  expect(files.filter((file) => swedishOnly.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the English texts take the same values as the Swedish ones', () => {
  const differing = leaves(sv).filter(([key, text]) => valuesOf(text) !== valuesOf(textAt(en, key)));
  expect(differing.map(([key]) => key)).toEqual([]);
});

test('an English text is not the Swedish one left standing', () => {
  const publicTexts = leaves(sv).filter(([key]) => !office.includes(key.split('.')[0] ?? ''));
  expect(publicTexts.length).toBeGreaterThan(500);
  const same = publicTexts.filter(([key, text]) => /[åäöÅÄÖ]/.test(text) && textAt(en, key) === text);
  expect(same.map(([key]) => key)).toEqual([]);
});

function leaves(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([name, child]): [string, string][] =>
    typeof child === 'string' ? [[`${path}${name}`, child]] : leaves(child, `${path}${name}.`),
  );
}

function textAt(messages: object, key: string): string {
  let node: unknown = messages;
  for (const step of key.split('.')) node = (node as Record<string, unknown>)[step];
  return String(node);
}

/** The names of what is put into a text: `{count, plural, …}` and `{date}` alike. */
function valuesOf(text: string): string {
  return [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort().join(' ');
}
