import { inject } from 'vitest';
import { applyGrants, keyRoles } from '../apply-grants';
import { closeDatabases } from '../client';
import { asSuperuser, dropDatabases, TEST_OWNER, urlFor } from './server';

export type TestDatabase = {
  ownerUrl: string;
  officeUrl: string;
  publicUrl: string;
  drop: () => Promise<void>;
};

let made = 0;

/**
 * A database of its own for a test file: a clone of the migrated template, with its own two keys. The three
 * addresses are also put into the environment, where `db/client.ts` reads them.
 */
export async function testDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const { superuserUrl, template, prefix, password, keysFile } = inject('testServer');
  made += 1;
  const name = `${prefix}${process.pid}_${made}`;
  const urls = {
    ownerUrl: urlFor(superuserUrl, name, TEST_OWNER, password),
    officeUrl: urlFor(superuserUrl, name, `${name}_office`, password),
    publicUrl: urlFor(superuserUrl, name, `${name}_public`, password),
  };
  await asSuperuser(superuserUrl, async (sql) => {
    await sql.unsafe(`CREATE ROLE "${name}_office" LOGIN PASSWORD '${password}'`);
    await sql.unsafe(`CREATE ROLE "${name}_public" LOGIN PASSWORD '${password}'`);
    const source = empty ? 'template1' : template;
    await sql.unsafe(`CREATE DATABASE "${name}" OWNER "${TEST_OWNER}" TEMPLATE "${source}"`);
  });
  if (!empty) {
    await asSuperuser(urls.ownerUrl, (sql) => applyGrants(sql, keyRoles(urls)));
    process.env.DATABASE_URL = urls.ownerUrl;
    process.env.DATABASE_URL_OFFICE = urls.officeUrl;
    process.env.DATABASE_URL_PUBLIC = urls.publicUrl;
    process.env.GENKLANG_KEYS = keysFile;
  }
  return {
    ...urls,
    drop: async () => {
      await closeDatabases();
      await asSuperuser(superuserUrl, (sql) => dropDatabases(sql, [name]));
    },
  };
}
