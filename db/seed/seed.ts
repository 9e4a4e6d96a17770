import { closeDatabases, database } from '@/db/client';
import { installations } from '@/db/schema/installation';
import { beginnings } from './beginnings';
import { demoDialogues } from './content/demo';
import { conversation } from './conversation';
import { showDemoReceipts } from './demo-receipts';
import { proposed } from './proposed';
import { readByCommittee } from './readers';
import { received } from './received';
import { surveyed } from './surveyed';
import { Calendar, live } from './timeline';
import { Town } from './town';
import { translated } from './translated';
import { wayBack } from './way-back';
import { type Living, wayThere } from './way-there';

/** Makes the demo municipality in an empty, migrated database. Once: a second run changes nothing. */
async function seed(): Promise<void> {
  const [installed] = await database('owner').select({ demo: installations.demo }).from(installations);
  if (installed) {
    console.log('Databasen har redan en kommun. Inget läggs till.');
    return;
  }
  const town = new Town();
  const calendar = new Calendar(new Date());
  const steps = demoDialogues.flatMap((demo) => {
    const living: Living = { content: demo.dialogue, id: '', slug: '' };
    return [
      ...wayThere(living, town, calendar),
      ...received(living, demo, town, calendar),
      ...proposed(living, demo, town, calendar),
      ...translated(living, demo, town, calendar),
      ...surveyed(living, demo, town, calendar),
      ...readByCommittee(living, town, calendar),
      ...conversation(living, demo, town, calendar),
      ...wayBack(living, demo, town, calendar),
    ];
  });
  await live([...beginnings(town, calendar), ...steps], (done, of) => {
    console.log(`Demokommunen byggs upp: ${Math.round((100 * done) / of)} %`);
  });
  await showDemoReceipts(town);
  console.log(`Demokommunen är klar: ${demoDialogues.length} dialoger, ${town.contributions.size} bidrag.`);
}

seed()
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(closeDatabases);
