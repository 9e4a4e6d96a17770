import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { codings } from '@/db/schema/analysis';
import { dialogues } from '@/db/schema/dialogue';
import { reportPairs } from '@/db/schema/ledger';
import { events } from '@/db/schema/log';
import { reportLineContributions, reports } from '@/db/schema/report';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { compilationProgress } from '@/lib/analysis/queries';
import { uncodeContribution } from '@/lib/analysis/uncode-contribution';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { assessTheme } from '@/lib/response/assess-theme';
import { adoptAnswer, adoptPairAnswer } from './adopt-answer';
import { draftReport } from './draft-report';
import { linkContributions, linkTheme } from './link-line';
import { prepareDecision } from './prepare-decision';
import { publishReport } from './publish-report';
import { quote } from './quote';
import { recordMatterDecision } from './record-matter-decision';
import { saveLine } from './save-line';
import { aCompilation } from './testing';
import { writeReport } from './write-report';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const textsSent = ['Det är för mörkt bakom kuren.', 'Sätt upp fler lampor.', 'Hej från Vrena.'];
type Compilation = Awaited<ReturnType<typeof aCompilation>>;

async function aDraft(c: Compilation, kind: 'interim' | 'final') {
  const { reportId } = done(await perform(draftReport, c.actor, { dialogueId: c.id, kind }));
  const texts = {
    reportId,
    revision: 0,
    summary: 'Många tycker att det är mörkt.',
    method: 'Webben.',
    unknown: '',
  };
  done(await perform(writeReport, c.actor, texts));
  return reportId;
}

async function aLine(c: Compilation, reportId: string) {
  const line = { reportId, heading: 'Mer ljus', body: 'De flesta vill ha fler lampor bakom kuren.' };
  const { lineId } = done(await perform(saveLine, c.actor, line));
  done(await perform(linkTheme, c.actor, { lineId, themeId: c.themeId, how: 'Alla som nämner mörker.' }));
  return lineId;
}

const stateOf = async (id: string) =>
  (await database('owner').select({ state: dialogues.state }).from(dialogues).where(eq(dialogues.id, id)))[0]
    ?.state;

/** Everything up to a decision in the matter: two coded, one without theme. */
async function decided() {
  const c = await aCompilation(textsSent);
  const [first, second, third] = c.ids as [string, string, string];
  await c.code([first, second]);
  await c.code([third], c.noThemeId);
  const interim = await aDraft(c, 'interim');
  const lineId = await aLine(c, interim);
  done(await perform(quote, c.actor, { lineId, contributionId: first, words: 'för mörkt bakom kuren' }));
  const assessment = { themeId: c.themeId, body: 'Det stämmer.', disposition: 'accommodated' };
  done(await perform(assessTheme, c.actor, assessment));
  done(await perform(publishReport, c.actor, { reportId: interim }));
  done(await perform(prepareDecision, c.actor, { dialogueId: c.id }));
  const decision = {
    dialogueId: c.id,
    organ: 'Samhällsbyggnadsnämnden',
    decidedOn: '2026-01-01',
    paragraph: '§ 20',
    registryNumber: 'SBN 2026/12',
    outcome: 'asProposed',
    body: 'Fler lampor sätts upp.',
  };
  done(await perform(recordMatterDecision, c.actor, decision));
  return { ...c, interim, first, second, third };
}

describe('the interim version', () => {
  test('is refused until every contribution is coded or excluded, and then moves the dialogue on', async () => {
    const c = await aCompilation(textsSent);
    const [first, second, third] = c.ids as [string, string, string];
    const reportId = await aDraft(c, 'interim');
    await aLine(c, reportId);
    await c.code([first, second]);
    expect(await perform(publishReport, c.actor, { reportId })).toMatchObject({
      kind: 'invalid',
      fields: { form: 'report.error.incomplete' },
    });
    const why = { dialogueId: c.id, contributionId: third, reason: 'test', words: 'Provutskick.' };
    done(await perform(excludeContribution, c.actor, why));
    expect(await compilationProgress(c.id)).toMatchObject({ received: 3, coded: 2, excluded: 1, left: 0 });
    done(await perform(publishReport, c.actor, { reportId }));
    expect(await stateOf(c.id)).toBe('interimFeedback');
    const [report] = await database('owner').select().from(reports).where(eq(reports.id, reportId));
    expect(report?.figures).toMatchObject({
      received: 3,
      answered: 2,
      excluded: 1,
      mentions: 2,
      submissions: 3,
    });
  });

  test('says nothing of dispositions, and its links by theme are written out', async () => {
    const c = await decided();
    const pairs = await database('owner')
      .select()
      .from(reportPairs)
      .where(eq(reportPairs.reportId, c.interim));
    expect(pairs).toHaveLength(3);
    expect(new Set(pairs.map(({ disposition }) => disposition))).toEqual(new Set([null]));
    const links = await database('owner').select().from(reportLineContributions);
    expect(links.filter(({ contributionId }) => contributionId === c.second)).toMatchObject([
      { via: 'theme' },
    ]);
  });
});

