import { and, eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, test } from 'vitest';
import { database } from '@/db/client';
import { countedContributions } from '@/db/schema/counted';
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
import { linkTheme, unlinkLine } from './link-line';
import { publishReport } from './publish-report';
import { quote } from './quote';
import { saveLine } from './save-line';
import { aDecidedDialogue } from './testing';
import { everythingIsAccountedFor } from './testing-accounted';
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
  'unlink',
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
  if (kind === 'unlink') {
    const linked = await database('owner').execute<{ lineId: string; themeId: string }>(
      sql`select lt.line_id as "lineId", lt.theme_id as "themeId" from report_line_theme lt
          join report_line l on l.id = lt.line_id where l.report_id = ${reportId} order by l.number, lt.theme_id`,
    );
    const link = linked[which % Math.max(1, linked.length)];
    return link && perform(unlinkLine, actor, link);
  }
  // Now and then somebody does all that is missing, so that some versions come out.
  if (theme) await finish(dialogue, reportId);
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

/** What nobody has read is moderated, what is left is coded, every theme has its answer and its line. */
async function finish({ id, actor, themeId, noThemeId }: Dialogue, reportId: string): Promise<void> {
  const unread = await database('owner').execute<{ contributionId: string; audience: string }>(
    sql`select id as "contributionId", audience from contribution
        where dialogue_id = ${id} and moderation_id is null`,
  );
  for (const { contributionId, audience } of unread) {
    const verdict = audience === 'municipality' ? 'cleared' : 'published';
    await perform(moderateContribution, actor, { contributionId, textVersion: 1, seen: '', verdict });
  }
  const [line] = await database('owner').execute<{ id: string }>(
    sql`select id from report_line where report_id = ${reportId} order by number limit 1`,
  );
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
    if (line) await perform(linkTheme, actor, { lineId: line.id, themeId: theme, how: '' });
    await perform(adoptAnswer, actor, {
      themeId: theme,
      body: 'Svar.',
      disposition: 'noted',
      reason: 'Noterat.',
    });
  }
}
