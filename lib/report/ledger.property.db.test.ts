import { and, eq, isNotNull, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { countedContributions } from '@/db/schema/counted';
import { reportExclusions, reportPairs } from '@/db/schema/ledger';
import { events } from '@/db/schema/log';
import { reports } from '@/db/schema/report';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { codeContributions } from '@/lib/analysis/code-contributions';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { uncodeContribution } from '@/lib/analysis/uncode-contribution';
import { eraseContribution } from '@/lib/contribution/erase-contribution';
import { importFile } from '@/lib/contribution/import-file';
import { ageBands } from '@/lib/contribution/model';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { recordSubmission } from '@/lib/contribution/record-submission';
import { revokeImport } from '@/lib/contribution/revoke-import';
import { perform } from '@/lib/core/perform';
import { dayOf } from '@/lib/core/time';
import { staff } from '@/lib/initiative/testing';
import { adoptAnswer, adoptPairAnswer } from './adopt-answer';
import { draftReport } from './draft-report';
import { linkTheme } from './link-line';
import { publishReport } from './publish-report';
import { quote } from './quote';
import { saveLine } from './save-line';
import { aDecidedDialogue } from './testing';
import { countsAgreeEverywhere } from './testing-agreement';
import { submissionsOf } from './testing-queries';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const kinds = [
  'code',
  'uncode',
  'exclude',
  'include',
  'mask',
  'withhold',
  'letter',
  'import',
  'revoke',
  'erase',
  'answer',
  'pair',
  'quote',
  'publish',
] as const;
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  which: fc.nat(20),
  theme: fc.boolean(),
  choice: fc.nat(6),
});
type Step = { kind: (typeof kinds)[number]; which: number; theme: boolean; choice: number };

const answers = [
  { disposition: 'accommodated' },
  { disposition: 'partly' },
  { disposition: 'notAccommodated', reason: 'Platsen räcker inte.' },
  { disposition: 'outOfScope', reason: 'Regionens fråga.', forwardedTo: 'Regionen' },
  { disposition: 'deferred', reason: 'Nästa budget.', deferredUntil: '2030-01-01' },
  { disposition: 'noted', reason: 'En hälsning.' },
  { disposition: 'notAccommodated' },
];

test('whatever happens in whatever order, received = answered + excluded in every published version, and no link or word is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
      const dialogue = await aDecidedDialogue([
        'Det är mörkt bakom kuren.',
        'Fler bänkar.',
        'Hej från Vrena.',
      ]);
      const officer = staff({ role: 'dataProtectionOfficer' });
      for (const [number, one] of steps.entries()) await take(one, number, dialogue, officer);
      await take({ kind: 'publish', which: 0, theme: true, choice: 0 }, 99, dialogue, officer);
      await everythingIsAccountedFor(dialogue.id);
      await countsAgreeEverywhere(dialogue);
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 240_000);

type Dialogue = Awaited<ReturnType<typeof aDecidedDialogue>>;

async function take(
  { kind, which, theme, choice }: Step,
  number: number,
  dialogue: Dialogue,
  officer: Dialogue['actor'],
) {
  const { id: dialogueId, actor } = dialogue;
  const all = await submissionsOf(dialogueId);
  const contributionId = all[which % all.length]?.contributionId ?? '';
  const themeId = theme ? dialogue.themeId : dialogue.noThemeId;
  const moderate = async (verdict: object) => {
    const [now] = await database('owner').execute<{ seen: string; audience: string }>(
      sql`select coalesce(moderation_id::text, '') as seen, audience from contribution where id = ${contributionId}`,
    );
    const shown = now?.audience === 'municipality' ? 'cleared' : 'published';
    return perform(moderateContribution, actor, {
      contributionId,
      textVersion: 1,
      seen: now?.seen,
      verdict: shown,
      ...verdict,
    });
  };
  if (kind === 'code')
    return perform(codeContributions, actor, { dialogueId, contributionIds: [contributionId], themeId });
  if (kind === 'uncode') return perform(uncodeContribution, actor, { dialogueId, contributionId, themeId });
  if (kind === 'exclude')
    return perform(excludeContribution, actor, {
      dialogueId,
      contributionId,
      reason: 'test',
      words: 'Prov.',
    });
  if (kind === 'include')
    return perform(excludeContribution, actor, { dialogueId, contributionId, words: 'Räknas ändå.' });
  if (kind === 'mask') return moderate({ masks: ['0-3-personalData'] });
  if (kind === 'withhold') return moderate({ verdict: 'withheld', reason: 'threat', explanation: 'Hot.' });
  if (kind === 'letter') {
    const letter = {
      dialogueId,
      channel: 'letter',
      receivedAt: dayOf(new Date(Date.now() - 86_400_000)),
      texts: [{ text: `Brev ${number}.` }],
      ageBand: ageBands[choice],
    };
    return perform(recordSubmission, actor, letter);
  }
  if (kind === 'import') {
    const content = Buffer.from(
      `text;received_at;age_band\nRad ${choice};2026-03-12;30-44\nRad ${choice};2026-03-12;45-64`,
    ).toString('base64');
    return perform(importFile, actor, { dialogueId, fileName: 'svar.csv', content });
  }
  if (kind === 'revoke') {
    const [last] = await database('owner').execute<{ id: string }>(
      sql`select id from import where dialogue_id = ${dialogueId} limit 1`,
    );
    return last && perform(revokeImport, actor, { importId: last.id });
  }
  if (kind === 'erase')
    return perform(eraseContribution, officer, {
      dialogueId,
      contributionIds: [contributionId],
      ground: 'erasure',
      reason: 'Begäran.',
    });
  if (kind === 'answer')
    return perform(adoptAnswer, actor, { themeId, body: 'Nämndens svar.', ...answers[choice] });
  if (kind === 'pair')
    return perform(adoptPairAnswer, actor, { contributionId, themeId, ...answers[choice] });
  const reportId = await draftOf(dialogue);
  if (!reportId) return undefined;
  if (kind === 'quote') {
    const [line] = await database('owner').execute<{ id: string }>(
      sql`select id from report_line where report_id = ${reportId} limit 1`,
    );
    return line && perform(quote, actor, { lineId: line.id, contributionId, words: 'mörkt bakom' });
  }
  // Now and then somebody does all that is missing, so that some versions come out.
  if (theme) await finish(dialogue);
  return perform(publishReport, actor, { reportId });
}

