import { eq } from 'drizzle-orm';
import { barrierReports } from '@/db/schema/pages';
import { staffIdOf } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { handlingInput } from './model';
import { pagesPolicy } from './policy';

/** The administrator notes what was done about an obstacle; the contact details go some time after. */
export const handleBarrier = defineUseCase({
  name: 'pages.handle-barrier',
  input: handlingInput,
  load: async (tx, { reportId }) =>
    (
      await tx
        .select({ id: barrierReports.id, handledAt: barrierReports.handledAt })
        .from(barrierReports)
        .where(eq(barrierReports.id, reportId))
        .for('update')
    )[0],
  allow: pagesPolicy.administer,
  run: async ({ tx, actor, now, subject }, { handling }) => {
    if (subject.handledAt) throw conflict('pages.conflict.handled');
    await tx
      .update(barrierReports)
      .set({ handling, handledBy: staffIdOf(actor), handledAt: now })
      .where(eq(barrierReports.id, subject.id));
    return { value: null, events: [{ type: 'barrier.handled', reportId: subject.id }] };
  },
});
