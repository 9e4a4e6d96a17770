import { desc, eq, inArray, sql } from 'drizzle-orm';
import { type Database, officeDb, type Transaction } from '@/db/client';
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

/** How many contributions came after the latest final version, and are owed one more. */
export async function owedAfterFinal(db: Database | Transaction, dialogueId: string): Promise<number> {
  const [row] = await db.execute<{ owed: number }>(sql`select owed_after_final(${dialogueId}::uuid) as owed`);
  return row?.owed ?? 0;
}
