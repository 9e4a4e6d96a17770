import { chmod, writeFile } from 'node:fs/promises';
import postgres from 'postgres';
import { writeCopyDump } from './copy-dump';
import { type Manifest, readState } from './manifest';
import { runTool, serverTool } from './server-tools';

/** Where the manifest of a backup lies. */
export function manifestFile(file: string): string {
  return `${file}.json`;
}

/**
 * Backs up the whole database into a file, and beside it what the file should hold. Both are taken from one
 * snapshot, so that residents can go on sending meanwhile. The installation's keys are not in it.
 */
export async function backUp(ownerUrl: string, file: string): Promise<Manifest> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    return await sql.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY', async (tx) => {
      const state = await readState(tx);
      const tool = await serverTool('pg_dump', majorOf(state));
      const manifest: Manifest = {
        format: tool ? 'pg_dump' : 'copy',
        madeAt: new Date().toISOString(),
        ...state,
      };
      for (const made of [file, manifestFile(file)]) await makePrivate(made);
      if (tool) {
        const [row] = await tx<{ snapshot: string }[]>`SELECT pg_export_snapshot() AS snapshot`;
        await runTool(tool, ownerUrl, [
          '--format=custom',
          '--no-owner',
          '--no-privileges',
          `--snapshot=${row?.snapshot}`,
          `--file=${file}`,
        ]);
      } else {
        await writeCopyDump(tx, file);
      }
      await writeFile(manifestFile(file), `${JSON.stringify(manifest, null, 2)}\n`);
      return manifest;
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** An empty file for whoever runs the backup alone, before anything is in it; `pg_dump` makes it for everybody. */
async function makePrivate(file: string): Promise<void> {
  await writeFile(file, '', { mode: 0o600 });
  await chmod(file, 0o600);
}

/** The major version of the server that a manifest tells of: `18` of `18.4`. */
export function majorOf({ serverVersion }: Pick<Manifest, 'serverVersion'>): string {
  return serverVersion.split('.')[0] ?? '';
}
