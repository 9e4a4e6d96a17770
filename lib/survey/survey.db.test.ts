import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database, publicDb } from '@/db/client';
import { submissions } from '@/db/schema/contribution';
import { surveyOptions, surveys, surveyVersions } from '@/db/schema/survey';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { contributionToModerate } from '@/lib/contribution/moderation-queue';
import { officeContributionPage } from '@/lib/contribution/office-queries';
import { receiptOf } from '@/lib/contribution/receipt-queries';
import { anOpenDialogue, putIn } from '@/lib/contribution/testing';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { answerField, otherField } from './answers';
import { arrangeSurvey } from './arrange-survey';
import type { SurveyDefinition, SurveyQuestion } from './model';
import { publishSurvey } from './publish-survey';
import { receiptSurvey } from './receipt-survey';
import { questionsOf } from './rules';
import { saveItem } from './save-item';
import { saveSurvey } from './save-survey';
import { seenOf } from './seen';
import { submitSurvey } from './submit-survey';
import { aSurvey, aSurveyedDialogue, aSurveySent, publishAsIs } from './testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

function question(definition: SurveyDefinition, kind: SurveyQuestion['kind']) {
  const found = questionsOf(definition).find((one) => one.kind === kind);
  if (!found) throw new Error(`The survey has no ${kind}.`);
  return found;
}

/** Values that answer what has to be answered, and the scale. */
function enough(definition: SurveyDefinition) {
  const single = question(definition, 'single');
  const [first] = single.kind === 'single' ? single.options : [];
  return {
    [answerField(single.id)]: first?.id ?? '',
    [answerField(question(definition, 'scale').id)]: '4',
  };
}

const draftOf = async (dialogueId: string) => {
  const [row] = await database('owner').select().from(surveys).where(eq(surveys.dialogueId, dialogueId));
  if (!row) throw new Error('There is no survey.');
  return row;
};

describe('an official builds a survey', () => {
  test('head, questions, pages and order, one step at a time, and publishes it', async () => {
    const { id: dialogueId } = await anOpenDialogue();
    const lead = staff({ role: 'projectLead', dialogueId });
    const head = { dialogueId, revision: '0', title: ' Tryggare terminal ', intro: '' };
    done(await perform(saveSurvey, lead, head));
    const pageId = (await draftOf(dialogueId)).definition.pages[0]?.id;
    const add = async (fields: Record<string, unknown>) =>
      done(await perform(saveItem, lead, { dialogueId, pageId, ...fields })).itemId;
    const options = [{ label: 'Ja' }, { label: '' }, { label: 'Nej' }];
    const first = await add({ kind: 'single', label: 'Åker du buss?', options, other: 'on' });
    const second = await add({ kind: 'scale', label: 'Hur tryggt?', points: '5', low: 'Inte', high: 'Helt' });
    done(await perform(arrangeSurvey, lead, { dialogueId, act: 'up', target: second }));
    done(await perform(arrangeSurvey, lead, { dialogueId, act: 'addPage' }));
    done(await perform(arrangeSurvey, lead, { dialogueId, act: 'down', target: first }));
    const { definition, revision } = await draftOf(dialogueId);
    expect(definition.title).toBe('Tryggare terminal');
    expect(definition.pages.map(({ items }) => items.map(({ id }) => id))).toEqual([[second], [first]]);
    expect(definition.pages[1]?.items[0]).toMatchObject({
      options: [{ label: 'Ja' }, { label: 'Nej' }],
      other: true,
      required: false,
    });
    done(await perform(publishSurvey, lead, { dialogueId, revision }));
    const unfolded = await database('owner')
      .select({ optionId: surveyOptions.optionId })
      .from(surveyOptions)
      .where(eq(surveyOptions.questionId, first));
    expect(unfolded).toHaveLength(3);
  });

  test('what is not a question is refused at its field', async () => {
    const { id: dialogueId, lead } = await aSurveyedDialogue(aSurvey());
    const pageId = (await draftOf(dialogueId)).definition.pages[0]?.id;
    const add = (fields: Record<string, unknown>) =>
      perform(saveItem, lead, { dialogueId, pageId, ...fields });
    const options = [{ label: 'Ja' }];
    expect(await add({ kind: 'single', label: '', options })).toMatchObject({
      fields: { label: 'surveyOffice.error.label', options: 'surveyOffice.error.options' },
    });
    expect(await add({ kind: 'scale', label: 'Hur?', points: 'fem', low: '', high: 'B' })).toMatchObject({
      fields: { points: 'surveyOffice.error.points', low: 'surveyOffice.error.ends' },
    });
    expect(await add({ kind: 'background', topic: 'ageBand' })).toMatchObject({
      fields: { topic: 'surveyOffice.error.sameTopic' },
    });
  });

  test('of two who change one question, the second is told', async () => {
    const { id: dialogueId, lead } = await aSurveyedDialogue(aSurvey());
    const { definition } = await draftOf(dialogueId);
    const item = question(definition, 'longText');
    const change = { dialogueId, pageId: definition.pages[1]?.id, itemId: item.id, kind: 'longText' };
    const save = (label: string) => perform(saveItem, lead, { ...change, seen: seenOf(item), label });
    expect(await save('Något mer?')).toMatchObject({ ok: true });
    expect(await save('Något annat?')).toMatchObject({ reason: 'surveyOffice.conflict.changed' });
  });

  test('before the nämnd has decided it is written, and not published', async () => {
    const { id: dialogueId } = await anOpenDialogue();
    const lead = staff({ role: 'projectLead', dialogueId });
    await database('owner').execute(sql`alter table dialogue disable trigger user`);
    await putIn('planning', dialogueId);
    await database('owner').execute(sql`alter table dialogue enable trigger user`);
    done(await perform(saveSurvey, lead, { dialogueId, revision: '0', title: 'Tidig', intro: '' }));
    expect(await perform(publishSurvey, lead, { dialogueId, revision: 1 })).toMatchObject({
      reason: 'surveyOffice.denied.notDecided',
    });
    const { id: surveyId, definition } = await draftOf(dialogueId);
    const version = { id: newId(), surveyId, dialogueId, number: 1, definition };
    await expect(
      database('office')
        .insert(surveyVersions)
        .values({ ...version, publishedBy: newId(), publishedAt: new Date() }),
    ).rejects.toThrow();
  });
});