describe('the final version', () => {
  test('demands a disposition for each pair, the reason it owes, and a line', async () => {
    const c = await decided();
    const reportId = await aDraft(c, 'final');
    const publish = () => perform(publishReport, c.actor, { reportId });
    expect(await publish()).toMatchObject({ fields: { form: 'report.error.incomplete' } });

    const yes = {
      themeId: c.themeId,
      body: 'Vi sätter upp lampor.',
      disposition: 'accommodated',
      change: 'Sex lampor.',
    };
    done(await perform(adoptAnswer, c.actor, yes));
    expect(
      await perform(adoptAnswer, c.actor, { themeId: c.noThemeId, body: 'Tack.', disposition: 'noted' }),
    ).toMatchObject({ kind: 'invalid', fields: { reason: 'response.error.reason' } });
    const noted = { themeId: c.noThemeId, body: 'Tack.', disposition: 'noted', reason: 'En hälsning.' };
    done(await perform(adoptAnswer, c.actor, noted));
    expect(await publish(), 'the greeting has no line yet').toMatchObject({
      fields: { form: 'report.error.incomplete' },
    });

    const other = { reportId, heading: 'Övrigt', body: 'En hälsning kom in.' };
    const { lineId } = done(await perform(saveLine, c.actor, other));
    done(
      await perform(linkContributions, c.actor, { lineId, contributionIds: [c.third], how: 'Står för sig.' }),
    );
    const own = {
      contributionId: c.second,
      themeId: c.themeId,
      disposition: 'notAccommodated',
      reason: 'Platsen har ljus.',
    };
    done(await perform(adoptPairAnswer, c.actor, own));
    done(await publish());
    expect(await stateOf(c.id)).toBe('finalFeedback');
    const pairs = await database('owner')
      .select()
      .from(reportPairs)
      .where(eq(reportPairs.reportId, reportId));
    expect(pairs.find(({ contributionId }) => contributionId === c.second)).toMatchObject({
      own: true,
      disposition: 'notAccommodated',
      reason: 'Platsen har ljus.',
    });
    const [receipt] = await database('public').execute<{ read: unknown }>(
      sql`select read_receipt_answers(array[${await receiptHashOf(c.codes[1])}]) as read`,
    );
    expect(receipt?.read).toMatchObject([
      {
        answers: [{ theme: 'Belysning', disposition: 'notAccommodated' }],
        lines: [{ line: 1 }, { line: 1 }],
      },
    ]);
  });

  test('is refused by the database too: the office key cannot publish an incomplete ledger', async () => {
    const c = await decided();
    const reportId = await aDraft(c, 'final');
    const figures = JSON.stringify({ received: 3, answered: 3, excluded: 0 });
    const force = sql`update report set published_at = clock_now(), cut_off = clock_now(),
      figures = ${figures}::jsonb, published_by = ${c.actor.personId} where id = ${reportId}`;
    await expect(database('office').execute(force)).rejects.toThrow();
    expect(await stateOf(c.id)).toBe('decided');
  });

  test('and its parts never change once published', async () => {
    const c = await decided();
    for (const attack of [
      sql`update report set summary = 'x' where id = ${c.interim}`,
      sql`update report_line set body = 'x' where report_id = ${c.interim}`,
      sql`delete from report_line_contribution where contribution_id = ${c.first}`,
      sql`delete from quotation`,
      sql`delete from report where id = ${c.interim}`,
    ]) {
      await expect(database('office').execute(attack)).rejects.toThrow();
      await expect(database('owner').execute(attack)).rejects.toThrow();
    }
  });
});

describe('coding', () => {
  test('"inget tema" and a theme displace each other, and the log says so', async () => {
    const c = await aCompilation(['Hej.']);
    await c.code(c.ids, c.noThemeId);
    await c.code(c.ids);
    const held = await database('owner')
      .select({ themeId: codings.themeId })
      .from(codings)
      .where(eq(codings.contributionId, c.ids[0] ?? ''));
    expect(held).toEqual([{ themeId: c.themeId }]);
    const log = await database('owner')
      .select({ type: events.type })
      .from(events)
      .where(eq(events.dialogueId, c.id));
    expect(log.map(({ type }) => type)).toContain('coding.removed');
  });

  test('is the analyst’s, and stays within the dialogue', async () => {
    const c = await aCompilation(['Hej.']);
    const other = await aCompilation(['Hopp.']);
    const stranger = staff({ role: 'analyst', dialogueId: other.id });
    const what = { dialogueId: c.id, contributionId: c.ids[0], themeId: c.themeId };
    expect(await perform(uncodeContribution, stranger, what)).toMatchObject({ kind: 'forbidden' });
    await expect(
      database('office')
        .insert(codings)
        .values({
          contributionId: c.ids[0] ?? '',
          themeId: other.themeId,
          codedBy: c.actor.personId,
          codedAt: new Date(),
        }),
    ).rejects.toThrow();
  });
});

async function receiptHashOf(code: string | undefined) {
  const { receiptHash } = await import('@/lib/contribution/receipt-code');
  const hash = receiptHash(code ?? '', 1);
  return sql`decode(${hash.toString('hex')}, 'hex')`;
}
