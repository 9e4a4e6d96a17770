import { ensureKeys, startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { runScript } from '../start/children.mjs';

/**
 * A freshly made demo on a durable server of its own, for what needs the whole product: browser tests and the
 * bench. What was there by that name is thrown away.
 */
export async function freshDemo({ root, name, port, more = {} }) {
  const first = await startEmbeddedPostgres({ root, cluster: 'e2e', database: name });
  const { default: postgres } = await import('postgres');
  const sql = postgres(first.superuserUrl, { max: 1, onnotice: () => {} });
  await sql.unsafe(`DROP DATABASE "${name}" WITH (FORCE)`);
  await sql.end();
  const database = await startEmbeddedPostgres({ root, cluster: 'e2e', database: name });
  const environment = {
    DATABASE_URL: database.ownerUrl,
    DATABASE_URL_OFFICE: database.officeUrl,
    DATABASE_URL_PUBLIC: database.publicUrl,
    GENKLANG_DEMO: '1',
    GENKLANG_HOST: '127.0.0.1',
    GENKLANG_KEYS: ensureKeys(root, `${name}-keys.json`),
    GENKLANG_URL: `http://localhost:${port}`,
    PORT: String(port),
    ...more,
  };
  return { database, environment, fill };

  function fill() {
    runScript(root, 'bin/migrate.ts', environment);
    runScript(root, 'db/seed/seed.ts', environment);
  }
}
