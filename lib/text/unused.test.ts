import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sv } from './catalogue';

/** Everything that may use a text: sources, without the catalogues themselves and without tests. */
const sources = ['app', 'components', 'lib', 'proxy.ts', 'bin'].flatMap(filesOf).join('\n');

function filesOf(path: string): string[] {
  if (/\.(tsx?|mjs)$/.test(path)) {
    const isText = /^lib\/text\/(sv|en)\//.test(path) || /\.test\.tsx?$/.test(path);
    return isText ? [] : [readFileSync(path, 'utf8')];
  }
  if (!statSync(path).isDirectory()) return [];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}

function leaves(node: object, path = ''): string[] {
  return Object.entries(node).flatMap(([name, child]) =>
    typeof child === 'string' ? [`${path}${name}`] : leaves(child, `${path}${name}.`),
  );
}

/** Beginnings of keys that are put together where they are used: `dialogue.state.${state}`. */
const beginnings = [...sources.matchAll(/[`'"]([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/gi)].map(
  ([, beginning]) => beginning,
);

/** Parts of the catalogue that are handed over whole: `sv.form` as labels, `sv/page-failed` to a browser. */
const handedOver = [
  ...[...sources.matchAll(/\bsv\.([a-z]+(?:\.[a-z]+)*)/gi)].map(([, path]) => `${path}.`),
  ...[...sources.matchAll(/lib\/text\/sv\/([a-z]+)-([a-z]+)'/g)].map(
    ([, space, part]) => `${space}.${part}.`,
  ),
];

test('every text of the interface is used somewhere', () => {
  const unused = leaves(sv).filter((key) => {
    if (sources.includes(key) || beginnings.some((beginning) => beginning && key.startsWith(beginning)))
      return false;
    const isLabel = handedOver.some((path) => key.startsWith(path));
    return !(isLabel && sources.includes(`.${key.split('.').at(-1)}`));
  });
  expect(unused).toEqual([]);
});
