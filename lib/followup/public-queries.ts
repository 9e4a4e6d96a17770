import 'server-only';
import { asc, desc, eq, type SQL } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicDialogues } from '@/db/public';
import {
  publicEvaluatedPrinciples,
  publicEvaluations,
  publicMeasureLines,
  publicMeasureReports,
  publicMeasures,
  publicReportLines,
  publicReports,
} from '@/db/public-report';
import { type PromisedLine, type PublicMeasure, promisedBy, withHistory } from './public-measures';

/** Every measure that has been promised in public, with its history and the lines that promise it. */
export async function publicMeasuresOfAll(): Promise<PublicMeasure[]> {
  return measuresWhere(undefined);
}

/** The measures of one dialogue. */
export async function publicMeasuresOf(dialogueId: string): Promise<PublicMeasure[]> {
  return measuresWhere(eq(publicMeasures.dialogueId, dialogueId));
}

/** What a dialogue's published versions promise: asked with some of their lines, it tells those lines' measures. */
export async function publicPromisesOf(
  dialogueId: string,
): Promise<(lines: readonly PromisedLine[]) => PublicMeasure[]> {
  const [measures, published] = await Promise.all([
    publicMeasuresOf(dialogueId),
    publicDb()
      .select({
        line: publicReportLines.number,
        identity: publicReportLines.identity,
        kind: publicReports.kind,
        number: publicReports.number,
      })
      .from(publicReportLines)
      .innerJoin(publicReports, eq(publicReports.id, publicReportLines.reportId))
      .where(eq(publicReports.dialogueId, dialogueId)),
  ]);
  return (lines) => promisedBy(measures, lines, published);
}

async function measuresWhere(which: SQL | undefined): Promise<PublicMeasure[]> {
  const db = publicDb();
  const [measures, history, lines] = await Promise.all([
    db
      .select({
        id: publicMeasures.id,
        title: publicMeasures.title,
        owner: publicMeasures.owner,
        dialogue: {
          slug: publicDialogues.slug,
          title: publicDialogues.title,
          translated: publicDialogues.translated,
        },
      })
      .from(publicMeasures)
      .innerJoin(publicDialogues, eq(publicDialogues.id, publicMeasures.dialogueId))
      .where(which)
      .orderBy(asc(publicMeasures.registeredAt), asc(publicMeasures.id)),
    db
      .select({
        measureId: publicMeasureReports.measureId,
        status: publicMeasureReports.status,
        dueOn: publicMeasureReports.dueOn,
        words: publicMeasureReports.words,
        at: publicMeasureReports.at,
      })
      .from(publicMeasureReports)
      .innerJoin(publicMeasures, eq(publicMeasures.id, publicMeasureReports.measureId))
      .where(which)
      .orderBy(desc(publicMeasureReports.at)),
    db
      .select({
        measureId: publicMeasureLines.measureId,
        line: publicMeasureLines.number,
        kind: publicReports.kind,
        number: publicReports.number,
      })
      .from(publicMeasureLines)
      .innerJoin(publicMeasures, eq(publicMeasures.id, publicMeasureLines.measureId))
      .innerJoin(publicReports, eq(publicReports.id, publicMeasureLines.reportId))
      .where(which)
      .orderBy(desc(publicReports.publishedAt), asc(publicMeasureLines.number)),
  ]);
  return withHistory(measures, history, lines);
}

/** What was promised and what was kept, where a dialogue has been evaluated. */
export async function publicEvaluationOf(dialogueId: string) {
  const db = publicDb();
  const [[evaluation], principles] = await Promise.all([
    db
      .select({
        language: publicEvaluations.language,
        learning: publicEvaluations.learning,
        at: publicEvaluations.at,
      })
      .from(publicEvaluations)
      .where(eq(publicEvaluations.dialogueId, dialogueId)),
    db
      .select({
        title: publicEvaluatedPrinciples.title,
        kept: publicEvaluatedPrinciples.kept,
        words: publicEvaluatedPrinciples.words,
      })
      .from(publicEvaluatedPrinciples)
      .where(eq(publicEvaluatedPrinciples.dialogueId, dialogueId))
      .orderBy(asc(publicEvaluatedPrinciples.position)),
  ]);
  return evaluation ? { ...evaluation, principles } : undefined;
}

export type PublicEvaluation = NonNullable<Awaited<ReturnType<typeof publicEvaluationOf>>>;
