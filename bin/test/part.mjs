import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The browser tests run in parts beside each other, each with a web process, a worker, a database and a clock of its
 * own: what one part moves or fills, no other meets. A run that says nothing is part 1.
 */
export const part = Number(process.env.GENKLANG_E2E_PART ?? 1);

/** A name that the parts do not share, of a database or of what stands in a folder. */
export const nameInPart = (name) => (part === 1 ? name : `${name}_${part}`);

/** Where a part keeps what its processes tell each other. */
export function folderOfPart(root) {
  const folder = join(root, '.genklang', nameInPart('e2e_part'));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Folders of tests that take about half of the time. */
const first = ['official', 'politician', 'rights'];

/** What each part runs, as Playwright's arguments: what is not in the first is in the second, a new folder too. */
export function testsOfParts(root) {
  const all = readdirSync(join(root, 'e2e')).filter((name) => name !== 'support');
  const paths = (names) => names.map((name) => `e2e/${name}`);
  return [paths(first), paths(all.filter((name) => !first.includes(name)))];
}
