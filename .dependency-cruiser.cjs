const { readFileSync } = require('node:fs');
const { join } = require('node:path');

// The order of the rooms stands in one place. It is read as text, since this file runs before TypeScript does.
const list = /export const spine = \[([^\]]+)\]/.exec(readFileSync(join(__dirname, 'lib/spine.ts'), 'utf8'));
if (!list) throw new Error('lib/spine.ts no longer holds the list of rooms that the import rules read.');
const rooms = [...list[1].matchAll(/'([a-z]+)'/g)].map(([, room]) => room);
const anyRoom = rooms.join('|');

const TESTS = '\\.test\\.tsx?$';
/** The files whose name promises rules without I/O. */
const PURE = `^lib/((${anyRoom})/(model|workflow|rules|policy|statistics|standing|thread)|web/form-(state|values)|statistics/[a-z-]+)\\.ts$`;
const DATABASE = '^(db/|node_modules/(postgres|drizzle-orm|pg|graphile-worker)/)';
const NEXT = '^node_modules/(next|next-auth)/';

const noRoomLooksAhead = rooms.slice(0, -1).map((room, index) => ({
  name: `no-room-looks-ahead/${room}`,
  comment: `${room} is built before these rooms, and must stand without them (the order: lib/spine.ts).`,
  severity: 'error',
  from: { path: `^lib/${room}/`, pathNot: TESTS },
  to: { path: `^lib/(${rooms.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-broken-import',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'pages-do-not-touch-the-database',
      comment: 'Pages compose, rooms decide: ask the room’s queries or use cases.',
      severity: 'error',
      from: { path: '^(app/|proxy\\.ts)' },
      to: { path: DATABASE },
    },
    {
      name: 'components-get-data-as-props',
      comment:
        'A component may import lib’s pure files and texts, and what reads the framework’s errors for it; what reaches the database comes as props. Types may be borrowed.',
      severity: 'error',
      from: { path: '^components/', pathNot: TESTS },
      to: {
        path: `${DATABASE}|^lib/(web|jobs|mail|pdf|tables)/|^lib/core/(use-case|perform|record|clock|keys)\\.ts`,
        pathNot: `${PURE}|^lib/web/form-unanswered\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-imports-a-page',
      severity: 'error',
      from: { path: '^(lib|db|components|bin)/' },
      to: { path: '^app/' },
    },
    {
      name: 'meaning-does-not-know-looks',
      severity: 'error',
      from: { path: '^(lib|db)/' },
      to: { path: '^components/' },
    },
    ...noRoomLooksAhead,
    {
      name: 'core-knows-no-room',
      severity: 'error',
      from: { path: '^lib/core/', pathNot: TESTS },
      to: { path: `^lib/(${anyRoom})/` },
    },
    {
      name: 'only-web-and-pages-know-next',
      comment: 'Use cases run without Next.js: in tests, seeds, imports and the worker.',
      severity: 'error',
      from: { path: '^(lib|db|components|e2e)/', pathNot: '^lib/web/' },
      to: { path: NEXT },
    },
    {
      name: 'the-schema-borrows-only-words',
      severity: 'error',
      from: { path: '^db/schema/', pathNot: TESTS },
      to: {
        pathNot: '^db/schema/|^lib/[a-z]+/model\\.ts$|^lib/core/actor\\.ts$|^node_modules/drizzle-orm/',
      },
    },
    {
      name: 'pure-means-pure',
      comment: 'Rules take values and give values: no database, files, network, framework.',
      severity: 'error',
      from: { path: PURE },
      to: {
        path: `${DATABASE}|${NEXT}|/queries\\.ts$|^lib/(web|jobs|mail|pdf|tables)/|^lib/core/(use-case|perform|record|clock|keys)\\.ts`,
        pathNot: PURE,
      },
    },
    {
      name: 'pure-needs-nothing-of-node',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'words-need-only-zod',
      comment: 'A room’s model is its vocabulary. It may borrow words from an earlier one.',
      severity: 'error',
      from: { path: `^lib/(${anyRoom})/model\\.ts$` },
      to: { pathNot: '^lib/[a-z]+/model\\.ts$|^lib/(core/actor|spine|text/keys)\\.ts$|^node_modules/zod/' },
    },
    {
      name: 'policies-know-only-who-and-what',
      severity: 'error',
      from: { path: `^lib/(${anyRoom})/policy\\.ts$` },
      to: { pathNot: `^lib/(${anyRoom})/(?!queries)[a-z-]+\\.ts$|^lib/core/(actor|verdict)\\.ts$` },
    },
    {
      name: 'what-ships-needs-no-development-package',
      severity: 'error',
      from: {
        path: '^(app|components|lib|db)/',
        pathNot: `${TESTS}|^db/testing/|/testing-[a-z]+\\.ts$`,
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.genklang|node_modules/\\.)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
