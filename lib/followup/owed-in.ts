import { desc, eq, inArray } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { evaluations, measureReports, measures } from '@/db/schema/followup';

/** Where every measure of these dialogues stands and when it is due. One query. */
export async function measuresIn(dialogueIds: readonly string[]) {
  return officeDb()
    .selectDistinctOn([measures.id], {
      id: measures.id,
      dialogueId: measures.dialogueId,
      status: measureReports.status,
      dueOn: measureReports.dueOn,
    })
    .from(measures)
    .innerJoin(measureReports, eq(measureReports.measureId, measures.id))
    .where(inArray(measures.dialogueId, [...dialogueIds]))
    .orderBy(measures.id, desc(measureReports.at), desc(measureReports.id));
}

/** When these dialogues were evaluated. One query. */
export async function evaluatedIn(dialogueIds: readonly string[]) {
  return officeDb()
    .select({ dialogueId: evaluations.dialogueId, at: evaluations.at })
    .from(evaluations)
    .where(inArray(evaluations.dialogueId, [...dialogueIds]));
}
