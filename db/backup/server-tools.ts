import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A program of PostgreSQL in the server's own major version, where this machine has one. */
export async function serverTool(name: 'pg_dump' | 'pg_restore', major: string): Promise<string | undefined> {
  const candidates = [
    `/usr/lib/postgresql/${major}/bin/${name}`,
    `/usr/pgsql-${major}/bin/${name}`,
    `/opt/homebrew/opt/postgresql@${major}/bin/${name}`,
    name,
  ];
  for (const candidate of candidates) {
    try {
      const { stdout } = await run(candidate, ['--version']);
      if (/\(PostgreSQL\) (\d+)/.exec(stdout)?.[1] === major) return candidate;
    } catch {
      // Not there: the next one.
    }
  }
  return undefined;
}

/** Runs one of them; the password goes by the environment, where `ps` does not show it. */
export async function runTool(program: string, databaseUrl: string, args: string[]): Promise<void> {
  const url = new URL(databaseUrl);
  const password = decodeURIComponent(url.password);
  url.password = '';
  await run(program, [...args, `--dbname=${url.href}`], {
    env: { ...process.env, PGPASSWORD: password },
    maxBuffer: 16 * 1024 * 1024,
  });
}
