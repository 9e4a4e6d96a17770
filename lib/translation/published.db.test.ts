import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, publicDb } from '@/db/client';
import { publicSurveys } from '@/db/public-survey';
import { surveyAnswers } from '@/db/schema/survey';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import { fingerprint } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { languagesOfText, publishedIn } from '@/lib/dialogue/written-queries';
import { done } from '@/lib/initiative/testing';
import { pdfDocument } from '@/lib/report/pdf/document';
import { publicReport } from '@/lib/report/public-queries';
import { everyRole } from '@/lib/report/testing';
import { answered } from '@/lib/report/testing-answered';
import { answerField } from '@/lib/survey/answers';
import { questionsOf } from '@/lib/survey/rules';
import { submitSurvey } from '@/lib/survey/submit-survey';
import { aSurvey, aSurveyedDialogue, aSurveySent, publishAsIs } from '@/lib/survey/testing';
import { texts } from '@/lib/text/server';
import type { TranslatedLanguage } from './model';
import { publishTranslation } from './publish-translation';
import { grownOldIn, languagesOf, partsOf, translationOf } from './queries';

let kept: TestDatabase;
beforeAll(async () => {
  kept = await testDatabase();
});
afterAll(() => kept.drop());

type Dialogue = { id: string; committeeId: string };

/** Publishes each text of a part in another language: its Swedish words in brackets, or what is given for them. */
async function translate(
  { id: dialogueId, committeeId }: Dialogue,
  part: string,
  language: TranslatedLanguage,
  words: (source: { field: string; body: string }) => string = ({ body }) => `[${body}]`,
) {
  const actor = await aPerson('Kommunikatör', [...everyRole(dialogueId, committeeId).roles]);
  const found = await translationOf(dialogueId, part, language);
  const written = found.map(({ source, translation }) => ({
    field: source.field,
    id: source.id,
    source: fingerprint(source.body),
    seen: translation?.version ?? 0,
    body: words(source),
  }));
  return perform(publishTranslation, actor, { dialogueId, part, language, texts: written });
}

test('a report is read in another language, line by line, and its file too', async () => {
  const c = await answered();
  const read = await publicReport(c.slug, 'det-har-beslutades-1');
  if (!read) throw new Error('There is no report.');
  expect((await partsOf(c.id)).map(({ part }) => part)).toContain(read.report.id);
  expect(await languagesOfText(c.id, 'reportSummary', read.report.summary)).toEqual([]);
  done(await translate(c, read.report.id, 'en'));
  const written = await publishedIn('en', c.id);
  const [line] = read.lines;
  expect(written('lineHeading', line?.heading ?? '')).toEqual({
    text: `[${line?.heading}]`,
    language: 'en',
  });
  expect(await languagesOfText(c.id, 'reportSummary', read.report.summary)).toEqual(['en']);
  const file = {
    locale: 'en',
    say: texts('en'),
    written,
    address: 'x',
    municipality: 'X',
    now: new Date(),
  } as const;
  const document = pdfDocument(read, file);
  expect(document.short.words).toEqual({ text: `[${read.report.summary}]`, language: 'en' });
  const swedish = JSON.stringify(document).match(/"(?:lang|language|termLang)":"sv"/g);
  // What is left is the dialogue's name and question, the organ's name, and what residents wrote themselves.
  expect(swedish?.length).toBeLessThan(8);
  expect((await publishedIn('fi', c.id))('lineHeading', line?.heading ?? '').language).toBe('sv');
});

test('words that stand in two versions of a report, or twice in a survey, are translated once', async () => {
  const c = await answered();
  const parts = await partsOf(c.id);
  const [final, interim] = parts.filter((one) => 'kind' in one);
  if (!final || !interim) throw new Error('There are no two versions.');
  done(await translate(c, interim.part, 'en'));
  const labels = (await translationOf(c.id, final.part, 'en')).filter(
    ({ source }) => source.field === 'themeLabel',
  );
  expect(labels.map(({ state }) => state)).toEqual(labels.map(() => 'current'));
  expect(labels.length).toBeGreaterThan(0);
  // Taken back in one place, they are taken back in both.
  done(
    await translate(c, final.part, 'en', ({ field, body }) => (field === 'themeLabel' ? '' : `[${body}]`)),
  );
  const again = await translationOf(c.id, interim.part, 'en');
  const states = again.filter(({ source }) => source.field === 'themeLabel').map(({ state }) => state);
  expect(states).toEqual(states.map(() => 'missing'));
});

test('a survey is asked in another language and answered by what was asked in Swedish', async () => {
  const survey = aSurvey();
  const dialogue = await aSurveyedDialogue(survey);
  done(await translate(dialogue, 'survey', 'en'));
  const written = await publishedIn('en', dialogue.id);
  const [asked] = await publicDb()
    .select()
    .from(publicSurveys)
    .where(eq(publicSurveys.dialogueId, dialogue.id));
  expect(asked?.definition).toEqual(survey);
  const labelled = questionsOf(survey).filter((question) => 'label' in question);
  for (const { label } of labelled) expect(written('surveyQuestion', label).language).toBe('en');
  const choice = labelled.find((question) => question.kind === 'single');
  const [option] = choice?.kind === 'single' ? choice.options : [];
  if (!choice || !option) throw new Error('There is nothing to choose.');
  expect(written('surveyOption', option.label).language).toBe('en');
  const sent = aSurveySent(dialogue.slug, survey, { [answerField(choice.id)]: option.id });
  done(await perform(submitSurvey, { kind: 'resident' }, { ...sent, language: 'en' }));
  const stored = await database('owner')
    .select()
    .from(surveyAnswers)
    .where(eq(surveyAnswers.questionId, choice.id));
  expect(stored).toMatchObject([{ optionId: option.id }]);
  expect(await languagesOf(dialogue.id, 'survey')).toMatchObject([{ language: 'en', missing: 0, older: 0 }]);
});

test('a question that is asked anew in other words is asked in Swedish, and those who publish are told', async () => {
  const survey = aSurvey();
  const dialogue = await aSurveyedDialogue(survey);
  done(await translate(dialogue, 'survey', 'en'));
  expect(await grownOldIn([dialogue.id])).toEqual([]);
  const title = 'En helt annan rubrik';
  const actor = await aPerson('Projektledare', [...everyRole(dialogue.id, dialogue.committeeId).roles]);
  await publishAsIs(dialogue.id, { ...survey, title }, actor);
  expect((await publishedIn('en', dialogue.id))('surveyTitle', title)).toEqual({
    text: title,
    language: 'sv',
  });
  expect(await grownOldIn([dialogue.id])).toEqual([{ dialogueId: dialogue.id, texts: 1 }]);
  done(await translate(dialogue, 'survey', 'en', ({ body }) => `{${body}}`));
  expect(await grownOldIn([dialogue.id])).toEqual([]);
});

test('the public key reads translations, and nothing of who wrote them', async () => {
  await expect(publicDb().execute(sql`select written_by from public_translation`)).rejects.toThrow();
  await publicDb().execute(sql`select body from public_translation limit 1`);
});
