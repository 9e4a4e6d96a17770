import { readFile } from 'node:fs/promises';
import postgres from 'postgres';
import type { KeyUrls } from '../apply-grants';
import { migrateDatabase, migrateTables } from '../migrate';
import { majorOf, manifestFile } from './backup';
import { readCopyDump } from './copy-dump';
import { differences, type Manifest, readState } from './manifest';
import { runTool, serverTool } from './server-tools';

/**
 * Restores a backup into an empty database, compares every table and the log with the manifest, then brings
 * the tables up to this version and gives the two keys their rights again.
 */
export async function restore(urls: KeyUrls, file: string): Promise<Manifest> {
  const manifest: Manifest = JSON.parse(await readFile(manifestFile(file), 'utf8'));
  await refuseUnlessEmpty(urls.ownerUrl);
  if (manifest.format === 'pg_dump') await restoreWithTool(urls.ownerUrl, file, manifest);
  else await migrateTables(urls.ownerUrl, manifest.migrations);

  const sql = postgres(urls.ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (tx) => {
      if (manifest.format === 'copy') await readCopyDump(tx, file);
      const found = differences(manifest, await readState(tx));
      if (found.length > 0)
        throw new Error(`Släng databasen: den skiljer sig från kopian. ${found.join('; ')}`);
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
  await migrateDatabase(urls);
  return manifest;
}

async function refuseUnlessEmpty(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ tables: number }[]>`
      SELECT count(*)::int AS tables FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`;
    if (row && row.tables > 0) throw new Error('Databasen är inte tom. Återläs i en ny, tom databas.');
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function restoreWithTool(ownerUrl: string, file: string, manifest: Manifest): Promise<void> {
  const tool = await serverTool('pg_restore', majorOf(manifest));
  if (!tool)
    throw new Error(`Kopian är gjord med pg_dump ${majorOf(manifest)}; dess pg_restore finns inte här.`);
  await runTool(tool, ownerUrl, [
    '--no-owner',
    '--no-privileges',
    '--no-comments',
    '--single-transaction',
    '--exit-on-error',
    file,
  ]);
}
