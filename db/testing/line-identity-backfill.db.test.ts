import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateTables } from '../migrate';
import { type TestDatabase, testDatabase } from './database';

/** The migrations before the one that gives lines an identity and answers the role they were entered in. */
const before = 13;

let db: TestDatabase;
let sql: postgres.Sql;
beforeAll(async () => {
  db = await testDatabase({ empty: true });
  await migrateTables(db.ownerUrl, before);
  sql = postgres(db.ownerUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await db.drop();
});

const nobody = randomUUID();
const day = (number: number) => `2026-0${number}-01T12:00:00Z`;

/** Rows as an older version left them; what guards them asks for a whole dialogue, and is not what is tried. */
async function unguarded(work: () => Promise<void>): Promise<void> {
  const tables = ['dialogue', 'report', 'report_line', 'theme', 'matter_decision', 'theme_answer'];
  for (const table of tables) await sql.unsafe(`alter table ${table} disable trigger user`);
  await work();
  for (const table of tables) await sql.unsafe(`alter table ${table} enable trigger user`);
}

async function aDialogue() {
  const [id, committee] = [randomUUID(), randomUUID()];
  await sql`insert into committee (id, name, valid_from) values (${committee}, ${committee}, '2020-01-01')`;
  await sql`insert into dialogue (id, slug, title, committee_id, registry_number, state, created_at)
    values (${id}, ${id}, 'Prov', ${committee}, 'X 1', 'followUp', now())`;
  return { id, committee };
}

/** A version with these headings as its lines; a draft when no month says when it was published. */
async function aVersion(dialogueId: string, number: number, month: number | null, headings: string[]) {
  const id = randomUUID();
  const published = month === null ? null : day(month);
  await sql`insert into report (id, dialogue_id, kind, number, written_by, written_at, cut_off, figures,
      published_by, published_at)
    values (${id}, ${dialogueId}, 'interim', ${number}, ${nobody}, now(), ${published},
      ${month === null ? null : sql.json({})}, ${month === null ? null : nobody}, ${published})`;
  for (const [place, heading] of headings.entries()) {
    await sql`insert into report_line (id, report_id, number, heading, body)
      values (${randomUUID()}, ${id}, ${place + 1}, ${heading}, 'Ord.')`;
  }
  return id;
}

const linesOf = async (reportId: string) =>
  (
    await sql<{ identity: string }[]>`
      select identity from report_line where report_id = ${reportId} order by number`
  ).map(({ identity }) => identity);

test('lines of older versions are known again by their headings, and answers by the role of their day', async () => {
  const [lead, clerk, stranger] = [randomUUID(), randomUUID(), randomUUID()];
  const made = { one: '', two: '', draft: '', elsewhere: '' };
  const answers: Record<string, string> = {};
  await unguarded(async () => {
    const dialogue = await aDialogue();
    made.one = await aVersion(dialogue.id, 1, 1, ['Ljus', 'Bänkar', 'Ljus']);
    made.two = await aVersion(dialogue.id, 2, 2, ['Nytt', 'Ljus', 'Ljus', 'Bänkar']);
    made.draft = await aVersion(dialogue.id, 3, null, ['Bänkar']);
    made.elsewhere = await aVersion((await aDialogue()).id, 1, 1, ['Ljus']);

    for (const person of [lead, clerk, stranger]) {
      await sql`insert into person (id, name, created_at) values (${person}, 'Prov', now())`;
    }
    const holds = (person: string, role: string, scope: object, to: string | null = null) =>
      sql`insert into role_assignment ${sql({ id: randomUUID(), person_id: person, role, ...scope, valid_from: '2020-01-01', valid_to: to, assigned_at: day(1) })}`;
    await holds(lead, 'politicalOwner', { dialogue_id: dialogue.id });
    await holds(lead, 'registrar', { committee_id: dialogue.committee });
    await holds(clerk, 'registrar', { committee_id: dialogue.committee });
    await holds(stranger, 'politicalOwner', { dialogue_id: dialogue.id }, '2025-12-31');

    const [theme, decision] = [randomUUID(), randomUUID()];
    await sql`insert into theme (id, dialogue_id, position, created_by, created_at)
      values (${theme}, ${dialogue.id}, 1, ${nobody}, now())`;
    await sql`insert into matter_decision (id, dialogue_id, report_id, organ, decided_on, paragraph,
        registry_number, outcome, body, recorded_by, recorded_at)
      values (${decision}, ${dialogue.id}, ${made.one}, 'Nämnden', '2026-03-01', '§ 1', 'X 1', 'asProposed',
        'Ja.', ${nobody}, now())`;
    for (const [name, person] of Object.entries({ lead, clerk, stranger })) {
      answers[name] = randomUUID();
      await sql`insert into theme_answer (id, theme_id, decision_id, body, disposition, written_by, at)
        values (${answers[name]}, ${theme}, ${decision}, 'Ja.', 'accommodated', ${person}, ${day(4)})`;
    }
  });

  await migrateTables(db.ownerUrl);

  const [light, benches, secondLight] = await linesOf(made.one);
  expect(new Set([light, benches, secondLight]).size).toBe(3);
  const [fresh, ...known] = await linesOf(made.two);
  expect(known).toEqual([light, secondLight, benches]);
  expect([light, benches, secondLight]).not.toContain(fresh);
  expect(await linesOf(made.draft)).toEqual([benches]);
  expect(await linesOf(made.elsewhere)).not.toEqual([light]);
  const entered = await sql<
    { id: string; written_as: string | null }[]
  >`select id, written_as from theme_answer`;
  const roleOf = (name: string) => entered.find(({ id }) => id === answers[name])?.written_as;
  expect(['lead', 'clerk', 'stranger'].map(roleOf)).toEqual(['politicalOwner', 'registrar', null]);
});
