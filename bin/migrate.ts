import { migrateDatabase } from '../db/migrate';

const ownerUrl = process.env.DATABASE_URL;
if (!ownerUrl) {
  console.error('Ange DATABASE_URL (ägarens nyckel). Se docs/install.md.');
  process.exit(1);
}

try {
  await migrateDatabase({
    ownerUrl,
    officeUrl: process.env.DATABASE_URL_OFFICE,
    publicUrl: process.env.DATABASE_URL_PUBLIC,
  });
  console.log('Databasen är uppdaterad och nycklarnas rättigheter är satta.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
