import { readFile } from 'node:fs/promises';
import type postgres from 'postgres';

/** The names of the two roles that the office and public sides connect as. */
export type KeyRoles = { office: string; public: string };

export type KeyUrls = { ownerUrl: string; officeUrl?: string | undefined; publicUrl?: string | undefined };

const grantsFile = new URL('./grants.sql', import.meta.url);

/** The roles as the addresses name them, else named after the database. */
export function keyRoles({ ownerUrl, officeUrl, publicUrl }: KeyUrls): KeyRoles {
  const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1));
  const userOf = (url: string | undefined) => (url ? decodeURIComponent(new URL(url).username) : '');
  return {
    office: userOf(officeUrl) || `${database}_office`,
    public: userOf(publicUrl) || `${database}_public`,
  };
}

/**
 * Gives the two keys exactly what `db/grants.sql` says, also after a restore or a clone, whose roles have
 * other names. Running it again changes nothing.
 */
export async function applyGrants(sql: postgres.Sql, roles: KeyRoles): Promise<void> {
  await refuseMissingRoles(sql, roles);
  const quoted: Record<string, string> = { office: quote(roles.office), public: quote(roles.public) };
  const text = await readFile(grantsFile, 'utf8');
  const statements = text.replace(/(?<!:):(office|public)\b/g, (whole, key: string) => quoted[key] ?? whole);
  await sql.begin((tx) => tx.unsafe(statements));
}

async function refuseMissingRoles(sql: postgres.Sql, roles: KeyRoles): Promise<void> {
  const names = [roles.office, roles.public];
  const found = await sql<{ rolname: string }[]>`SELECT rolname FROM pg_roles WHERE rolname IN ${sql(names)}`;
  const missing = names.filter((name) => !found.some(({ rolname }) => rolname === name));
  if (missing.length === 0) return;
  const commands = missing.map((name) => `  CREATE ROLE ${quote(name)} LOGIN PASSWORD '…';`);
  throw new Error(`Databasen saknar roller. Be den som sköter servern att köra:\n${commands.join('\n')}`);
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
