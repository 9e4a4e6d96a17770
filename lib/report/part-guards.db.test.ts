import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { recordSubmission } from '@/lib/contribution/record-submission';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { dayOf } from '@/lib/core/time';
import { done } from '@/lib/initiative/testing';
import { isClosed, questionsOf } from '@/lib/survey/rules';
import { aSurvey, publishAsIs } from '@/lib/survey/testing';
import { linkQuestion, linkTheme } from './link-line';
import { publishReport } from './publish-report';
import { reportVersion } from './queries';
import { quote } from './quote';
import { saveLine } from './save-line';
import { aCompilation, showAsIs } from './testing';
import { aVersion } from './testing-answered';
import { submissionsOf } from './testing-queries';

const words = 'Det är mörkt bakom kuren.';

let db: TestDatabase;
let own: Awaited<ReturnType<typeof aPublishedVersion>>;
let other: typeof own;
beforeAll(async () => {
  db = await testDatabase();
  own = await aPublishedVersion();
  other = await aPublishedVersion();
});
afterAll(() => db.drop());

/** A version with a part of every kind, published, and the draft of the one after it. */
async function aPublishedVersion() {
  const definition = aSurvey();
  const asked = questionsOf(definition);
  const dialogue = await aCompilation([words, 'Ett prov.'], ({ id }, actor) =>
    publishAsIs(id, definition, actor),
  );
  const { id: dialogueId, actor, themeId, ids } = dialogue;
  const [first = '', trial = ''] = ids;
  const letter = { text: 'Bara till er: jag är rädd där.' };
  const recorded = {
    dialogueId,
    channel: 'letter',
    receivedAt: dayOf(new Date(Date.now() - 86_400_000)),
  };
  done(await perform(recordSubmission, actor, { ...recorded, audience: 'municipality', texts: [letter] }));
  const secret =
    (await submissionsOf(dialogueId)).find(({ contributionId }) => !ids.includes(contributionId))
      ?.contributionId ?? '';
  await showAsIs(secret, actor, 'cleared');
  await dialogue.code([first, secret]);
  const left = { dialogueId, contributionId: trial, reason: 'test', words: 'Prov.' };
  done(await perform(excludeContribution, actor, left));

  const reportId = await aVersion(dialogue, 'interim');
  const line = { reportId, heading: 'Mer ljus', body: 'De flesta vill ha fler lampor.' };
  const { lineId } = done(await perform(saveLine, actor, line));
  const closed = asked.filter(isClosed)[0]?.id ?? '';
  done(await perform(linkTheme, actor, { lineId, themeId, how: 'Alla om mörker.' }));
  done(await perform(linkQuestion, actor, { lineId, questionId: closed, how: 'Så svarade de.' }));
  done(await perform(quote, actor, { lineId, contributionId: first, words: 'bakom kuren' }));
  done(await perform(publishReport, actor, { reportId }));
  const draftId = await aVersion(dialogue, 'interim');
  const draftLine = (await reportVersion(dialogueId, draftId))?.report.lines[0]?.id ?? '';
  const [survey] = await database('owner').execute<{ id: string }>(
    `select id from survey_version where dialogue_id = '${dialogueId}'`,
  );
  const open = asked.find(({ kind }) => kind === 'longText')?.id ?? '';
  const questions = { surveyId: survey?.id ?? '', closed, open };
  return { ...dialogue, first, trial, secret, reportId, lineId, draftId, draftLine, questions };
}

type Version = { reportId: string; lineId: string };
type Sources = { contribution: string; theme: string; survey: string; question: string };

const sourcesOf = ({ first, themeId, questions }: typeof own): Sources => ({
  contribution: first,
  theme: themeId,
  survey: questions.surveyId,
  question: questions.closed,
});

const quoting = (lineId: string, contribution: string, start: number, end: number, version = 1) =>
  `insert into quotation (id, line_id, contribution_id, text_version, start, "end", position)
   values ('${newId()}', '${lineId}', '${contribution}', ${version}, ${start}, ${end}, 9)`;

const asking = (lineId: string, survey: string, question: string) =>
  `insert into report_line_question (line_id, version_id, question_id, how)
   values ('${lineId}', '${survey}', '${question}', '')`;

/** One more part of every kind, into this version and from these sources. */
const added = ({ reportId, lineId }: Version, from: Sources): Record<string, string> => ({
  report_line: `insert into report_line (id, report_id, number, heading, body)
    values ('${newId()}', '${reportId}', 9, 'En till', 'En rad till.')`,
  report_line_theme: `insert into report_line_theme (line_id, theme_id, how)
    values ('${lineId}', '${from.theme}', '')`,
  report_line_contribution: `insert into report_line_contribution (line_id, contribution_id, how, via)
    values ('${lineId}', '${from.contribution}', '', 'pick')`,
  report_line_question: asking(lineId, from.survey, from.question),
  quotation: quoting(lineId, from.contribution, 0, 3),
  report_theme: `insert into report_theme (report_id, theme_id, reserved, position, label, definition, contributions)
    values ('${reportId}', '${from.theme}', false, 9, 'Tema', '', 0)`,
  report_pair: `insert into report_pair (report_id, contribution_id, theme_id, own)
    values ('${reportId}', '${from.contribution}', '${from.theme}', false)`,
  report_exclusion: `insert into report_exclusion (report_id, contribution_id, reason, words)
    values ('${reportId}', '${from.contribution}', 'test', 'Prov.')`,
});