async function draftOf({ id, actor, themeId, noThemeId }: Dialogue): Promise<string | undefined> {
  const [open] = await database('owner').execute<{ id: string }>(
    sql`select id from report where dialogue_id = ${id} and kind = 'final' and published_at is null`,
  );
  if (open) return open.id;
  const drafted = await perform(draftReport, actor, { dialogueId: id, kind: 'final' });
  if (!drafted.ok) return undefined;
  const { reportId } = drafted.value;
  const line = await perform(saveLine, actor, { reportId, heading: 'Allt', body: 'Allt som kom in.' });
  for (const theme of line.ok ? [themeId, noThemeId] : []) {
    await perform(linkTheme, actor, { lineId: line.ok ? line.value.lineId : '', themeId: theme, how: '' });
  }
  return reportId;
}

async function finish({ id, actor, themeId, noThemeId }: Dialogue): Promise<void> {
  const left = await database('owner')
    .select({ id: countedContributions.id })
    .from(countedContributions)
    .where(and(eq(countedContributions.dialogueId, id), eq(countedContributions.coded, false)));
  if (left.length > 0) {
    await perform(codeContributions, actor, {
      dialogueId: id,
      contributionIds: left.map((one) => one.id),
      themeId,
    });
  }
  for (const theme of [themeId, noThemeId]) {
    await perform(adoptAnswer, actor, {
      themeId: theme,
      body: 'Svar.',
      disposition: 'noted',
      reason: 'Noterat.',
    });
  }
}

async function everythingIsAccountedFor(dialogueId: string): Promise<void> {
  const owner = database('owner');
  const versions = await owner
    .select()
    .from(reports)
    .where(and(eq(reports.dialogueId, dialogueId), isNotNull(reports.publishedAt)));
  expect(versions.filter(({ kind }) => kind === 'final').length).toBeGreaterThan(0);
  for (const { id, kind, figures } of versions) {
    const pairs = await owner.select().from(reportPairs).where(eq(reportPairs.reportId, id));
    const excluded = await owner.select().from(reportExclusions).where(eq(reportExclusions.reportId, id));
    const answered = new Set(pairs.map(({ contributionId }) => contributionId));
    expect(figures).toMatchObject({
      received: answered.size + excluded.length,
      answered: answered.size,
      excluded: excluded.length,
      mentions: pairs.length,
    });
    expect(excluded.some(({ contributionId }) => answered.has(contributionId))).toBe(false);
    if (kind === 'final') expect(pairs.every(({ disposition }) => disposition !== null)).toBe(true);
  }
  // What is shown of a quotation is a piece of what is shown of its source, masks and all.
  const quotes = await database('public').execute<{
    body: string | null;
    source: string | null;
    standing: string;
  }>(
    sql`select q.body, q.standing, c.body as source from public_quotation q
        left join public_contribution c on c.id = q.contribution_id`,
  );
  for (const { body, source, standing } of quotes) {
    if (standing !== 'published') expect(body).toBeNull();
    else if (source !== null) expect(source).toContain(body ?? '\u0000');
  }
  // A pair that a published version knew and the coding no longer does was taken away in writing.
  const gone = await owner.execute<{ contribution_id: string }>(
    sql`select p.contribution_id, p.theme_id from report_pair p join report r on r.id = p.report_id
        where r.dialogue_id = ${dialogueId} and not exists (
          select 1 from coding k where k.contribution_id = p.contribution_id and k.theme_id = p.theme_id)`,
  );
  const removed = await owner
    .select({ subjects: events.subjects })
    .from(events)
    .where(and(eq(events.dialogueId, dialogueId), eq(events.type, 'coding.removed')));
  for (const pair of gone) {
    expect(removed.some(({ subjects }) => subjects.contributionId === pair.contribution_id)).toBe(true);
  }
}
