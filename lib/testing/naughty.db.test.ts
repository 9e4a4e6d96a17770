import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { anInstallation } from '@/lib/people/testing';
import { naughtyLife } from './naughty-life';
import { textFieldsOf } from './text-fields';
import { everyUseCase } from './use-cases';

let db: TestDatabase;
let life: Awaited<ReturnType<typeof naughtyLife>>;

beforeAll(async () => {
  db = await testDatabase();
  await anInstallation();
  life = await naughtyLife();
}, 300_000);
afterAll(() => db.drop());

/** Words that must stand in a text already: they are looked for, and what is kept is their place. */
const lookedFor = ['contribution.moderate-contribution phrases[].words', 'report.quote words'];

test('every field of every use case was written in', async () => {
  const written = new Set(life.pen.written.map(({ useCase, path }) => `${useCase} ${path}`));
  const fields = (await everyUseCase()).flatMap(({ name, input }) =>
    textFieldsOf(input).map(({ path }) => `${name} ${path}`),
  );
  expect(fields.filter((field) => !written.has(field) && !lookedFor.includes(field))).toEqual([]);
});

test('everything that was written is kept word by word', async () => {
  const kept = (await everyText()).join('\n\u0001\n');
  expect(life.pen.written.filter(({ words }) => !kept.includes(words))).toEqual([]);
});

/** Every text in every column of every table, also those inside lists and objects. */
async function everyText(): Promise<string[]> {
  const tables = await database('owner').execute<{ name: string }>(
    sql`select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
  );
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const { name } of tables) {
    const rows = await database('owner').execute(
      sql`select to_jsonb(t) as row from ${sql.identifier(name)} t`,
    );
    rows.forEach(collect);
  }
  return texts;
}