const tables = Object.keys(
  added({ reportId: '', lineId: '' }, { contribution: '', theme: '', survey: '', question: '' }),
);

/** The rows of a version in one of these tables. */
const partsIn = (table: string, { reportId, lineId }: Version) =>
  table === 'report_line'
    ? `id = '${lineId}'`
    : table.startsWith('report_line') || table === 'quotation'
      ? `line_id = '${lineId}'`
      : `report_id = '${reportId}'`;

const refusedAs = (words: RegExp) => ({ cause: { message: expect.stringMatching(words) } });
const fixed = refusedAs(/genklang: a published version never changes/);

describe('a published version', () => {
  test.each(tables)('takes in nothing more: %s', async (table) => {
    const attack = added(own, { ...sourcesOf(own), theme: own.noThemeId })[table] ?? '';
    await expect(database('office').execute(attack)).rejects.toMatchObject(fixed);
  });

  test.each(tables)('gives nothing away, to the owner’s key neither: %s', async (table) => {
    const rows = partsIn(table, own);
    const [has] = await database('owner').execute<{ n: number }>(
      `select count(*)::int as n from ${table} where ${rows}`,
    );
    expect(has?.n, 'there is something to take away').toBeGreaterThan(0);
    const attack = `delete from ${table} where ${rows}`;
    await expect(database('owner').execute(attack)).rejects.toMatchObject(fixed);
    await expect(database('office').execute(attack)).rejects.toThrow();
  });

  test.each([
    ['report_line', `heading = 'Mindre ljus'`],
    ['report_line_contribution', `how = 'På ett annat sätt.'`],
  ])('is not reworded: %s', async (table, change) => {
    const attack = `update ${table} set ${change} where ${partsIn(table, own)}`;
    await expect(database('office').execute(attack)).rejects.toMatchObject(fixed);
  });

  test.each(tables)('is not emptied with all the others: %s', async (table) => {
    await expect(database('owner').execute(`truncate ${table} cascade`)).rejects.toMatchObject(
      refusedAs(new RegExp(`genklang: ${table} is append-only`)),
    );
  });
});

describe('a draft', () => {
  const draft = () => ({ reportId: own.draftId, lineId: own.draftLine });
  const foreign = refusedAs(/genklang: a report builds on its own dialogue/);

  test.each(['report_line_contribution', 'quotation', 'report_pair', 'report_exclusion'])(
    'builds on no contribution of another dialogue: %s',
    async (table) => {
      const attack = added(draft(), { ...sourcesOf(own), contribution: other.first })[table] ?? '';
      await expect(database('office').execute(attack)).rejects.toMatchObject(foreign);
    },
  );

  test.each(['report_line_theme', 'report_theme', 'report_pair'])(
    'builds on no theme of another dialogue: %s',
    async (table) => {
      const attack = added(draft(), { ...sourcesOf(own), theme: other.themeId })[table] ?? '';
      await expect(database('office').execute(attack)).rejects.toMatchObject(foreign);
    },
  );

  test('answers closed questions of its own dialogue only', async () => {
    const { questions, draftLine } = own;
    const refused = refusedAs(/genklang: a line answers a closed question of its own dialogue/);
    for (const attack of [
      asking(draftLine, other.questions.surveyId, other.questions.closed),
      asking(draftLine, questions.surveyId, questions.open),
    ]) {
      await expect(database('office').execute(attack)).rejects.toMatchObject(refused);
    }
  });

  test('quotes what stands in a text, and what is the municipality’s alone first when it is released', async () => {
    const refused = refusedAs(/genklang: this cannot be quoted/);
    const { draftLine, first, secret, actor } = own;
    const length = [...words].length;
    for (const attack of [
      quoting(draftLine, first, 0, length + 1),
      quoting(draftLine, first, 0, 3, 2),
      quoting(draftLine, secret, 0, 3),
    ]) {
      await expect(database('office').execute(attack)).rejects.toMatchObject(refused);
    }
    const release = `insert into quotation_release (contribution_id, reason, released_by, at)
      values ('${secret}', 'Den som skrev vill det.', '${actor.personId}', now())`;
    const whole = [quoting(draftLine, first, 0, length), release, quoting(draftLine, secret, 0, 3)];
    for (const statement of whole) await database('office').execute(statement);
  });

  test.each(tables)('is not changed at the instant when somebody publishes it: %s', async (table) => {
    const { draftId } = own;
    const attack = added(draft(), { ...sourcesOf(own), contribution: own.trial, theme: own.noThemeId })[
      table
    ];
    await database('owner').transaction(async (publisher) => {
      await publisher.execute(`select 1 from report where id = '${draftId}' for no key update`);
      const meanwhile = database('office').transaction(async (tx) => {
        await tx.execute(`set local lock_timeout = '50ms'`);
        await tx.execute(attack ?? '');
      });
      await expect(meanwhile).rejects.toMatchObject(refusedAs(/lock timeout/));
    });
  });
});
