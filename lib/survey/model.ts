import { z } from 'zod';
import { ageBands } from '@/lib/contribution/model';

/** Background questions that can be picked from the library; their words stand in the catalogue. */
export const topics = ['ageBand', 'gender', 'occupation', 'connection'] as const;
export type Topic = (typeof topics)[number];

/** What each background question can be answered with, besides "vill inte svara". */
export const topicAnswers = {
  ageBand: ageBands,
  gender: ['woman', 'man', 'other'],
  occupation: ['studies', 'works', 'parentalLeave', 'seeksWork', 'sickLeave', 'retired', 'other'],
  connection: ['lives', 'worksHere', 'studiesHere', 'visits', 'none'],
} as const satisfies Record<Topic, readonly string[]>;

/** "Vill inte svara": an answer to a background question like any other. */
export const declined = 'declined';
/** What takes a choice back where none is needed: kept with the form, never stored as an answer. */
export const skipped = 'skipped';
/** The option that asks for words of one's own. */
export const otherOption = 'other';

/** What can stand on a page of a survey. */
export const itemKinds = [
  'section',
  'single',
  'several',
  'scale',
  'shortText',
  'longText',
  'background',
] as const;
export type ItemKind = (typeof itemKinds)[number];

export const longest = {
  label: 300,
  option: 200,
  help: 1000,
  title: 200,
  words: 4000,
  answer: 4000,
} as const;
export const shortAnswer = 300;
const scalePoints = { fewest: 3, most: 11 } as const;
const mostOptions = 30;
const mostItems = 60;
const mostPages = 20;

const id = z.uuid();
const words = (most: number) => z.string().max(most, { error: 'surveyOffice.error.tooLong' });
const filled = (most: number, error: string) => words(most).min(1, { error });
const question = {
  id,
  label: filled(longest.label, 'surveyOffice.error.label'),
  help: words(longest.help),
  required: z.boolean(),
};
const choices = {
  options: z
    .array(z.object({ id, label: filled(longest.option, 'surveyOffice.error.option') }))
    .min(2, { error: 'surveyOffice.error.options' })
    .max(mostOptions, { error: 'surveyOffice.error.tooManyOptions' }),
  /** Is "other", with words of one's own, one of the answers? */
  other: z.boolean(),
};

export const surveyItem = z
  .discriminatedUnion('kind', [
    z.object({
      id,
      kind: z.literal('section'),
      heading: words(longest.title),
      body: words(longest.words),
    }),
    z.object({ ...question, kind: z.literal('single'), ...choices }),
    z.object({
      ...question,
      kind: z.literal('several'),
      ...choices,
      /** How many may be chosen; null is any number. */
      most: z
        .int({ error: 'surveyOffice.error.most' })
        .min(1, { error: 'surveyOffice.error.most' })
        .nullable(),
    }),
    z.object({
      ...question,
      kind: z.literal('scale'),
      points: z
        .int({ error: 'surveyOffice.error.points' })
        .min(scalePoints.fewest, { error: 'surveyOffice.error.points' })
        .max(scalePoints.most, { error: 'surveyOffice.error.points' }),
      low: filled(longest.option, 'surveyOffice.error.ends'),
      high: filled(longest.option, 'surveyOffice.error.ends'),
    }),
    z.object({ ...question, kind: z.literal('shortText') }),
    z.object({ ...question, kind: z.literal('longText') }),
    z.object({
      id,
      kind: z.literal('background'),
      topic: z.enum(topics, { error: 'surveyOffice.error.topic' }),
    }),
  ])
  .superRefine((item, context) => {
    if (item.kind === 'section' && item.heading === '' && item.body === '') {
      context.addIssue({ code: 'custom', path: ['heading'], message: 'surveyOffice.error.section' });
    }
    if (
      item.kind === 'several' &&
      item.most !== null &&
      item.most > item.options.length + (item.other ? 1 : 0)
    ) {
      context.addIssue({ code: 'custom', path: ['most'], message: 'surveyOffice.error.most' });
    }
    if (item.kind === 'single' || item.kind === 'several') {
      const labels = item.options.map(({ label }) => label.toLowerCase());
      if (new Set(labels).size < labels.length) {
        context.addIssue({ code: 'custom', path: ['options'], message: 'surveyOffice.error.sameOption' });
      }
    }
  });
export type SurveyItem = z.output<typeof surveyItem>;
export type SurveyQuestion = Exclude<SurveyItem, { kind: 'section' }>;
export type ClosedQuestion = Extract<SurveyItem, { kind: 'single' | 'several' | 'scale' }>;
export type FreeQuestion = Extract<SurveyItem, { kind: 'shortText' | 'longText' }>;

const page = z.object({ id, title: words(longest.title), items: z.array(surveyItem).max(mostItems) });
export type SurveyPage = z.output<typeof page>;

/** A whole survey, as it is kept, previewed, asked and counted by. One format, one version of it. */
export const surveyDefinition = z
  .object({
    format: z.literal(1),
    language: z.literal('sv'),
    title: filled(longest.title, 'surveyOffice.error.title'),
    intro: words(longest.words),
    pages: z.array(page).min(1).max(mostPages, { error: 'surveyOffice.error.tooManyPages' }),
  })
  .superRefine(({ pages }, context) => {
    const items = pages.flatMap((one) => one.items);
    const ids = [...pages, ...items].map((one) => one.id);
    if (new Set(ids).size < ids.length) {
      context.addIssue({ code: 'custom', path: ['pages'], message: 'surveyOffice.error.sameId' });
    }
    if (items.length > mostItems) {
      context.addIssue({ code: 'custom', path: ['pages'], message: 'surveyOffice.error.tooManyItems' });
    }
    const asked = items.flatMap((item) => (item.kind === 'background' ? [item.topic] : []));
    if (new Set(asked).size < asked.length) {
      context.addIssue({ code: 'custom', path: ['topic'], message: 'surveyOffice.error.sameTopic' });
    }
  });
export type SurveyDefinition = z.output<typeof surveyDefinition>;

/** A closed question by a background question. A number that is kept back is null, and is stored nowhere. */
export type QuestionTable = {
  topic: Topic;
  rows: {
    /** One of the topic's answers; `notTold` for those who did not say. */
    answer: string;
    respondents: number | null;
    /** One a column: the options, and last those who did not answer, except where several can be chosen. */
    cells: (number | null)[];
  }[];
};

/** What a closed question was answered with: counts of submissions, never of persons. */
export type QuestionResult = {
  questionId: string;
  kind: ClosedQuestion['kind'];
  label: string;
  /** What the ends of a scale are called. */
  ends: { low: string; high: string } | null;
  /** How many answered the question: what its shares are shares of. */
  base: number;
  options: { optionId: string; label: string | null; submissions: number }[];
  tables: QuestionTable[];
};
