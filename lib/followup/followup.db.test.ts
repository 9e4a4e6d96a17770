import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { evaluations } from '@/db/schema/followup';
import { events } from '@/db/schema/log';
import { planVersions } from '@/db/schema/plan';
import { principleSets, principles } from '@/db/schema/principles';
import { countQueries } from '@/db/testing/count-queries';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { recordSubmission } from '@/lib/contribution/record-submission';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { done, staff } from '@/lib/initiative/testing';
import { adoptAnswer } from '@/lib/report/adopt-answer';
import { draftReport } from '@/lib/report/draft-report';
import { linkTheme } from '@/lib/report/link-line';
import { prepareDecision } from '@/lib/report/prepare-decision';
import { publishReport } from '@/lib/report/publish-report';
import { recordMatterDecision } from '@/lib/report/record-matter-decision';
import { saveLine } from '@/lib/report/save-line';
import { aCompilation, showAsIs } from '@/lib/report/testing';
import { writeReport } from '@/lib/report/write-report';
import { archiveDialogue } from './archive-dialogue';
import { evaluateDialogue } from './evaluate-dialogue';
import { measuresIn } from './owed-in';
import { evaluationPage, measuresOf, promisingLines } from './queries';
import { registerMeasure } from './register-measure';
import { reportMeasure } from './report-measure';
import { startFollowUp } from './start-follow-up';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const today = dayOf(new Date());

/** A dialogue whose answers are out: one contribution, one line, the final version published. */
async function answered() {
  const c = await aCompilation(['Fler lampor.']);
  await c.code(c.ids);
  const version = async (kind: 'interim' | 'final') => {
    const { reportId } = done(await perform(draftReport, c.actor, { dialogueId: c.id, kind }));
    const texts = { reportId, revision: 0, summary: 'Det blir ljus.', method: '', unknown: '' };
    done(await perform(writeReport, c.actor, texts));
    return reportId;
  };
  const interim = await version('interim');
  const line = { reportId: interim, heading: 'Ljus', body: 'Alla vill ha ljus.' };
  const { lineId } = done(await perform(saveLine, c.actor, line));
  done(await perform(linkTheme, c.actor, { lineId, themeId: c.themeId, how: 'Alla.' }));
  done(await perform(publishReport, c.actor, { reportId: interim }));
  done(await perform(prepareDecision, c.actor, { dialogueId: c.id }));
  const decision = {
    dialogueId: c.id,
    organ: 'Nämnden',
    decidedOn: '2026-01-01',
    paragraph: '§ 1',
    registryNumber: 'N 1',
    outcome: 'asProposed',
    body: 'Fler lampor.',
  };
  done(await perform(recordMatterDecision, c.actor, decision));
  const answer = { themeId: c.themeId, body: 'Sex lampor.', disposition: 'accommodated' };
  done(await perform(adoptAnswer, c.actor, answer));
  const final = await version('final');
  done(await perform(publishReport, c.actor, { reportId: final }));
  const [promising] = await promisingLines(c.id);
  return { ...c, lineId: promising?.id ?? '' };
}

type Answered = Awaited<ReturnType<typeof answered>>;

const aMeasure = (c: Answered, change: Record<string, unknown> = {}) => ({
  dialogueId: c.id,
  title: 'Sex nya lampor',
  owner: 'Gatuenheten',
  lineIds: c.lineId,
  status: 'planned',
  dueOn: addDays(today, 30),
  words: 'Beställda.',
  ...change,
});

