import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions } from '@/db/schema/contribution';
import { complaints } from '@/db/schema/conversation';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { reportContribution } from '@/lib/contribution/report-contribution';
import { submitComment } from '@/lib/contribution/submit-comment';
import { aComment, anOpenDialogue, sentAndJudged } from '@/lib/contribution/testing';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { answerField } from '@/lib/survey/answers';
import { questionsOf } from '@/lib/survey/rules';
import { submitSurvey } from '@/lib/survey/submit-survey';
import { aSurvey, aSurveyedDialogue, aSurveySent } from '@/lib/survey/testing';
import { texts } from '@/lib/text/server';
import { eventsOfDialogue, latestOfDialogue } from './events-of';
import { whatHappened, whatHappenedInAll } from './words';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test('a text that was shown already is not told as published once more, but as what became of it', async () => {
  const say = texts('sv');
  const open = await anOpenDialogue('public');
  const moderator = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: open.id }]);
  const sent = (text: string) => sentAndJudged(submitComment, aComment(open.slug, { text }), moderator);
  const judge = async (contributionId: string, other: Record<string, unknown> = {}) => {
    const [now] = await database('owner')
      .select({ seen: contributions.moderationId })
      .from(contributions)
      .where(eq(contributions.id, contributionId));
    const open = await database('owner')
      .select({ id: complaints.id })
      .from(complaints)
      .where(eq(complaints.contributionId, contributionId));
    const verdict = {
      contributionId,
      textVersion: '1',
      seen: now?.seen,
      verdict: 'published',
      complaints: open.map(({ id }) => id),
      ...other,
    };
    done(await perform(moderateContribution, moderator, verdict));
  };
  const report = async (contributionId: string) =>
    done(
      await perform(reportContribution, resident, {
        slug: open.slug,
        contributionId,
        key: newId(),
        website: '',
        reason: 'defamation',
        words: 'Om grannen.',
      }),
    );
  const { id: first } = await sent('Åsa vill ha ljus.');
  const { id: second } = await sent('Bo vill ha en bänk.');
  for (const id of [first, second]) await report(id);
  await judge(first, { masks: '0-3-namedPerson' });
  await judge(second);
  await judge(second, { masks: '0-2-namedPerson' });
  await judge(second, { masks: '0-2-namedPerson' });
  await judge(second, { verdict: 'withheld', reason: 'threat', explanation: 'Ett hot.' });
  await judge(second, { masks: '0-2-namedPerson' });

  const told = (await eventsOfDialogue(open.id, { size: 6 })).map((event) => whatHappened(event, say));
  expect(told.reverse()).toEqual([
    'En anmälan prövades: bidraget får stå kvar, med ändrade maskeringar',
    'En anmälan prövades: bidraget får stå kvar',
    'Maskeringarna ändrades i ett bidrag som visas',
    'Ett bidrag som visas granskades igen och står kvar',
    'Ett bidrag visas inte',
    'Ett bidrag publicerades',
  ]);
  // What is folded keeps them apart as well: only what was published for the first time is counted so.
  const folded = await latestOfDialogue(open.id, { size: 20, except: 'submission.received' });
  const inAll = folded.map((event) => whatHappenedInAll(event, say)).reverse();
  expect(inAll.slice(-8)).toEqual(['Två bidrag publicerades', 'Två bidrag som visas anmäldes', ...told]);
});

test('an answer to the survey is told as one, and not as a contribution', async () => {
  const survey = aSurvey();
  const { id, slug } = await aSurveyedDialogue(survey);
  const single = questionsOf(survey).find(({ kind }) => kind === 'single');
  if (single?.kind !== 'single') throw new Error('The survey has no single choice.');
  const values = { [answerField(single.id)]: single.options[0]?.id ?? '' };
  done(await perform(submitSurvey, resident, aSurveySent(slug, survey, values)));
  done(await perform(submitComment, resident, aComment(slug)));
  const told = (await eventsOfDialogue(id, { size: 2 })).map((event) => whatHappened(event, texts('sv')));
  expect(told).toEqual(['Ett bidrag kom in', 'Ett svar på enkäten kom in']);
});