describe('once somebody has answered', () => {
  test('words beside the questions may be mended, the questions may not: in the use case and the database', async () => {
    const asked = aSurvey();
    const { id: dialogueId, slug, lead } = await aSurveyedDialogue(asked);
    done(await perform(submitSurvey, resident, aSurveySent(slug, asked, enough(asked))));
    const { id: surveyId, definition } = await draftOf(dialogueId);
    const item = question(definition, 'longText');
    const change = { dialogueId, pageId: definition.pages[1]?.id, itemId: item.id, kind: 'longText' };
    const label = 'Vad vill du säga mer?';
    expect(
      await perform(saveItem, lead, { ...change, seen: seenOf(item), label: 'Vad är bra?' }),
    ).toMatchObject({ reason: 'surveyOffice.conflict.answered' });
    expect(await perform(arrangeSurvey, lead, { dialogueId, act: 'down', target: item.id })).toMatchObject({
      reason: 'surveyOffice.conflict.answered',
    });
    done(await perform(saveItem, lead, { ...change, seen: seenOf(item), label, help: 'Allt är av värde.' }));
    const { revision, definition: mended } = await draftOf(dialogueId);
    done(await perform(publishSurvey, lead, { dialogueId, revision }));
    const other = {
      ...mended,
      pages: mended.pages.map((page) => ({ ...page, items: [...page.items].reverse() })),
    };
    const forged = { id: newId(), surveyId, dialogueId, number: 3, definition: other };
    await expect(
      database('office')
        .insert(surveyVersions)
        .values({ ...forged, publishedBy: newId(), publishedAt: new Date() }),
    ).rejects.toThrow();
    for (const attack of [
      sql`update survey_version set definition = '{}'`,
      sql`delete from survey_answer`,
      sql`delete from survey_option`,
      sql`update survey_answer set option_id = '1'`,
    ]) {
      await expect(database('owner').execute(attack)).rejects.toThrow();
    }
  });

  test('a draft that had gone another way leads back to what was asked', async () => {
    const asked = aSurvey();
    const { id: dialogueId, slug, lead } = await aSurveyedDialogue(asked);
    const item = question(asked, 'longText');
    done(await perform(arrangeSurvey, lead, { dialogueId, act: 'remove', target: item.id }));
    done(await perform(submitSurvey, resident, aSurveySent(slug, asked, enough(asked))));
    const { revision } = await draftOf(dialogueId);
    expect(await perform(publishSurvey, lead, { dialogueId, revision })).toMatchObject({
      reason: 'surveyOffice.conflict.answered',
    });
    done(await perform(arrangeSurvey, lead, { dialogueId, act: 'restore' }));
    expect(questionsOf((await draftOf(dialogueId)).definition)).toHaveLength(5);
  });
});

