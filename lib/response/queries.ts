import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { pairAnswers, themeAnswers } from '@/db/schema/adopted';
import { codings, themes } from '@/db/schema/analysis';
import { countedContributions as counted } from '@/db/schema/counted';
import { persons } from '@/db/schema/people';
import { pairProposals, themeAssessments } from '@/db/schema/response';
import { countedArrival } from '@/lib/contribution/arrival';
import { latestFirst } from './latest';

const promised = <Table extends typeof themeAssessments | typeof themeAnswers>(table: Table) => ({
  themeId: table.themeId,
  body: table.body,
  disposition: table.disposition,
  reason: table.reason,
  forwardedTo: table.forwardedTo,
  deferredUntil: table.deferredUntil,
  by: persons.name,
  at: table.at,
});

/** The latest assessment of each theme by the officials, and the latest answer adopted by the nämnd. */
export async function answersOf(dialogueId: string) {
  const db = officeDb();
  const [assessments, adopted] = await Promise.all([
    db
      .selectDistinctOn([themeAssessments.themeId], promised(themeAssessments))
      .from(themeAssessments)
      .innerJoin(themes, eq(themes.id, themeAssessments.themeId))
      .leftJoin(persons, eq(persons.id, themeAssessments.writtenBy))
      .where(eq(themes.dialogueId, dialogueId))
      .orderBy(themeAssessments.themeId, ...latestFirst(themeAssessments)),
    db
      .selectDistinctOn([themeAnswers.themeId], { ...promised(themeAnswers), change: themeAnswers.change })
      .from(themeAnswers)
      .innerJoin(themes, eq(themes.id, themeAnswers.themeId))
      .leftJoin(persons, eq(persons.id, themeAnswers.writtenBy))
      .where(eq(themes.dialogueId, dialogueId))
      .orderBy(themeAnswers.themeId, ...latestFirst(themeAnswers)),
  ]);
  const byTheme = <Row extends { themeId: string }>(rows: Row[]) =>
    new Map(rows.map((row) => [row.themeId, row]));
  return { assessments: byTheme(assessments), adopted: byTheme(adopted) };
}

type Answers = Awaited<ReturnType<typeof answersOf>>;
export type Assessment = NonNullable<ReturnType<Answers['assessments']['get']>>;
export type AdoptedAnswer = NonNullable<ReturnType<Answers['adopted']['get']>>;

/** Some contributions of a theme in their own words, minus masks; those that can be read come first. */
export async function examplesOf(dialogueId: string, themeId: string, size = 5) {
  return officeDb()
    .select({ id: counted.id, body: counted.body, language: counted.language, standing: counted.standing })
    .from(counted)
    .innerJoin(codings, eq(codings.contributionId, counted.id))
    .where(and(eq(counted.dialogueId, dialogueId), eq(codings.themeId, themeId), isNull(counted.excluded)))
    .orderBy(sql`${counted.body} is null`, asc(countedArrival))
    .limit(size);
}

const disposed = <Table extends typeof pairProposals | typeof pairAnswers>(table: Table) => ({
  contributionId: table.contributionId,
  themeId: table.themeId,
  disposition: table.disposition,
  reason: table.reason,
  forwardedTo: table.forwardedTo,
  deferredUntil: table.deferredUntil,
});

/** The pairs of a dialogue that are answered differently from their theme: as proposed, and as adopted. */
export async function ownAnswersOf(dialogueId: string, themeId?: string) {
  const db = officeDb();
  const ofDialogue = and(eq(themes.dialogueId, dialogueId), themeId ? eq(themes.id, themeId) : undefined);
  const [proposed, adopted] = await Promise.all([
    db
      .selectDistinctOn([pairProposals.contributionId, pairProposals.themeId], disposed(pairProposals))
      .from(pairProposals)
      .innerJoin(themes, eq(themes.id, pairProposals.themeId))
      .innerJoin(codings, stillCoded(pairProposals))
      .where(ofDialogue)
      .orderBy(pairProposals.contributionId, pairProposals.themeId, ...latestFirst(pairProposals)),
    db
      .selectDistinctOn([pairAnswers.contributionId, pairAnswers.themeId], disposed(pairAnswers))
      .from(pairAnswers)
      .innerJoin(themes, eq(themes.id, pairAnswers.themeId))
      .innerJoin(codings, stillCoded(pairAnswers))
      .where(ofDialogue)
      .orderBy(pairAnswers.contributionId, pairAnswers.themeId, ...latestFirst(pairAnswers)),
  ]);
  // A row without a disposition says that the pair follows its theme again.
  return {
    proposed: proposed.filter(({ disposition }) => disposition !== null),
    adopted: adopted.filter(({ disposition }) => disposition !== null),
  };
}

function stillCoded(table: typeof pairProposals | typeof pairAnswers) {
  return and(eq(codings.contributionId, table.contributionId), eq(codings.themeId, table.themeId));
}

/** What these contributions say, minus masks, by id. */
export async function wordsOf(dialogueId: string, contributionIds: readonly string[]) {
  if (contributionIds.length === 0) return new Map<string, string | null>();
  const rows = await officeDb()
    .select({ id: counted.id, body: counted.body })
    .from(counted)
    .where(and(eq(counted.dialogueId, dialogueId), inArray(counted.id, [...contributionIds])));
  return new Map(rows.map(({ id, body }) => [id, body]));
}
