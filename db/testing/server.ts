import postgres from 'postgres';

/** What a test file needs to know to make a database of its own. */
export type TestServer = {
  superuserUrl: string;
  template: string;
  /** Begins the name of every database of this run. */
  prefix: string;
  password: string;
  keysFile: string;
};

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

/** Owns every test database. No superuser, since an installation's owner is none either. */
export const TEST_OWNER = 'genklang_test_owner';

/** Runs `work` with one connection to the server as the user that may make databases. */
export async function asSuperuser<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The address of a database on that server, for one of its users. */
export function urlFor(server: string, database: string, user: string, password: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  url.username = user;
  url.password = password;
  return url.href;
}

/** Removes databases and the two roles that each of them has. */
export async function dropDatabases(sql: postgres.Sql, names: string[]): Promise<void> {
  for (const name of names) {
    await sql.unsafe(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    for (const key of ['office', 'public']) await sql.unsafe(`DROP ROLE IF EXISTS "${name}_${key}"`);
  }
}

export async function databasesLike(sql: postgres.Sql, pattern: string): Promise<string[]> {
  const rows = await sql<
    { datname: string }[]
  >`SELECT datname FROM pg_database WHERE datname LIKE ${pattern}`;
  return rows.map(({ datname }) => datname);
}
