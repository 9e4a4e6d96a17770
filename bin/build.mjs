import { fileURLToPath } from 'node:url';
import { build } from './start/build.mjs';
import { Stop } from './start/say.mjs';

try {
  build(fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, ''));
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  process.exit(1);
}
