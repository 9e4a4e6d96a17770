import { restore } from '../db/backup/restore';
import { withDatabase } from './with-database';

await withDatabase(async (keys) => {
  const file = process.argv[2];
  if (!file) throw new Error('Ange en fil: npm run restore -- genklang.backup');
  const { log, tables, madeAt } = await restore(keys, file);
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  console.log(`Kopian från ${madeAt} är återläst. ${rows} rader och ${log.events} händelser är desamma.`);
});