describe('a resident answers a survey', () => {
  test('and gets one receipt, with what was chosen and what was written', async () => {
    const asked = aSurvey();
    const { id: dialogueId, slug } = await aSurveyedDialogue(asked);
    const single = question(asked, 'single');
    const values = {
      ...enough(asked),
      [answerField(single.id)]: 'other',
      [otherField(single.id)]: 'Med  rullstol',
      [answerField(question(asked, 'longText').id)]: 'Mer ljus.',
      [answerField(question(asked, 'background').id)]: 'declined',
    };
    const { code } = done(await perform(submitSurvey, resident, aSurveySent(slug, asked, values)));
    const found = await receiptOf(code);
    expect(found?.receipt.contributions).toMatchObject([
      { kind: 'answer', audience: 'municipality', body: 'Med  rullstol' },
      { kind: 'answer', audience: 'municipality', body: 'Mer ljus.' },
    ]);
    const [, said] = found?.receipt.contributions ?? [];
    expect(await contributionToModerate(dialogueId, said?.id ?? '')).toMatchObject({
      question: { label: 'Vad vill du säga mer?', other: false },
    });
    const { contributions } = await officeContributionPage({ dialogueId, level: 'original', size: 9 });
    expect(contributions.map(({ question }) => question?.label).sort()).toEqual([
      'Hur ofta åker du?',
      'Vad vill du säga mer?',
    ]);
    expect(await receiptSurvey(code)).toMatchObject({
      background: [{ topic: 'ageBand', answer: 'declined' }],
      texts: [{ other: true }, { other: false }],
    });
  });

  test('with choices only: a receipt all the same, and no contribution', async () => {
    const asked = aSurvey();
    const { slug } = await aSurveyedDialogue(asked);
    const { code } = done(await perform(submitSurvey, resident, aSurveySent(slug, asked, enough(asked))));
    expect((await receiptOf(code))?.receipt.contributions).toEqual([]);
    expect((await receiptSurvey(code))?.choices).toHaveLength(2);
  });

  test('and is told what is lacking, at its field', async () => {
    const asked = aSurvey();
    const { slug } = await aSurveyedDialogue(asked);
    const single = question(asked, 'single');
    const several = question(asked, 'several');
    const all = several.kind === 'several' ? several.options.map(({ id }) => id) : [];
    const values = { [answerField(several.id)]: all, [answerField(question(asked, 'scale').id)]: '9' };
    expect(await perform(submitSurvey, resident, aSurveySent(slug, asked, values))).toMatchObject({
      fields: {
        [answerField(single.id)]: 'survey.error.chooseOne',
        [answerField(several.id)]: 'survey.error.tooManyChosen',
        [answerField(question(asked, 'scale').id)]: 'survey.error.unknown',
      },
    });
  });

  test('twenty times at once: one submission; again with other answers: another', async () => {
    const asked = aSurvey();
    const { id, slug } = await aSurveyedDialogue(asked);
    const sent = aSurveySent(slug, asked, enough(asked));
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => perform(submitSurvey, resident, sent)),
    );
    expect(new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.code : outcome.kind))).size).toBe(1);
    const other = { ...sent, values: { ...sent.values, [answerField(question(asked, 'scale').id)]: '1' } };
    expect(await perform(submitSurvey, resident, other)).toMatchObject({ value: { changed: true } });
    const rows = await database('owner').select().from(submissions).where(eq(submissions.dialogueId, id));
    expect(rows).toHaveLength(2);
    await putIn('closed', id);
    expect(await perform(submitSurvey, resident, sent)).toMatchObject({ ok: true, replayed: true });
  });

  test('too late, or to questions that were changed meanwhile, is refused', async () => {
    const asked = aSurvey();
    const { id, slug, lead } = await aSurveyedDialogue(asked);
    const [first, ...rest] = asked.pages;
    await publishAsIs(id, { ...asked, pages: rest }, lead);
    expect(first).toBeDefined();
    expect(await perform(submitSurvey, resident, aSurveySent(slug, asked, enough(asked)))).toMatchObject({
      reason: 'survey.conflict.newVersion',
    });
    await putIn('closed', id);
    const late = aSurveySent(slug, { ...asked, pages: rest }, {});
    expect(await perform(submitSurvey, resident, late)).toMatchObject({
      reason: 'contribution.denied.closed',
    });
  });

  test('the public key reads no answer, and answers nothing that was not asked', async () => {
    const asked = aSurvey();
    const { slug } = await aSurveyedDialogue(asked);
    const sent = aSurveySent(slug, asked, enough(asked));
    const { submissionId } = done(await perform(submitSurvey, resident, sent));
    for (const attack of [
      sql`select * from survey_answer`,
      sql`select * from survey`,
      sql`insert into survey_answer (submission_id, version_id, question_id, option_id)
          select ${submissionId}::uuid, version_id, ${question(asked, 'scale').id}::uuid, '5' from public_survey`,
      sql`insert into survey_answer (submission_id, version_id, question_id, option_id)
          select ${submissionId}::uuid, version_id, ${question(asked, 'several').id}::uuid, 'x' from public_survey`,
      sql`insert into survey_text (contribution_id, version_id, question_id, other)
          select c.id, version_id, ${question(asked, 'scale').id}::uuid, false from public_survey, contribution c`,
    ]) {
      await expect(publicDb().execute(attack)).rejects.toThrow();
    }
  });
});
