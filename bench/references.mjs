import { createServer } from 'node:http';
import postgres from 'postgres';

/** A Node server that sends the same bytes and does nothing else. */
export async function barePage(bytes) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(bytes);
  });
  return listening(server);
}

/** A Node server that makes one durable INSERT for each request and does nothing else. */
export async function bareInsert(url) {
  const sql = postgres(url, { max: 10, onnotice: () => {} });
  await sql`create table if not exists bench_reference (id uuid primary key, body text not null)`;
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    await sql`insert into bench_reference values (${crypto.randomUUID()}, ${Buffer.concat(parts).toString()})`;
    response.writeHead(303, { location: '/' }).end();
  });
  const { url: address, stop } = await listening(server);
  return {
    url: address,
    stop: async () => {
      await stop();
      await sql`drop table bench_reference`;
      await sql.end();
    },
  };
}

function listening(server) {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        stop: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(done);
          }),
      });
    });
  });
}
