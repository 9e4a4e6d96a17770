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

const answeringLine = z.object({
  questionId: z.uuid(),
  kind: z.enum(['interim', 'final']),
  number: z.int(),
  line: z.int(),
  heading: z.string(),
  language: z.string(),
  how: z.string(),
});

/** What was answered, and the published lines that answer it. */
export type ReceiptSurvey = z.output<typeof stored> & { lines: z.output<typeof answeringLine>[] };

/**
 * What the holder of a code (already tidied) answered in a survey, with the questions as they were asked and
 * the lines of the report that answer them, the newest version first.
 */
export async function receiptSurvey(code: string): Promise<ReceiptSurvey | undefined> {
  const hashes = sql.join(
    receiptHashes(code).map((hash) => sql`${hash}::bytea`),
    sql`, `,
  );
  const [row] = await publicDb().execute<{ survey: unknown; lines: unknown }>(
    sql`select read_receipt_survey(array[${hashes}]) as survey,
      read_receipt_question_lines(array[${hashes}]) as lines`,
  );
  if (!row?.survey) return undefined;
  return { ...stored.parse(row.survey), lines: z.array(answeringLine).parse(row.lines) };
}
