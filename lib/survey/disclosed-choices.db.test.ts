import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions } from '@/db/schema/contribution';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { copyOf, disclosureTable } from '@/lib/contribution/copy';
import { disclosedContributions } from '@/lib/contribution/disclosure';
import { resident } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { texts } from '@/lib/text/server';
import { answerField, otherField } from './answers';
import { disclosedChoices } from './disclosed-choices';
import type { SurveyQuestion } from './model';
import { questionsOf } from './rules';
import { submitSurvey } from './submit-survey';
import { aSurvey, aSurveyedDialogue, aSurveySent } from './testing';

let db: TestDatabase;
const say = texts('sv');

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test('a copy holds what was chosen beside what was written, and nothing of who it was', async () => {
  const asked = aSurvey();
  const { id: dialogueId, slug } = await aSurveyedDialogue(asked);
  const field = (kind: SurveyQuestion['kind']) =>
    answerField(questionsOf(asked).find((one) => one.kind === kind)?.id ?? '');
  const single = questionsOf(asked).find(({ kind }) => kind === 'single');
  const chosen = { [field('single')]: 'other', [field('scale')]: '4' };
  const silent = done(await perform(submitSurvey, resident, aSurveySent(slug, asked, chosen)));
  const told = {
    ...chosen,
    [otherField(single?.id ?? '')]: 'Med färdtjänst',
    [field('longText')]: 'Mer ljus.',
    [field('background')]: '65-79',
  };
  const { submissionId } = done(await perform(submitSurvey, resident, aSurveySent(slug, asked, told)));

  const choices = await disclosedChoices(dialogueId, say);
  const answers = [
    { question: 'Hur ofta åker du?', words: 'Annat' },
    { question: 'Hur tryggt är det?', words: '4 (1 betyder otryggt. 5 betyder tryggt.)' },
  ];
  expect(choices.map((one) => one.answers)).toMatchObject([answers, answers]);
  const copied = copyOf(await disclosedContributions(dialogueId), choices);
  expect(copied.map(({ number, items }) => [number, items.map((one) => one.number)])).toEqual([
    [1, []],
    [2, [1, 2]],
  ]);
  const [columns, rows] = disclosureTable(copied, say);
  expect(rows.map((row) => row.length)).toEqual(Array(6).fill(columns.length));
  const cell = (row: (string | number)[], column: string) => row[columns.indexOf(column)];
  expect(rows.map((row) => [cell(row, 'Inskick'), cell(row, 'Fråga i enkäten'), cell(row, 'Text')])).toEqual([
    ...answers.map(({ question, words }) => [1, question, words]),
    ...answers.map(({ question, words }) => [2, question, words]),
    [2, 'Hur ofta åker du?', 'Inte granskat än.'],
    [2, 'Vad vill du säga mer?', 'Inte granskat än.'],
  ]);
  const all = JSON.stringify([columns, rows]);
  for (const hidden of ['färdtjänst', 'Mer ljus', submissionId, silent.submissionId, silent.code]) {
    expect(all).not.toContain(hidden);
  }
});

test('of one text, what was chosen in the same submission follows', async () => {
  const asked = aSurvey();
  const { id: dialogueId, slug } = await aSurveyedDialogue(asked);
  const [single, scale] = ['single', 'scale'].map((kind) =>
    answerField(questionsOf(asked).find((one) => one.kind === kind)?.id ?? ''),
  );
  const free = questionsOf(asked).find(({ kind }) => kind === 'longText');
  for (const point of ['1', '5']) {
    const values = {
      [single ?? '']: 'other',
      [scale ?? '']: point,
      [answerField(free?.id ?? '')]: `Ord till ${point}`,
    };
    done(await perform(submitSurvey, resident, aSurveySent(slug, asked, values)));
  }
  const rows = await database('owner')
    .select({ id: contributions.id, submissionId: contributions.submissionId })
    .from(contributions)
    .where(eq(contributions.dialogueId, dialogueId));
  expect(rows).toHaveLength(2);
  for (const { id, submissionId } of rows) {
    const found = await disclosedChoices(dialogueId, say, { contributionId: id });
    expect(found.map((one) => one.submissionId)).toEqual([submissionId]);
  }
});
