import { fileURLToPath } from 'node:url';
import { closeDatabases } from '../db/client';
import { openDatabase } from './start/database.mjs';

export type Keys = { ownerUrl: string; officeUrl: string; publicUrl: string };

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/**
 * Runs an operator's command against the database that DATABASE_URL names, else against the embedded one,
 * started for the moment if it does not run. A failure is told in one line.
 */
export async function withDatabase(work: (keys: Keys) => Promise<void>): Promise<never> {
  let stop = async () => {};
  try {
    const { ownerUrl, officeUrl, publicUrl, environment, stop: stopDatabase } = await openDatabase(root);
    stop = stopDatabase;
    Object.assign(process.env, environment);
    await work({ ownerUrl, officeUrl, publicUrl });
    process.exitCode = 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  await closeDatabases();
  await stop();
  process.exit();
}
