import { asc, eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { backgroundAnswers, contributions, contributionTexts } from '@/db/schema/contribution';
import { surveyAnswers, surveyTexts } from '@/db/schema/survey';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { type AnswerValues, answerField, type GivenAnswers, isEmpty, otherField } from './answers';
import {
  declined,
  otherOption,
  type SurveyDefinition,
  type SurveyItem,
  type SurveyQuestion,
  skipped,
  surveyDefinition,
  topicAnswers,
  topics,
} from './model';
import { canonical, optionsOf, questionsOf, structureOf } from './rules';
import { submitSurvey } from './submit-survey';
import { aSurveyedDialogue, aSurveySent } from './testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const words = fc.string({ maxLength: 30, unit: 'grapheme' }).filter((text) => !text.includes('\u0000'));
const filled = words.filter((text) => text !== '');
const options = fc
  .uniqueArray(filled, { minLength: 2, maxLength: 6, selector: (label) => label.toLowerCase() })
  .map((labels) => labels.map((label) => ({ id: newId(), label })));
const question = { id: fc.uuid(), label: filled, help: words, required: fc.boolean() };
const kind = <Kind extends string>(...kinds: Kind[]) => fc.constantFrom(...kinds);

const item: fc.Arbitrary<SurveyItem> = fc.oneof(
  fc.record({ id: fc.uuid(), kind: kind('section'), heading: filled, body: words }),
  fc.record({ ...question, kind: kind('single'), options, other: fc.boolean() }),
  fc.record({
    ...question,
    kind: kind('several'),
    options,
    other: fc.boolean(),
    most: fc.option(fc.integer({ min: 1, max: 2 })),
  }),
  fc.record({
    ...question,
    kind: kind('scale'),
    points: fc.integer({ min: 3, max: 11 }),
    low: filled,
    high: filled,
  }),
  fc.record({ ...question, kind: kind('shortText', 'longText') }),
);
const page = fc.record({ id: fc.uuid(), title: words, items: fc.array(item, { maxLength: 5 }) });

/** Any survey that can be published; background questions stand on a page of their own. */
const anySurvey: fc.Arbitrary<SurveyDefinition> = fc
  .record({
    title: filled,
    intro: words,
    pages: fc.array(page, { minLength: 1, maxLength: 3 }),
    asked: fc.subarray([...topics], { minLength: 1 }),
  })
  .map(({ asked, pages, ...rest }) => ({
    format: 1 as const,
    language: 'sv' as const,
    ...rest,
    pages: [
      ...pages.filter(({ items }) => items.length > 0),
      {
        id: newId(),
        title: '',
        items: asked.map((topic) => ({ id: newId(), kind: 'background' as const, topic })),
      },
    ],
  }));

/** A text that somebody could mean: it is kept as it is, since it is clean already. */
const answerText = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => text !== '' && !/[\p{Cc}\p{Cs}\u{E000}]/u.test(text) && text.trim() === text);

/** One way to answer a question, as what is meant. */
function answersTo(asked: SurveyQuestion): fc.Arbitrary<GivenAnswers> {
  const none: GivenAnswers = { choices: [], background: [], texts: [] };
  if (asked.kind === 'background') {
    const { topic } = asked;
    const told = fc
      .constantFrom<string>(...topicAnswers[topic], declined)
      .map((answer) => ({ ...none, background: [{ topic, answer }] }));
    return fc.oneof(fc.constant(none), told);
  }
  const needed = asked.required ? [] : [fc.constant(none)];
  if (asked.kind === 'shortText' || asked.kind === 'longText') {
    const said = answerText.map((text) => ({
      ...none,
      texts: [{ questionId: asked.id, other: false, text }],
    }));
    return fc.oneof(...needed, said);
  }
  const ids = optionsOf(asked).map(({ id }) => id);
  const most = asked.kind === 'several' ? (asked.most ?? ids.length) : 1;
  const chosen = fc
    .tuple(fc.subarray(ids, { minLength: 1, maxLength: Math.min(most, ids.length) }), fc.option(answerText))
    .map(([picked, text]) => ({
      ...none,
      choices: picked.map((optionId) => ({ questionId: asked.id, optionId })),
      texts:
        text !== null && picked.includes(otherOption) ? [{ questionId: asked.id, other: true, text }] : [],
    }));
  return fc.oneof(...needed, chosen);
}

