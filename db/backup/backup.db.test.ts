import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../testing/database';
import { asSuperuser } from '../testing/server';
import { backUp, manifestFile } from './backup';
import { restore } from './restore';

let source: TestDatabase;
let folder: string;
let file: string;
const opened: TestDatabase[] = [];

async function open(options?: { empty: boolean }): Promise<TestDatabase> {
  const database = await testDatabase(options);
  opened.push(database);
  return database;
}

beforeAll(async () => {
  source = await open();
  folder = await mkdtemp(join(tmpdir(), 'genklang-backup-'));
  file = join(folder, 'copy');
  await asSuperuser(source.ownerUrl, async (sql) => {
    await sql`INSERT INTO person (id, name, created_at)
      SELECT gen_random_uuid(), E'Åsa\\tÖ\\n\\\\. "citat" \\r \u2028 ' || n, now() FROM generate_series(1, 500) n`;
    await sql`INSERT INTO event (id, type, at, actor_kind, subjects)
      SELECT gen_random_uuid(), 'person.added', now(), 'operator', jsonb_build_object('personId', id)
      FROM person`;
    await sql`SELECT graphile_worker.add_job('example', '{"id": 1}')`;
  });
});

afterAll(async () => {
  for (const database of opened) await database.drop();
  await rm(folder, { recursive: true });
});

test('a backup restored into an empty database has the same rows, log and jobs, and the keys their rights', async () => {
  const manifest = await backUp(source.ownerUrl, file);
  expect(manifest.tables.person?.rows).toBe(500);
  expect(manifest.log.events).toBe(500);
  for (const made of [file, manifestFile(file)]) {
    expect((await stat(made)).mode & 0o077, `${made} is for nobody else`).toBe(0);
  }

  const target = await open({ empty: true });
  await restore(target, file);

  const jobs = await asSuperuser(
    target.ownerUrl,
    (sql) => sql`SELECT count(*)::int AS n FROM graphile_worker.jobs`,
  );
  expect(jobs[0]?.n).toBe(1);
  const views = await asSuperuser(
    target.publicUrl,
    (sql) => sql`SELECT count(*)::int AS n FROM public_dialogue`,
  );
  expect(views[0]?.n).toBe(0);
  await expect(asSuperuser(target.publicUrl, (sql) => sql`SELECT count(*) FROM person`)).rejects.toThrow(
    /permission denied/,
  );
});

test('what is written after a restore goes on where the log ended, and the guards are awake', async () => {
  const target = await open({ empty: true });
  await restore(target, file);
  await asSuperuser(target.ownerUrl, async (sql) => {
    await sql`INSERT INTO event (id, type, at, actor_kind, subjects)
      VALUES (gen_random_uuid(), 'installation.changed', now(), 'operator', '{}')`;
    const [last] = await sql`SELECT max(position)::int AS position FROM event`;
    expect(last?.position).toBe(501);
    await expect(sql`DELETE FROM event`).rejects.toThrow(/append-only/);
  });
});

test('a backup is not restored over rows that are there', async () => {
  await expect(restore(source, file)).rejects.toThrow(/inte tom/);
});

test('a restore that differs from its manifest is refused, and the keys are given nothing', async () => {
  const manifest = JSON.parse(await readFile(manifestFile(file), 'utf8'));
  manifest.tables.person.fingerprint = 'another';
  const other = join(folder, 'other');
  await writeFile(other, await readFile(file));
  await writeFile(manifestFile(other), JSON.stringify(manifest));
  const target = await open({ empty: true });
  await expect(restore(target, other)).rejects.toThrow(/person: innehållet skiljer sig/);
  for (const url of [target.officeUrl, target.publicUrl]) {
    await expect(asSuperuser(url, (sql) => sql`SELECT 1 FROM public_dialogue`)).rejects.toThrow(
      /permission denied/,
    );
  }
});
