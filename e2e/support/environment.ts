import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { folderOfPart } from '../../bin/test/part.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const file = join(folderOfPart(root), 'environment.json');

/** The settings that the web process under test was started with. */
export function serverEnvironment(): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The database under test, with the owner's key: to set up what no page can, and to look behind them. */
export async function withDatabase<Result>(work: (sql: postgres.Sql) => Promise<Result>): Promise<Result> {
  const sql = postgres(serverEnvironment().DATABASE_URL ?? '', { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
