import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { surveys } from '@/db/schema/survey';
import { signedFormTime } from '@/lib/contribution/form-time';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { type AnswerValues, answerField, otherField } from '@/lib/survey/answers';
import { declined, otherOption, type SurveyDefinition } from '@/lib/survey/model';
import { publishSurvey } from '@/lib/survey/publish-survey';
import { optionsOf, questionsOf } from '@/lib/survey/rules';
import { saveItem } from '@/lib/survey/save-item';
import { saveSurvey } from '@/lib/survey/save-survey';
import { printOf } from '@/lib/survey/seen';
import { submitSurvey } from '@/lib/survey/submit-survey';
import type { DemoDialogue, SurveyContent, SurveyQuestionContent } from './content/types';
import { moderation } from './received';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';
import type { Living } from './way-there';

/** A dialogue's survey: built and published before it opens, then answered day by day until yesterday. */
export function surveyed(living: Living, demo: DemoDialogue, town: Town, calendar: Calendar): Step[] {
  const { survey } = demo;
  const { open: opens, close } = living.content.plan?.timetable ?? {};
  if (!survey || opens === undefined || close === undefined) return [];
  const days = Math.min(close, 0) - 1 - opens;
  const dayOf = (respondent: number) => opens + Math.floor(days * (respondent / survey.respondents) ** 1.5);
  return [
    { at: calendar.at(survey.daysFromStart, '10:40'), run: () => build(living, survey, town) },
    ...Array.from({ length: survey.respondents }, (_, respondent): Step => {
      const at = calendar.at(dayOf(respondent), hourOf(respondent));
      return { at, run: () => answer(living, survey, respondent, at, town) };
    }),
    ...survey.texts.flatMap((text) =>
      moderation(living, { ...text, audience: 'municipality' }, dayOf(text.respondent), town, calendar),
    ),
  ];
}

/** Between seven in the morning and half past nine at night. */
function hourOf(respondent: number): string {
  const minute = 420 + ((respondent * 97) % 870);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

async function definitionOf(dialogueId: string): Promise<{ definition: SurveyDefinition; revision: number }> {
  const [draft] = await database('owner').select().from(surveys).where(eq(surveys.dialogueId, dialogueId));
  if (!draft) throw new Error('There is no survey.');
  return draft;
}

async function build({ id: dialogueId }: Living, survey: SurveyContent, town: Town): Promise<void> {
  const actor = await town.actor(survey.savedBy);
  const { title, intro } = survey;
  done(await perform(saveSurvey, actor, { dialogueId, revision: 0, title, intro, pages: [] }));
  const pageId = (await definitionOf(dialogueId)).definition.pages[0]?.id ?? '';
  for (const question of survey.questions) {
    done(await perform(saveItem, actor, { dialogueId, pageId, ...formOf(question) }));
  }
  const { revision } = await definitionOf(dialogueId);
  done(await perform(publishSurvey, actor, { dialogueId, revision }));
}

/** A question as its form would send it. */
function formOf(question: SurveyQuestionContent): Record<string, unknown> {
  const { kind } = question;
  if (kind === 'scale') return { ...question, points: String(question.points) };
  if (kind !== 'single' && kind !== 'several') return { ...question };
  return {
    ...question,
    required: question.required ? 'on' : undefined,
    other: question.other ? 'on' : undefined,
    most: question.most ? String(question.most) : '',
    options: question.options.map((label) => ({ id: '', label })),
  };
}

async function answer(
  living: Living,
  survey: SurveyContent,
  respondent: number,
  at: Date,
  town: Town,
): Promise<void> {
  const { definition } = await definitionOf(living.id);
  const texts = survey.texts.filter((text) => text.respondent === respondent);
  const { submissionId } = done(
    await perform(submitSurvey, resident, {
      slug: living.slug,
      asked: printOf(definition),
      values: valuesOf(definition, survey, respondent),
      language: 'sv',
      key: newId(),
      opened: signedFormTime(new Date(at.getTime() - 5 * 60_000)),
      website: '',
    }),
  );
  await town.remember(
    living.content.key,
    submissionId,
    texts.map(({ ref }) => ref),
  );
}

/** What one respondent chose and wrote. */
function valuesOf(definition: SurveyDefinition, survey: SurveyContent, respondent: number): AnswerValues {
  const habit = habitOf(survey, respondent);
  const values: AnswerValues = {};
  for (const [at, question] of questionsOf(definition).entries()) {
    const content = survey.questions[at];
    const written = survey.texts.find(
      (text) => text.respondent === respondent && text.question === content?.key,
    );
    const field = answerField(question.id);
    if (question.kind === 'background') {
      values[field] = habit.told[question.topic] ?? declined;
    } else if (question.kind === 'longText' || question.kind === 'shortText') {
      if (written) values[field] = written.text;
    } else {
      const chances = habit.chances[content?.key ?? ''] ?? [];
      const ids = optionsOf(question).map(({ id }) => id);
      const first = ids[drawn(chances, respondent, at)] ?? '';
      const second = ids[drawn(chances, respondent + 1_000, at)] ?? '';
      // One in twelve leaves a question that need not be answered.
      if (content && !('required' in content) && (respondent + at) % 12 === 0 && !written) continue;
      const chosen = question.kind === 'several' ? [...new Set([first, second])] : [first];
      const own = chosen.filter((id) => id !== otherOption);
      values[field] = written ? [...own.slice(0, 1), otherOption] : own.length > 0 ? own : (ids[0] ?? '');
      if (written) values[otherField(question.id)] = written.text;
    }
  }
  return values;
}

/** The kinds of respondents come mixed: every fifth or so of each, until there are no more of them. */
function habitOf({ habits, respondents }: SurveyContent, respondent: number) {
  let place = (respondent * 7) % respondents;
  for (const habit of habits) {
    if (place < habit.of) return habit;
    place -= habit.of;
  }
  throw new Error('The habits do not add up to the respondents.');
}

/** An option drawn by its chances, the same every time that the demo is made. */
function drawn(chances: readonly number[], respondent: number, question: number): number {
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const mixed = Math.imul(respondent * 31 + question * 7 + 11, 2_654_435_761) >>> 0;
  let left = (mixed / 2 ** 32) * all;
  for (const [option, chance] of chances.entries()) {
    left -= chance;
    if (left < 0) return option;
  }
  return chances.length - 1;
}
