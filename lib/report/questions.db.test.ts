import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { reports } from '@/db/schema/report';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { resident } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { asDecided } from '@/lib/dialogue/written';
import { done } from '@/lib/initiative/testing';
import { adoptAnswer } from '@/lib/report/adopt-answer';
import { assessTheme } from '@/lib/response/assess-theme';
import { answerField } from '@/lib/survey/answers';
import type { ClosedQuestion } from '@/lib/survey/model';
import { receiptSurvey } from '@/lib/survey/receipt-survey';
import { surveyResults } from '@/lib/survey/result-queries';
import { isClosed, optionsOf, questionsOf } from '@/lib/survey/rules';
import { submitSurvey } from '@/lib/survey/submit-survey';
import { aSurvey, aSurveySent, publishAsIs } from '@/lib/survey/testing';
import { texts } from '@/lib/text/server';
import { linkQuestion, linkTheme, unlinkLine } from './link-line';
import { reportPdf } from './pdf/render';
import { publicReport } from './public-queries';
import { publishReport } from './publish-report';
import { reportVersion } from './queries';
import { saveLine } from './save-line';
import { aCompilation, decideInTheMatter } from './testing';
import { aVersion } from './testing-answered';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const bands = ['13-17', '18-29', '30-44', '45-64'];

/** One comment, and a survey that `count` submissions answered by choosing only. */
async function surveyed(count: number) {
  const definition = aSurvey();
  const closed = questionsOf(definition).filter(isClosed);
  const background = questionsOf(definition).find(({ kind }) => kind === 'background');
  const receipts: string[] = [];
  const compilation = await aCompilation(['Det är mörkt.'], async ({ id, slug }, actor) => {
    await publishAsIs(id, definition, actor);
    for (let at = 0; at < count; at += 1) {
      const chosen = closed.map((question) => [answerField(question.id), choice(question, at)]);
      const told = [[answerField(background?.id ?? ''), bands[at % bands.length] ?? '']];
      const values = Object.fromEntries([...chosen, ...told]);
      receipts.push(done(await perform(submitSurvey, resident, aSurveySent(slug, definition, values))).code);
    }
  });
  await compilation.code(compilation.ids);
  return { ...compilation, closed, receipts };
}

function choice(question: ClosedQuestion, at: number): string | string[] {
  const ids = optionsOf(question).filter(({ label }) => label !== null);
  const id = ids[at % ids.length]?.id ?? '';
  return question.kind === 'several' ? [id] : id;
}

type Surveyed = Awaited<ReturnType<typeof surveyed>>;

async function aLine({ actor, themeId }: Surveyed, reportId: string) {
  const line = { reportId, heading: 'Mer ljus', body: 'De flesta vill ha fler lampor.' };
  const { lineId } = done(await perform(saveLine, actor, line));
  done(await perform(linkTheme, actor, { lineId, themeId, how: 'Alla om mörker.' }));
  return lineId;
}

/** The interim version out, the matter decided, and a draft of the final one, whole but for the questions. */
async function aFinalDraft(found: Surveyed) {
  const { id, actor, themeId } = found;
  const interim = await aVersion(found, 'interim');
  await aLine(found, interim);
  done(await perform(assessTheme, actor, { themeId, body: 'Det stämmer.', disposition: 'accommodated' }));
  done(await perform(publishReport, actor, { reportId: interim }));
  await decideInTheMatter(id, actor);
  done(await perform(adoptAnswer, actor, { themeId, body: 'Ja.', disposition: 'accommodated' }));
  const reportId = await aVersion(found, 'final');
  const lineId = (await reportVersion(id, reportId))?.report.lines[0]?.id ?? '';
  return { interim, reportId, lineId };
}

