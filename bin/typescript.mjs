import 'tsx';
import { register } from 'node:module';

/**
 * Lets Node run the house's TypeScript outside the framework (`node --import ./bin/typescript.mjs file.ts`).
 * `server-only` guards browser bundles; here is no browser, and the `react-server` condition that would quiet
 * it would also take away half of React.
 */
const empty = new URL('../node_modules/server-only/empty.js', import.meta.url).href;
const hooks = `export const resolve = (specifier, context, next) =>
  specifier === 'server-only' ? { url: '${empty}', shortCircuit: true } : next(specifier, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
