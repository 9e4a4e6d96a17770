import { createReadStream, createWriteStream } from 'node:fs';
import { getDefaultHighWaterMark, setDefaultHighWaterMark, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type postgres from 'postgres';

type Sql = postgres.TransactionSql;
type Table = { name: string; columns: string; bytes: string };
type Sequence = { name: string; value: string };

/** Ours, and the jobs that wait. What the queue knows about its own version is made by its migration. */
const TABLES = `
  SELECT c.oid::regclass::text AS name, pg_relation_size(c.oid)::text AS bytes,
    (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r'
    AND (n.nspname = 'public' OR (n.nspname = 'graphile_worker' AND c.relname LIKE '\\_private\\_%'))
  ORDER BY 1`;

const SEQUENCES = `
  SELECT format('%I.%I', schemaname, sequencename) AS name, last_value::text AS value
  FROM pg_sequences WHERE schemaname IN ('public', 'graphile_worker') AND last_value IS NOT NULL`;

/** 4 MB of a table at a time. */
const BLOCKS_PER_READ = 512;
const BYTES_PER_BLOCK = 8192;
const PLENTY = 1024 ** 3;

/**
 * Writes every row, table by table, in PostgreSQL's own COPY text. For servers whose `pg_dump` is not at
 * hand: the tables themselves are made anew by the migrations.
 */
export async function writeCopyDump(tx: Sql, file: string): Promise<void> {
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(file, { mode: 0o600 }));
  // postgres.js pauses its socket when a COPY stream is full, and never resumes it when the same packet also
  // ended the stream. So the streams are never full, and what bounds the memory is the size of each read.
  const normal = getDefaultHighWaterMark(false);
  setDefaultHighWaterMark(false, PLENTY);
  try {
    for (const table of await tx.unsafe<Table[]>(TABLES)) await writeTable(tx, table, gzip);
  } finally {
    setDefaultHighWaterMark(false, normal);
  }
  for (const { name, value } of await tx.unsafe<Sequence[]>(SEQUENCES)) {
    gzip.write(`SELECT setval('${name.replaceAll("'", "''")}', ${value});\n`);
  }
  gzip.end();
  await written;
}

async function writeTable(tx: Sql, { name, columns, bytes }: Table, out: Writable): Promise<void> {
  if (bytes === '0') return;
  out.write(`COPY ${name} (${columns}) FROM stdin;\n`);
  for (let block = 0; block * BYTES_PER_BLOCK < Number(bytes); block += BLOCKS_PER_READ) {
    const range = `ctid >= '(${block},0)' AND ctid < '(${block + BLOCKS_PER_READ},0)'`;
    const rows = await tx.unsafe(`COPY (SELECT ${columns} FROM ${name} WHERE ${range}) TO STDOUT`).readable();
    for await (const chunk of rows) {
      if (!out.write(chunk)) await new Promise((resolve) => out.once('drain', resolve));
    }
  }
  out.write('\\.\n');
}

/**
 * Fills migrated tables with a dump's rows. The guards are for what people do, not for what they did: they
 * rest meanwhile, and foreign keys are checked at the end.
 */
export async function readCopyDump(tx: Sql, file: string): Promise<void> {
  const tables = (await tx.unsafe<{ name: string }[]>(TABLES)).map(({ name }) => name);
  const own = tables.filter((name) => !name.startsWith('graphile_worker.'));
  const fixed = await tx.unsafe<{ table: string; name: string }[]>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name FROM pg_constraint
     WHERE contype = 'f' AND NOT condeferrable AND connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of fixed)
    await tx.unsafe(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} DEFERRABLE`);
  for (const name of own) await tx.unsafe(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  // Migrations put rows of their own into tables that the dump fills.
  await tx.unsafe(`TRUNCATE ${tables.join(', ')}`);
  await tx.unsafe('SET CONSTRAINTS ALL DEFERRED');
  await load(tx, file);
  await tx.unsafe('SET CONSTRAINTS ALL IMMEDIATE');
  // No worker of the restored database has taken a job yet.
  await tx.unsafe('UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL');
  for (const name of own) await tx.unsafe(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const { table, name } of fixed)
    await tx.unsafe(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} NOT DEFERRABLE`);
}

async function load(tx: Sql, file: string): Promise<void> {
  let sink: Awaited<ReturnType<ReturnType<Sql['unsafe']>['writable']>> | undefined;
  for await (const line of linesOf(file)) {
    if (sink && line.equals(END_OF_ROWS)) {
      sink.end();
      await finished(sink);
      sink = undefined;
    } else if (sink) {
      const target = sink;
      if (!target.write(line)) await new Promise((resolve) => target.once('drain', resolve));
    } else if (line.subarray(0, 5).toString() === 'COPY ') {
      sink = await tx.unsafe(line.toString().replace(/;\n$/, '')).writable();
    } else {
      await tx.unsafe(line.toString());
    }
  }
}

/** COPY text escapes line ends within a value, so a line that is just `\.` is never a row. */
const END_OF_ROWS = Buffer.from('\\.\n');

/** Splits at line feeds only: `node:readline` also splits at U+2028, which a resident's text may hold. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const read = pipeline(createReadStream(file), gunzip);
  read.catch(() => {}); // Told by the loop below, which the same error ends.
  let rest = Buffer.alloc(0);
  for await (const chunk of gunzip) {
    rest = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a, start)) {
      yield rest.subarray(start, end + 1);
      start = end + 1;
    }
    rest = rest.subarray(start);
  }
  await read;
}
