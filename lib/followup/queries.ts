import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { decisions } from '@/db/schema/decision';
import {
  evaluatedPrinciples,
  evaluations,
  measureLines,
  measureReports,
  measures,
} from '@/db/schema/followup';
import { persons } from '@/db/schema/people';
import { planVersions } from '@/db/schema/plan';
import { principles } from '@/db/schema/principles';
import { reportLines, reports } from '@/db/schema/report';
import { clockNow } from '@/lib/core/clock';
import { dayOf } from '@/lib/core/time';
import { owedAfterFinal } from './owed-in';
import { byUrgency, isLate } from './rules';

/** Every measure of a dialogue, overdue first, with the lines that promise it and all that has been told of it. */
export async function measuresOf(dialogueId: string) {
  const db = officeDb();
  const ids = db.select({ id: measures.id }).from(measures).where(eq(measures.dialogueId, dialogueId));
  const [now, rows, told, lines] = await Promise.all([
    clockNow(db),
    db
      .select({
        id: measures.id,
        title: measures.title,
        owner: measures.owner,
        registeredAt: measures.registeredAt,
      })
      .from(measures)
      .where(eq(measures.dialogueId, dialogueId)),
    db
      .select({
        id: measureReports.id,
        measureId: measureReports.measureId,
        status: measureReports.status,
        dueOn: measureReports.dueOn,
        words: measureReports.words,
        at: measureReports.at,
        by: persons.name,
      })
      .from(measureReports)
      .leftJoin(persons, eq(persons.id, measureReports.reportedBy))
      .where(inArray(measureReports.measureId, ids))
      .orderBy(desc(measureReports.at), desc(measureReports.id)),
    db
      .select({
        measureId: measureLines.measureId,
        number: reportLines.number,
        heading: reportLines.heading,
        kind: reports.kind,
        version: reports.number,
      })
      .from(measureLines)
      .innerJoin(reportLines, eq(reportLines.id, measureLines.lineId))
      .innerJoin(reports, eq(reports.id, reportLines.reportId))
      .where(inArray(measureLines.measureId, ids))
      .orderBy(asc(reportLines.number)),
  ]);
  const today = dayOf(now);
  const found = rows
    .flatMap((measure) => {
      const history = told.filter(({ measureId }) => measureId === measure.id);
      const [latest] = history;
      if (!latest) return [];
      const { status, dueOn } = latest;
      const late = isLate({ status, dueOn }, today);
      return [
        {
          ...measure,
          status,
          dueOn,
          late,
          history,
          lines: lines.filter(({ measureId }) => measureId === measure.id),
        },
      ];
    })
    .sort(byUrgency(today));
  return { today, measures: found };
}

export type FollowedMeasure = Awaited<ReturnType<typeof measuresOf>>['measures'][number];

/** The lines that can promise a measure: those of the final version that was published last. */
export async function promisingLines(dialogueId: string) {
  const db = officeDb();
  const latest = db
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.dialogueId, dialogueId), eq(reports.kind, 'final'), isNotNull(reports.publishedAt)))
    .orderBy(desc(reports.number))
    .limit(1);
  return db
    .select({ id: reportLines.id, number: reportLines.number, heading: reportLines.heading })
    .from(reportLines)
    .where(eq(reportLines.reportId, sql`(${latest})`))
    .orderBy(asc(reportLines.number));
}

/** The principles that a dialogue was decided under, what its plan said of each, and how it turned out. */
export async function evaluationPage(dialogueId: string) {
  const db = officeDb();
  const [promised, [plan], [written], answers, owed] = await Promise.all([
    db
      .selectDistinct({
        id: principles.id,
        position: principles.position,
        title: principles.title,
        promise: principles.promise,
      })
      .from(decisions)
      .innerJoin(planVersions, eq(planVersions.id, decisions.planVersionId))
      .innerJoin(principles, eq(principles.setId, planVersions.principleSetId))
      .where(eq(decisions.dialogueId, dialogueId))
      .orderBy(asc(principles.position)),
    db
      .select({ results: planVersions.principles })
      .from(decisions)
      .innerJoin(planVersions, eq(planVersions.id, decisions.planVersionId))
      .where(eq(decisions.dialogueId, dialogueId))
      .orderBy(desc(decisions.recordedAt))
      .limit(1),
    db
      .select({ learning: evaluations.learning, at: evaluations.at, by: persons.name })
      .from(evaluations)
      .leftJoin(persons, eq(persons.id, evaluations.writtenBy))
      .where(eq(evaluations.dialogueId, dialogueId)),
    db
      .select({
        principleId: evaluatedPrinciples.principleId,
        kept: evaluatedPrinciples.kept,
        words: evaluatedPrinciples.words,
      })
      .from(evaluatedPrinciples)
      .where(eq(evaluatedPrinciples.dialogueId, dialogueId)),
    owedAfterFinal(db, dialogueId),
  ]);
  const answerTo = new Map(answers.map((answer) => [answer.principleId, answer]));
  const planned = new Map((plan?.results ?? []).map((result) => [result.principleId, result]));
  return {
    evaluation: written,
    owed,
    principles: promised.map((principle) => {
      const result = planned.get(principle.id);
      return {
        ...principle,
        /** What was written about it when the dialogue was decided. */
        said: result?.overridden?.words ?? result?.attested?.words ?? null,
        overridden: Boolean(result?.overridden),
        answer: answerTo.get(principle.id) ?? null,
      };
    }),
  };
}

export type EvaluatedPrinciple = Awaited<ReturnType<typeof evaluationPage>>['principles'][number];
