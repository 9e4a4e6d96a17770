import { backUp, manifestFile } from '../db/backup/backup';
import { withDatabase } from './with-database';

await withDatabase(async ({ ownerUrl }) => {
  const file = process.argv[2];
  if (!file) throw new Error('Ange en fil: npm run backup -- genklang.backup');
  const { format, log, tables } = await backUp(ownerUrl, file);
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  console.log(`Säkerhetskopian ligger i ${file} (${format}) och ${manifestFile(file)}.`);
  console.log(`${Object.keys(tables).length} tabeller, ${rows} rader, ${log.events} händelser i loggen.`);
  console.log('Installationens nycklar (GENKLANG_KEYS) ingår inte. Spara dem för sig.');
});
