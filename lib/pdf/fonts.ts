import { readFileSync } from 'node:fs';

/** The faces of the web pages, in the one format that the compiler reads (`app/fonts/README.md`). */
const files = [
  new URL('./fonts/genklang-serif-regular.ttf', import.meta.url),
  new URL('./fonts/genklang-sans-regular.ttf', import.meta.url),
  new URL('./fonts/genklang-sans-bold.ttf', import.meta.url),
];

/** What is in the files; signs that they lack are taken from the compiler's own face. */
export function fonts(): Buffer[] {
  return files.map((file) => readFileSync(file));
}
