import { desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { surveyResponses, surveys, surveyVersions } from '@/db/schema/survey';
import { staffIdOf } from '@/lib/core/actor';
import { fieldErrors } from '@/lib/core/perform';
import { conflict, Refusal } from '@/lib/core/refusal';
import type { Circumstances } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { type SurveyDefinition, surveyDefinition } from './model';
import { asksTheSame } from './rules';

/** A dialogue with its survey: the draft, the version that is asked, and whether somebody has answered. */
export async function lockSurvey(tx: Transaction, dialogueId: string) {
  const dialogue = await lockDialogue(tx, dialogueId);
  if (!dialogue) return undefined;
  const [survey] = await tx.select().from(surveys).where(eq(surveys.dialogueId, dialogueId));
  const [latest] = await tx
    .select({
      id: surveyVersions.id,
      number: surveyVersions.number,
      definition: surveyVersions.definition,
      answered: sql<boolean>`exists (
        select 1 from ${surveyResponses} r join ${surveyVersions} v on v.id = r.version_id
        where v.dialogue_id = ${dialogueId})`,
    })
    .from(surveyVersions)
    .where(eq(surveyVersions.dialogueId, dialogueId))
    .orderBy(desc(surveyVersions.number))
    .limit(1);
  return { ...dialogue, survey, latest };
}

export type LockedSurvey = NonNullable<Awaited<ReturnType<typeof lockSurvey>>>;

/**
 * Keeps a new draft. Once somebody has answered, a step that would change what they answered is refused; a
 * step back to what was asked is not.
 */
export async function keepDraft(
  { tx, actor, now, subject }: Circumstances & { subject: LockedSurvey },
  next: SurveyDefinition,
): Promise<number> {
  const { survey, latest } = subject;
  if (!survey) throw new Refusal('missing');
  const checked = surveyDefinition.safeParse(next);
  if (!checked.success) throw new Refusal('invalid', undefined, underTheForm(checked.error.issues));
  const changes = !asksTheSame(next, survey.definition);
  if (latest?.answered && changes && !asksTheSame(next, latest.definition)) {
    throw conflict('surveyOffice.conflict.answered');
  }
  const revision = survey.revision + 1;
  await tx
    .update(surveys)
    .set({ definition: checked.data, revision, savedBy: staffIdOf(actor), savedAt: now })
    .where(eq(surveys.id, survey.id));
  return revision;
}

/** What is wrong with a survey as a whole has no field of its own. */
function underTheForm(issues: Parameters<typeof fieldErrors>[0]): Record<string, string> {
  const [first] = Object.values(fieldErrors(issues));
  return { form: first ?? 'form.error.invalid' };
}