const answered = anySurvey.chain((definition) =>
  fc
    .tuple(...questionsOf(definition).map(answersTo))
    .map((all) => ({
      definition,
      given: {
        choices: all.flatMap(({ choices }) => choices),
        background: all.flatMap(({ background }) => background),
        texts: all.flatMap(({ texts }) => texts),
      },
    }))
    .filter(({ given }) => !isEmpty(given)),
);

/** The same answers as a form sends them. */
function asValues(definition: SurveyDefinition, given: GivenAnswers): AnswerValues {
  const values: AnswerValues = {};
  for (const { questionId, optionId } of given.choices) {
    values[answerField(questionId)] = [values[answerField(questionId)] ?? [], optionId].flat();
  }
  for (const { questionId, other, text } of given.texts) {
    values[other ? otherField(questionId) : answerField(questionId)] = text;
  }
  for (const [position, asked] of questionsOf(definition).entries()) {
    const isOne = (asked.kind === 'single' || asked.kind === 'scale') && !asked.required;
    // Every other question that is left open is left open on purpose.
    if (isOne && position % 2 === 0) values[answerField(asked.id)] ??= skipped;
    const told = asked.kind === 'background' && given.background.find(({ topic }) => topic === asked.topic);
    if (told) values[answerField(asked.id)] = told.answer;
  }
  return values;
}

/** What the database holds of one submission. */
async function storedOf(submissionId: string): Promise<GivenAnswers> {
  const owner = database('owner');
  const choices = await owner
    .select({ questionId: surveyAnswers.questionId, optionId: surveyAnswers.optionId })
    .from(surveyAnswers)
    .where(eq(surveyAnswers.submissionId, submissionId));
  const background = await owner
    .select({ topic: backgroundAnswers.question, answer: backgroundAnswers.answer })
    .from(backgroundAnswers)
    .where(eq(backgroundAnswers.submissionId, submissionId));
  const texts = await owner
    .select({
      questionId: surveyTexts.questionId,
      other: surveyTexts.other,
      text: contributionTexts.body,
    })
    .from(contributions)
    .innerJoin(surveyTexts, eq(surveyTexts.contributionId, contributions.id))
    .innerJoin(contributionTexts, eq(contributionTexts.contributionId, contributions.id))
    .where(eq(contributions.submissionId, submissionId))
    .orderBy(asc(contributions.position));
  return { choices, background: background as GivenAnswers['background'], texts };
}

function inOrder({ choices, background, texts }: GivenAnswers) {
  const sorted = (rows: object[]) => rows.map((row) => canonical(row)).sort();
  return { choices: sorted(choices), background: sorted(background), texts };
}

test('a definition written as JSON and read again is the same', () => {
  fc.assert(
    fc.property(anySurvey, (definition) => {
      expect(surveyDefinition.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
    }),
  );
});

test('what the database holds to be the same questions is what the rule does', async () => {
  await fc.assert(
    fc.asyncProperty(anySurvey, async (definition) => {
      const [row] = await database('owner').execute<{ structure: unknown }>(
        sql`select survey_structure(${JSON.stringify(definition)}::jsonb) as structure`,
      );
      expect(canonical(row?.structure)).toBe(canonical(structureOf(definition)));
    }),
    { numRuns: 40 },
  );
});

test('of any answers to any survey, exactly what was answered is stored', async () => {
  await fc.assert(
    fc.asyncProperty(answered, async ({ definition, given }) => {
      const dialogue = await aSurveyedDialogue(definition);
      const sent = aSurveySent(dialogue.slug, definition, asValues(definition, given));
      const { submissionId } = done(await perform(submitSurvey, resident, sent));
      expect(inOrder(await storedOf(submissionId))).toEqual(inOrder(given));
    }),
    { numRuns: 30 },
  );
});
