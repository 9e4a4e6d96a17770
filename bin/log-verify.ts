import { verifyLog } from '../lib/log/verify-log';
import { withDatabase } from './with-database';

await withDatabase(async () => {
  const { broken, seals, sealedEvents, unsealedEvents, head } = await verifyLog();
  if (broken) {
    const place = `sigill ${broken.seal} (händelserna ${broken.fromPosition}–${broken.toPosition})`;
    const why =
      broken.why === 'chain' ? 'hänger inte ihop med sigillet före' : 'stämmer inte med händelserna';
    throw new Error(`Loggen är ändrad: ${place} ${why}.`);
  }
  console.log(
    `Loggen är hel: ${seals} sigill över ${sealedEvents} händelser, ${unsealedEvents} väntar på sigill.`,
  );
  if (seals > 0) console.log(`Sista sigillet, att spara på annat håll: ${head}`);
});