/** Gives the plan that a dialogue was decided on a set of two principles. */
async function withPrinciples({ id: dialogueId }: Answered) {
  const owner = database('owner');
  const [version] = await owner
    .select({ setId: planVersions.principleSetId })
    .from(planVersions)
    .where(eq(planVersions.dialogueId, dialogueId));
  const setId = version?.setId ?? '';
  const adopted = { organ: 'KF', adoptedOn: today, paragraph: '§ 1', registryNumber: 'KF 1' };
  await owner
    .insert(principleSets)
    .values({ id: setId, version: 1, title: 'Principer', ...adopted })
    .onConflictDoNothing();
  await owner
    .insert(principles)
    .values(
      ['P1', 'P2'].map((cluster, position) => ({
        id: newId(),
        setId,
        cluster,
        position,
        title: cluster,
        body: 'Vi svarar.',
        promise: 'Alla får svar.',
        checkKind: 'attested' as const,
        stage: 'end' as const,
        severity: 'warn' as const,
      })),
    )
    .onConflictDoNothing();
}

const stateOf = async (id: string) =>
  (await database('owner').select({ state: dialogues.state }).from(dialogues).where(eq(dialogues.id, id)))[0]
    ?.state;

const logOf = async (id: string) =>
  (
    await database('owner')
      .select({ type: events.type })
      .from(events)
      .where(eq(events.dialogueId, id))
      .orderBy(asc(events.at))
  ).map(({ type }) => type);

async function anEvaluation(c: Answered) {
  const { principles } = await evaluationPage(c.id);
  return {
    dialogueId: c.id,
    learning: 'Börja tidigare.',
    principles: principles.map(({ id }) => ({ principleId: id, kept: 'partly', words: 'Nästan.' })),
  };
}

describe('measures', () => {
  test('are tied to published lines, told of in public, and keep what was said before', async () => {
    const c = await answered();
    const { measureId } = done(await perform(registerMeasure, c.actor, aMeasure(c)));
    const told = { measureId, status: 'started', dueOn: addDays(today, 60), words: 'Det blir senare.' };
    done(await perform(reportMeasure, c.actor, told));
    const { measures } = await measuresOf(c.id);
    expect(measures).toMatchObject([
      {
        status: 'started',
        late: false,
        lines: [{ number: 1, heading: 'Ljus', kind: 'final' }],
        history: [{ words: 'Det blir senare.' }, { words: 'Beställda.' }],
      },
    ]);
    expect(await logOf(c.id)).toEqual(expect.arrayContaining(['measure.registered', 'measure.reported']));
  });

  test('the overdue ones come first, what is done last', async () => {
    const c = await answered();
    for (const change of [
      { title: 'Klar', status: 'done', dueOn: addDays(today, -90) },
      { title: 'Snart', dueOn: addDays(today, 1) },
      { title: 'Sen', dueOn: addDays(today, -1) },
    ]) {
      done(await perform(registerMeasure, c.actor, aMeasure(c, change)));
    }
    const { measures } = await measuresOf(c.id);
    expect(measures.map(({ title, late }) => [title, late])).toEqual([
      ['Sen', true],
      ['Snart', false],
      ['Klar', false],
    ]);
    expect(await measuresIn([c.id])).toHaveLength(3);
  });

  test('are refused to others, before there are answers, and on lines of another dialogue', async () => {
    const c = await answered();
    const other = await answered();
    const stranger = staff({ role: 'analyst', dialogueId: c.id });
    expect(await perform(registerMeasure, stranger, aMeasure(c))).toMatchObject({ kind: 'forbidden' });
    expect(await perform(registerMeasure, c.actor, aMeasure(c, { lineIds: other.lineId }))).toMatchObject({
      kind: 'invalid',
      fields: { lineIds: 'followup.error.line' },
    });
    const early = await aCompilation(['Hej.']);
    const tooEarly = aMeasure(c, { dialogueId: early.id });
    expect(await perform(registerMeasure, early.actor, tooEarly)).toMatchObject({
      kind: 'conflict',
      reason: 'followup.conflict.state',
    });
  });

  test('take as many queries for one as for several', async () => {
    const c = await answered();
    const counts: number[] = [];
    for (let round = 0; round < 2; round += 1) {
      done(await perform(registerMeasure, c.actor, aMeasure(c)));
      counts.push((await countQueries('office', () => measuresOf(c.id))).queries);
    }
    expect(counts[0]).toBe(counts[1]);
  });
});

