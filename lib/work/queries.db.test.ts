import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { surveys } from '@/db/schema/survey';
import { countQueries } from '@/db/testing/count-queries';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { submitComment } from '@/lib/contribution/submit-comment';
import { aComment, anApprovedDialogue, anOpenDialogue, putIn } from '@/lib/contribution/testing';
import { resident, type StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { promisingLines } from '@/lib/followup/queries';
import { registerMeasure } from '@/lib/followup/register-measure';
import { anAssessment, anInitiative, done, officialIn, registrarIn, staff } from '@/lib/initiative/testing';
import { endCommittee } from '@/lib/people/end-committee';
import { adoptedPrinciples, appointed, aSoundlyPlannedDialogue } from '@/lib/plan/testing';
import { adoptAnswer } from '@/lib/report/adopt-answer';
import { draftReport } from '@/lib/report/draft-report';
import { publishReport } from '@/lib/report/publish-report';
import { aCompilation, aDecidedDialogue } from '@/lib/report/testing';
import { surveyVersionsOf } from '@/lib/survey/queries';
import { saveSurvey } from '@/lib/survey/save-survey';
import { aSurvey, publishAsIs } from '@/lib/survey/testing';
import { overviewFor, workFor, workIn } from './queries';

let kept: TestDatabase;
beforeAll(async () => {
  kept = await testDatabase();
  await adoptedPrinciples();
});
afterAll(() => kept.drop());

const tasksIn = async (dialogueId: string) =>
  ((await workIn(dialogueId))?.tasks ?? []).map(({ step, reasons }) => [
    step,
    ...reasons.map(({ key, count, role }) =>
      [key.split('.').at(-1), count, role].filter((part) => part !== undefined).join(' '),
    ),
  ]);

test('what waits is read as the use cases leave it, from the plan to the answers', async () => {
  const planned = await aSoundlyPlannedDialogue();
  expect(await tasksIn(planned.id)).toEqual([['writePlan', 'principlesStop 1']]);
  const approved = await anApprovedDialogue();
  expect((await tasksIn(approved.id))[0]?.[0]).toBe('publish');

  const open = await anOpenDialogue('public');
  await appointed(open.id);
  expect(await tasksIn(open.id)).toEqual([]);
  done(await perform(submitComment, resident, aComment(open.slug)));
  expect(await tasksIn(open.id)).toEqual([['moderate', 'unread 1']]);

  const c = await aCompilation(['Hej.', 'Hopp.']);
  await appointed(c.id);
  expect(await tasksIn(c.id)).toEqual([
    ['code', 'uncoded 2'],
    ['writeInterim', 'noInterim'],
  ]);
  await c.code(c.ids);
  const { reportId } = done(await perform(draftReport, c.actor, { dialogueId: c.id, kind: 'interim' }));
  expect(await tasksIn(c.id)).toEqual([
    ['assessThemes', 'unassessed 1'],
    ['writeInterim', 'noLines', 'noSummary'],
  ]);
  expect((await workIn(c.id))?.tasks.at(-1)?.href).toBe(`/kontor/dialoger/${c.id}/rapport/${reportId}`);
});

test('a survey that is written and not asked waits for those who publish, and so does a change of it', async () => {
  const open = await anOpenDialogue('public');
  await appointed(open.id);
  const lead = staff({ role: 'projectLead', dialogueId: open.id });
  const head = { dialogueId: open.id, title: 'Hur är det?', intro: '', pages: [] };
  done(await perform(saveSurvey, lead, { ...head, revision: 0 }));
  expect(await tasksIn(open.id)).toEqual([['publishSurvey', 'surveyDraft']]);
  expect((await workIn(open.id))?.tasks[0]?.href).toBe(`/kontor/dialoger/${open.id}/enkat`);
  const survey = aSurvey();
  await publishAsIs(open.id, survey, lead);
  expect(await tasksIn(open.id)).toEqual([]);
  const kept = await database('owner').select().from(surveys).where(eq(surveys.dialogueId, open.id));
  const { pages } = survey;
  const changed = { ...head, title: 'Hur var det?', revision: kept[0]?.revision, pages };
  done(await perform(saveSurvey, lead, changed));
  expect(await tasksIn(open.id)).toEqual([['publishSurvey', 'surveyChanged']]);
  expect(await surveyVersionsOf(open.id)).toMatchObject([{ number: 1, definition: { title: survey.title } }]);
  await putIn('closed', open.id);
  expect((await tasksIn(open.id)).map(([step]) => step)).not.toContain('publishSurvey');
});

test('the gate of the final version says what is left, and then who publishes it', async () => {
  const c = await aDecidedDialogue(['Fler lampor.']);
  await appointed(c.id);
  expect(await tasksIn(c.id)).toEqual([
    ['adoptAnswers', 'unadopted 1'],
    ['writeFinal', 'noFinal'],
  ]);
  const { reportId } = done(await perform(draftReport, c.actor, { dialogueId: c.id, kind: 'final' }));
  expect(await tasksIn(c.id)).toEqual([
    ['adoptAnswers', 'unadopted 1'],
    ['writeFinal', 'unanswered 1'],
  ]);
  const answer = { themeId: c.themeId, body: 'Sex lampor.', disposition: 'accommodated' };
  done(await perform(adoptAnswer, c.actor, answer));
  expect(await tasksIn(c.id)).toEqual([['publishFinal', 'whole']]);
  done(await perform(publishReport, c.actor, { reportId }));
  expect(await tasksIn(c.id)).toEqual([['startFollowUp', 'answersOut']]);

  const [line] = await promisingLines(c.id);
  const measure = {
    dialogueId: c.id,
    title: 'Lampor',
    owner: 'Gatuenheten',
    status: 'planned',
    dueOn: addDays(dayOf(new Date()), -2),
    words: 'Lampor ska upp.',
    lineIds: line?.id,
  };
  done(await perform(registerMeasure, c.actor, measure));
  expect((await tasksIn(c.id))[0]).toEqual(['reportMeasures', 'measuresLate 1']);
});

test('what waits for a role that nobody holds waits for those who appoint', async () => {
  const open = await anOpenDialogue('public');
  done(await perform(submitComment, resident, aComment(open.slug)));
  const steps = (await tasksIn(open.id)).map(([step]) => step);
  expect(steps).toEqual(['moderate', 'appoint', 'appointInCommittee']);
});

test('a person sees the dialogues that their mandates allow, and no others', async () => {
  const own = await anInitiative();
  const other = await anInitiative();
  const published = await anOpenDialogue('public');
  const seen = async (actor: StaffActor) => {
    const [work, overview] = await Promise.all([workFor(actor), overviewFor(actor)]);
    const ids = (list: { dialogue: { id: string } }[]) => new Set(list.map(({ dialogue }) => dialogue.id));
    return { work: ids(work.work), overview: ids(overview.work) };
  };
  for (const actor of [officialIn(own.committeeId), registrarIn(own.committeeId)]) {
    const { work, overview } = await seen(actor);
    expect(work).toEqual(new Set([own.id]));
    expect(overview.has(own.id)).toBe(true);
    expect(overview.has(other.id), 'an initiative of another nämnd').toBe(false);
    expect(overview.has(published.id), 'what the public may see').toBe(true);
  }
  const moderator = await seen(staff({ role: 'moderator', dialogueId: published.id }));
  expect(moderator.work).toEqual(new Set([published.id]));
  expect(moderator.overview.has(own.id)).toBe(false);
  const nobody = await seen(staff());
  expect(nobody.work.size).toBe(0);
  expect(nobody.overview.has(own.id)).toBe(false);
  const administrator = await seen(staff({ role: 'administrator' }));
  expect(administrator.work).toEqual(administrator.overview);
  expect(administrator.overview.has(other.id)).toBe(true);
});

test('takes as many queries for one dialogue of each kind as for several', async () => {
  const committeeId = (await anInitiative()).committeeId;
  const one = async () => {
    const made = await Promise.all([
      anInitiative(),
      anAssessment(),
      aSoundlyPlannedDialogue(),
      anApprovedDialogue(),
      anOpenDialogue('public'),
    ]);
    const compiled = await aCompilation(['Hej.', 'Hopp.']);
    done(await perform(draftReport, compiled.actor, { dialogueId: compiled.id, kind: 'interim' }));
    const decided = await aDecidedDialogue(['Fler lampor.']);
    done(await perform(draftReport, decided.actor, { dialogueId: decided.id, kind: 'final' }));
    await handOverTo(
      committeeId,
      [...made, compiled, decided].map(({ id }) => id),
    );
  };
  const actor = registrarIn(committeeId);
  const ask = () => workFor(actor);
  await one();
  const few = await countQueries('office', ask);
  await one();
  await one();
  const many = await countQueries('office', ask);
  expect(few.value.work.length).toBe(8);
  expect(many.value.work.length).toBe(22);
  expect(many.queries).toBe(few.queries);
  expect(few.queries).toBeLessThan(35);
});

/** Their nämnder have been reorganised into this one. */
async function handOverTo(successorId: string, dialogueIds: readonly string[]): Promise<void> {
  const ending = await database('owner')
    .selectDistinct({ committeeId: dialogues.committeeId })
    .from(dialogues)
    .where(inArray(dialogues.id, [...dialogueIds]));
  const validTo = addDays(dayOf(new Date()), -1);
  for (const { committeeId } of ending) {
    const end = { committeeId, validTo, successorId };
    done(await perform(endCommittee, staff({ role: 'administrator' }), end));
  }
}
