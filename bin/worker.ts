import { startWorker } from '../lib/jobs/worker';
import { sayInLines } from './log-lines.mjs';
import { onStop } from './on-stop.mjs';

const ownerUrl = process.env.DATABASE_URL;
if (!ownerUrl) {
  console.error('Ange DATABASE_URL (ägarens nyckel). Se docs/install.md.');
  process.exit(1);
}

sayInLines();
const worker = await startWorker(ownerUrl);
onStop(async () => {
  await worker.stop();
});
process.send?.('ready');
await worker.promise;
process.exit(0);