describe('the end of the chain', () => {
  test('follow-up, evaluation principle by principle, and the archive, each by its role', async () => {
    const c = await answered();
    await withPrinciples(c);
    const stranger = staff({ role: 'communicator', dialogueId: c.id });
    const subject = { dialogueId: c.id };
    expect(await perform(startFollowUp, stranger, subject)).toMatchObject({ kind: 'forbidden' });
    done(await perform(startFollowUp, c.actor, subject));
    expect(await perform(startFollowUp, c.actor, subject)).toMatchObject({ kind: 'conflict' });

    const evaluation = await anEvaluation(c);
    expect(evaluation.principles.length).toBeGreaterThan(0);
    expect(await perform(evaluateDialogue, stranger, evaluation)).toMatchObject({ kind: 'forbidden' });
    const half = { ...evaluation, principles: evaluation.principles.slice(1) };
    expect(await perform(evaluateDialogue, c.actor, half)).toMatchObject({ kind: 'invalid' });
    expect(await perform(archiveDialogue, c.actor, subject)).toMatchObject({ kind: 'conflict' });
    done(await perform(evaluateDialogue, c.actor, evaluation));
    expect(await perform(evaluateDialogue, c.actor, evaluation)).toMatchObject({
      kind: 'conflict',
      reason: 'followup.conflict.notFollowedUp',
    });
    const page = await evaluationPage(c.id);
    expect(page.evaluation?.learning).toBe('Börja tidigare.');
    expect(page.principles.every(({ answer }) => answer?.kept === 'partly')).toBe(true);

    const lead = staff({ role: 'projectLead', dialogueId: c.id });
    expect(await perform(archiveDialogue, lead, subject)).toMatchObject({ kind: 'forbidden' });
    done(await perform(archiveDialogue, c.actor, subject));
    expect(await stateOf(c.id)).toBe('archived');
    expect(await logOf(c.id)).toEqual(
      expect.arrayContaining(['follow-up.started', 'dialogue.evaluated', 'dialogue.archived']),
    );
    const still = await perform(registerMeasure, c.actor, aMeasure(c));
    expect(still.ok, 'a promise is owed also when the file is closed').toBe(true);
  });

  test('does not come while something that arrived late is owed its answer, in the database either', async () => {
    const c = await answered();
    await withPrinciples(c);
    done(await perform(startFollowUp, c.actor, { dialogueId: c.id }));
    const letter = { channel: 'letter', receivedAt: today, texts: [{ text: 'Ett sent brev.' }] };
    const { contributionIds } = done(
      await perform(recordSubmission, c.actor, { dialogueId: c.id, ...letter }),
    );
    const [late = ''] = contributionIds;
    expect((await evaluationPage(c.id)).owed).toBe(1);
    const evaluation = await anEvaluation(c);
    expect(await perform(evaluateDialogue, c.actor, evaluation)).toMatchObject({
      kind: 'conflict',
      reason: 'followup.conflict.owed',
    });
    const evaluated = database('office').transaction(async (tx) => {
      const { learning } = evaluation;
      const written = { dialogueId: c.id, learning, writtenBy: c.actor.personId, at: new Date() };
      await tx.insert(evaluations).values(written);
      await tx.update(dialogues).set({ state: 'evaluated' }).where(eq(dialogues.id, c.id));
    });
    await expect(evaluated).rejects.toMatchObject({
      cause: { message: expect.stringContaining('still owed an answer') },
    });

    await showAsIs(late, c.actor, 'cleared');
    await c.code([late]);
    const { reportId } = done(await perform(draftReport, c.actor, { dialogueId: c.id, kind: 'final' }));
    const texts = { reportId, revision: 0, summary: 'Ett brev till.', method: '', unknown: '' };
    done(await perform(writeReport, c.actor, texts));
    done(await perform(publishReport, c.actor, { reportId }));
    done(await perform(evaluateDialogue, c.actor, evaluation));
  });
});
