import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { withDatabase } from './with-database';

const usage = `Flytta klockan i en demo:
  npm run clock -- --advance "14 days"
  npm run clock -- --set 2030-05-01T12:00:00+02:00
  npm run clock -- --reset
  npm run clock`;

const { values } = parseArgs({
  options: {
    advance: { type: 'string' },
    set: { type: 'string' },
    reset: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

/** Moves the clock that every process of a demo reads. An installation in use has no clock to move. */
await withDatabase(async ({ ownerUrl }) => {
  if (values.help) return console.log(usage);
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const [installation] = await sql<{ demo: boolean }[]>`SELECT demo FROM installation`;
    if (!installation?.demo) throw new Error('Klockan kan bara flyttas i en demo.');
    if (values.reset) await moveTo(sql, sql`interval '0'`);
    if (values.set) await moveTo(sql, sql`${values.set}::timestamptz - now()`);
    if (values.advance) await moveTo(sql, sql`clock_now() - now() + ${values.advance}::interval`);
    const [row] = await sql<{ now: Date }[]>`SELECT clock_now() AS now`;
    const text = row?.now.toLocaleString('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'full',
      timeStyle: 'short',
    });
    console.log(`Klockan är ${text}.`);
  } finally {
    await sql.end({ timeout: 5 });
  }
});

async function moveTo(sql: postgres.Sql, advance: postgres.Fragment): Promise<void> {
  await sql`INSERT INTO demo_clock ("only", advance) VALUES (true, ${advance})
    ON CONFLICT ("only") DO UPDATE SET advance = excluded.advance`;
}
