import 'server-only';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { publicDb } from '@/db/client';
import { publicDemoReceipts, publicReports } from '@/db/public-report';
import { exclusionReasons } from '@/lib/contribution/model';
import { receiptHashes } from '@/lib/contribution/receipt-code';
import { adoptingRoles, reportKinds } from '@/lib/report/model';
import { dispositions } from '@/lib/response/model';
import type { PublicMeasure } from './public-measures';
import { publicPromisesOf } from './public-queries';

const nullableText = z.string().nullable();

const given = {
  answer: nullableText,
  change: nullableText,
  disposition: z.enum(dispositions).nullable(),
  reason: nullableText,
  forwardedTo: nullableText,
  deferredUntil: nullableText,
};
const moment = z.iso.datetime({ offset: true }).transform((value) => new Date(value));

const exclusion = z.object({ reason: z.enum(exclusionReasons), words: z.string() }).nullable();

const answersOfContribution = z.object({
  contributionId: z.uuid(),
  /** It came after the cut-off of the latest final version. */
  receivedAfterLast: z.boolean(),
  excluded: exclusion,
  /** The latest interim version, until a final one answers it: under which themes it is counted, if it is. */
  interim: z
    .object({
      number: z.number(),
      receivedAfter: z.boolean(),
      excluded: exclusion,
      themes: z.array(z.object({ theme: z.string(), themeId: z.uuid(), reserved: z.boolean() })),
    })
    .nullable(),
  answers: z.array(
    z.object({
      theme: z.string(),
      reserved: z.boolean(),
      assessment: nullableText,
      ...given,
      /** Its own, where it differs from its theme's. */
      own: z.boolean(),
      /** The answer in force, where it was changed after the version was published. */
      later: z
        .object({ ...given, own: z.boolean(), at: moment, as: z.enum(adoptingRoles).nullable() })
        .nullable(),
      /** What earlier final versions answered, where that was something else; the latest first. */
      earlier: z.array(z.object({ ...given, number: z.number(), publishedAt: moment })),
    }),
  ),
  lines: z.array(
    z.object({
      reportKind: z.enum(reportKinds),
      reportNumber: z.number(),
      line: z.number(),
      heading: z.string(),
      how: z.string(),
      /** The same in every version that has the line. */
      identity: z.uuid(),
    }),
  ),
});

export type ReceiptAnswer = z.output<typeof answersOfContribution> & {
  /** What the lines that build on it promise. */
  measures: PublicMeasure[];
};

/**
 * What has become of a submission, for the holder of its code (already tidied): themes, answers, lines and
 * measures, and the decision that the latest final version rests on. No final version, no decision. The database's
 * function tells measures too, for the version before this one. `promisedBy` tells what any other lines promise.
 */
export async function receiptAnswers(code: string, dialogueId: string) {
  const db = publicDb();
  const hashes = sql.join(
    receiptHashes(code).map((hash) => sql`${hash}::bytea`),
    sql`, `,
  );
  const [[row], [final], promisedBy] = await Promise.all([
    db.execute<{ answers: unknown }>(sql`select read_receipt_answers(array[${hashes}]) as answers`),
    db
      .select({
        kind: publicReports.kind,
        number: publicReports.number,
        organ: publicReports.decisionOrgan,
        decidedOn: publicReports.decidedOn,
        paragraph: publicReports.decisionParagraph,
        outcome: publicReports.decisionOutcome,
        body: publicReports.decisionBody,
      })
      .from(publicReports)
      .where(and(eq(publicReports.dialogueId, dialogueId), eq(publicReports.kind, 'final')))
      .orderBy(desc(publicReports.number))
      .limit(1),
    publicPromisesOf(dialogueId),
  ]);
  const contributions = z
    .array(answersOfContribution)
    .parse(row?.answers ?? [])
    .map((contribution): ReceiptAnswer => {
      const lines = contribution.lines.map(({ line, reportKind: kind, reportNumber: number }) => ({
        line,
        kind,
        number,
      }));
      return { ...contribution, measures: promisedBy(lines) };
    });
  return { contributions, final, promisedBy };
}

export type ReceiptAnswers = Awaited<ReturnType<typeof receiptAnswers>>;

/** The receipts that a demo lets everyone try; none in any other installation. */
export async function demoReceiptList() {
  return publicDb()
    .select({
      code: publicDemoReceipts.code,
      title: publicDemoReceipts.title,
      about: publicDemoReceipts.about,
    })
    .from(publicDemoReceipts)
    .orderBy(asc(publicDemoReceipts.position));
}
