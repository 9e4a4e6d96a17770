import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../db/testing/database';
import { readingPages, visibleTransactions } from './reading-pages.mjs';

let database: TestDatabase;
let owner: postgres.Sql;
let reader: postgres.Sql;
let server: Server;
let clock = 0;
let made = 0;

/** A page that says the municipality's name as it is now; `/eget` is somebody's own. */
const page: RequestListener = async (request, response) => {
  made += 1;
  const [row] = await reader`select municipality from public_installation`;
  response.setHeader('Cache-Control', request.url === '/eget' ? 'no-store' : 'public, s-maxage=1');
  response.write(`${row?.municipality}`);
  response.end('.');
};

async function read(path: string, headers: Record<string, string> = {}): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).text();
}

const named = (name: string) => owner`update installation set municipality = ${name}`;
/** Which transactions are seen to be committed: the same words as long as there is no other one. */
async function committed(): Promise<string> {
  const [row] = await reader<{ seen: string }[]>`select pg_current_snapshot()::text as seen`;
  return row?.seen ?? '';
}
/** Takes a transaction of its own, later than one that is under way. */
const somethingElse = () => owner`select pg_current_xact_id()`;

beforeAll(async () => {
  database = await testDatabase();
  owner = postgres(database.ownerUrl, { max: 2, onnotice: () => {} });
  reader = postgres(database.publicUrl, { max: 2, onnotice: () => {} });
  await owner`insert into installation (municipality, accent_colour, service_provider, contact_email,
      contact_phone, contact_hours, installed_at)
    values ('Nyköping', '', '', '', '', '', now())`;
  const answer = readingPages(visibleTransactions(reader), () => clock);
  server = createServer(async (request, response) => {
    if (!(await answer(request, response))) page(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  clock += 10_000;
  made = 0;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await Promise.all([owner.end(), reader.end()]);
  await database.drop();
});

test('a page is made once for as long as nothing has been committed', async () => {
  await named('Nyköping');
  // Other test files commit in other databases of the same server, and a snapshot knows no database: such a
  // commit makes the page anew, and what is asserted holds for the first while without one.
  for (let before = ''; before !== (await committed()); ) {
    before = await committed();
    clock += 10_000;
    made = 0;
    await read('/');
    expect(await read('/')).toBe('Nyköping.');
    expect(await read('/')).toBe('Nyköping.');
  }
  expect(made).toBe(1);
});

test('what was committed is on the very next page, however quickly it is asked for', async () => {
  for (let round = 0; round < 50; round += 1) {
    await named(`Ort ${round}`);
    expect(await read('/')).toBe(`Ort ${round}.`);
    expect(await read('/')).toBe(`Ort ${round}.`);
  }
  expect(made).toBeLessThan(100);
});

test('a transaction that was under way when the page was made is seen as soon as it is committed', async () => {
  await named('Före');
  await owner.begin(async (sql) => {
    await sql`update installation set municipality = 'Efter'`;
    await somethingElse();
    expect(await read('/')).toBe('Före.');
    expect(await read('/')).toBe('Före.');
  });
  expect(await read('/')).toBe('Efter.');
});

test('a page is no older than a shared cache may hold it', async () => {
  await read('/');
  clock += 1001;
  await read('/');
  expect(made).toBe(2);
});

test('what is not for everybody is made anew for each', async () => {
  for (let time = 0; time < 3; time += 1) {
    await read('/eget');
    await read('/', { cookie: 'a=b' });
    await read('/?fraga=1');
  }
  expect(made).toBe(9);
});
