import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { residentBarrierContacts, residentBarrierReports } from '@/db/public-pages';
import { forgetDraft } from '@/lib/contribution/draft';
import { fingerprint, newId } from '@/lib/core/ids';
import { defineUseCase } from '@/lib/core/use-case';
import { barrierChecks } from './barrier-checks';
import { pageLanguages } from './model';
import { pagesPolicy } from './policy';

const barrierInput = z.object({
  ...barrierChecks.def.shape,
  language: z.enum(pageLanguages).catch('sv'),
  key: z.uuid().catch(() => crypto.randomUUID()),
  /** The draft that it was written in, which goes when it is sent. */
  draft: z.string().max(40).optional().catch(undefined),
});

type BarrierInput = z.output<typeof barrierInput>;

/**
 * Somebody tells of something on the website that they cannot use. It reaches the administrator's work.
 * Source: lag (2018:1937) om tillgänglighet till digital offentlig service, 13 §.
 */
export const reportBarrier = defineUseCase({
  name: 'pages.report-barrier',
  input: barrierInput,
  replay: async (db, input) => {
    const [known] = await db.execute<{ known: boolean }>(
      sql`select is_known_barrier_report(${postHash(input)}) as known`,
    );
    return known?.known ? { taken: true } : undefined;
  },
  load: async () => ({}),
  allow: pagesPolicy.report,
  run: async ({ tx, now }, input) => {
    const { what, place, contact, language, draft } = input;
    const id = newId();
    await tx
      .insert(residentBarrierReports)
      .values({ id, postHash: postHash(input), what, place, language, receivedAt: now });
    if (contact !== '') await tx.insert(residentBarrierContacts).values({ reportId: id, contact });
    if (draft) await forgetDraft(tx, 'barrier', draft);
    return { value: { taken: true }, events: [{ type: 'barrier.reported', reportId: id }] };
  },
});

function postHash({ key, what, place, contact }: BarrierInput): string {
  return fingerprint(JSON.stringify([key, what, place, contact]));
}
