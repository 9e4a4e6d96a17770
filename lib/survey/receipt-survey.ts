import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { publicDb } from '@/db/client';
import { receiptHashes } from '@/lib/contribution/receipt-code';
import { surveyDefinition } from './model';

const stored = z.object({
  definition: surveyDefinition,
  choices: z.array(z.object({ questionId: z.uuid(), optionId: z.string() })),
  background: z.array(z.object({ topic: z.string(), answer: z.string() })),
  texts: z.array(z.object({ contributionId: z.uuid(), questionId: z.uuid(), other: z.boolean() })),
});

export type ReceiptSurvey = z.output<typeof stored>;

/** What the holder of a code (already tidied) answered in a survey, with the questions as they were asked. */
export async function receiptSurvey(code: string): Promise<ReceiptSurvey | undefined> {
  const hashes = sql.join(
    receiptHashes(code).map((hash) => sql`${hash}::bytea`),
    sql`, `,
  );
  const [row] = await publicDb().execute<{ survey: unknown }>(
    sql`select read_receipt_survey(array[${hashes}]) as survey`,
  );
  return row?.survey ? stored.parse(row.survey) : undefined;
}