describe('a closed question of the survey', () => {
  test('needs a line in the final version, by the rule and by the database', async () => {
    const found = await surveyed(3);
    const { actor, closed, id } = found;
    const { reportId, lineId } = await aFinalDraft(found);
    expect((await reportVersion(id, reportId))?.unanswered.map(({ label }) => label)).toEqual(
      closed.map(({ label }) => label),
    );
    const refused = await perform(publishReport, actor, { reportId });
    expect(refused).toMatchObject({ ok: false, fields: { form: 'report.error.questionWithoutLine' } });

    const [first, ...others] = closed;
    for (const { id: questionId } of others) {
      done(await perform(linkQuestion, actor, { lineId, questionId, how: '' }));
    }
    // All else is as it must be: what the database refuses is the one question without a line.
    await expect(publishedBySql(reportId)).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/questions of the survey have no line/) },
    });
    done(await perform(linkQuestion, actor, { lineId, questionId: first?.id ?? '', how: 'Alla tre.' }));
    done(await perform(publishReport, actor, { reportId }));
  });

  test('can be taken off a line again, and only belongs to lines of its own dialogue', async () => {
    const found = await surveyed(1);
    const { actor, closed, id } = found;
    const { reportId, lineId } = await aFinalDraft(found);
    const link = { lineId, questionId: closed[0]?.id ?? '' };
    done(await perform(linkQuestion, actor, { ...link, how: '' }));
    expect((await reportVersion(id, reportId))?.unanswered).toHaveLength(closed.length - 1);
    done(await perform(unlinkLine, actor, link));
    expect((await reportVersion(id, reportId))?.unanswered).toHaveLength(closed.length);
    const other = await surveyed(1);
    const strange = { lineId, questionId: other.closed[0]?.id ?? '', how: '' };
    expect(await perform(linkQuestion, actor, strange)).toMatchObject({ ok: false, kind: 'missing' });
  });

  test('is answered under its line, in public, in the file and on a receipt of choices only', async () => {
    const found = await surveyed(12);
    const { actor, closed, receipts, slug, id } = found;
    const { interim, reportId, lineId } = await aFinalDraft(found);
    for (const { id: questionId } of closed) {
      done(await perform(linkQuestion, actor, { lineId, questionId, how: '' }));
    }
    done(await perform(publishReport, actor, { reportId }));
    const read = await publicReport(slug, 'det-har-beslutades-1');
    expect(read?.lines[0]?.questions.map(({ result }) => result.base)).toEqual([12, 12, 12]);
    expect(read?.report.figures.submissions).toBe(13);
    // The same numbers in the office, which counts them anew.
    const counted = await surveyResults({ id, state: 'finalFeedback' });
    expect(counted?.results.map(({ options }) => options)).toEqual(
      read?.lines[0]?.questions.map(({ result }) => result.options),
    );
    // Three of each age: too few to show, in any table.
    const rows = read?.lines[0]?.questions.flatMap(({ result }) => result.tables.flatMap((one) => one.rows));
    expect(rows?.filter(({ respondents }) => respondents !== null && respondents > 0)).toEqual([]);
    const receipt = await receiptSurvey(receipts[0] ?? '');
    expect(receipt?.lines.map(({ questionId, line, kind }) => [questionId, line, kind])).toEqual(
      expect.arrayContaining(closed.map(({ id: questionId }) => [questionId, 1, 'final'])),
    );
    expect(read && pdfText(read)).toBeGreaterThan(10_000);
    const [before] = await database('owner').select().from(reports).where(eq(reports.id, interim));
    expect(before?.figures?.questions?.[0]?.tables).toEqual(read?.report.figures.questions?.[0]?.tables);
  });
});

function pdfText(read: NonNullable<Awaited<ReturnType<typeof publicReport>>>): number {
  const reader = {
    locale: 'sv' as const,
    say: texts('sv'),
    written: asDecided,
    address: 'https://x',
    municipality: 'X',
    now: new Date(),
  };
  return reportPdf(read, reader).length;
}

/** Publishes past every rule of the program, with the key of the office. */
async function publishedBySql(reportId: string) {
  return database('office').transaction(async (tx) => {
    await tx.execute(sql`insert into report_line_contribution (line_id, contribution_id, how, via)
      select lt.line_id, k.contribution_id, '', 'theme' from report_line_theme lt
      join report_line l on l.id = lt.line_id join coding k on k.theme_id = lt.theme_id
      where l.report_id = ${reportId}`);
    await tx.execute(sql`insert into report_pair (report_id, contribution_id, theme_id, disposition, own)
      select ${reportId}, k.contribution_id, k.theme_id, 'accommodated', false
      from coding k join contribution c on c.id = k.contribution_id
      join report r on r.id = ${reportId} and r.dialogue_id = c.dialogue_id`);
    await tx.execute(sql`update report set cut_off = clock_now(), published_at = clock_now(),
      published_by = written_by, figures = '{"received": 1, "excluded": 0, "answered": 1}'
      where id = ${reportId}`);
  });
}
