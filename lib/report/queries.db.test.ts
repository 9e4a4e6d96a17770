import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countQueries } from '@/db/testing/count-queries';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { adoptAnswer } from './adopt-answer';
import { matterDecisionPage } from './decision-queries';
import { draftReport } from './draft-report';
import { groundOfLine, quotationsOf, reportLine } from './line-queries';
import { linkContributions, linkTheme } from './link-line';
import { reportPolicy } from './policy';
import { prepareDecision } from './prepare-decision';
import { publishReport } from './publish-report';
import { reportVersion, reportVersions, savedTexts } from './queries';
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

type Compilation = Awaited<ReturnType<typeof aCompilation>>;

async function aVersion(c: Compilation, kind: 'interim' | 'final') {
  const { reportId } = done(await perform(draftReport, c.actor, { dialogueId: c.id, kind }));
  const texts = { reportId, revision: 0, summary: 'Det är mörkt.', method: '', unknown: '' };
  done(await perform(writeReport, c.actor, texts));
  return reportId;
}

async function aLine(c: Compilation, reportId: string, heading: string) {
  return done(await perform(saveLine, c.actor, { reportId, heading, body: heading })).lineId;
}

const versionOf = async (c: Compilation, reportId: string) => {
  const page = await reportVersion(c.id, reportId);
  if (!page) throw new Error('There is no such version.');
  return page;
};

/** An interim version with one line, published and decided on. */
async function decided() {
  const c = await aCompilation(['Mörkt bakom kuren.', 'Fler lampor.']);
  await c.code(c.ids);
  const reportId = await aVersion(c, 'interim');
  const lineId = await aLine(c, reportId, 'Ljus');
  done(await perform(linkTheme, c.actor, { lineId, themeId: c.themeId, how: 'Alla.' }));
  done(await perform(publishReport, c.actor, { reportId }));
  done(await perform(prepareDecision, c.actor, { dialogueId: c.id }));
  const decision = {
    dialogueId: c.id,
    organ: 'Nämnden',
    decidedOn: '2026-01-01',
    paragraph: '§ 1',
    registryNumber: 'N 1',
    outcome: 'asProposed',
    body: 'Fler lampor.',
  };
  done(await perform(recordMatterDecision, c.actor, decision));
  return { ...c, interim: reportId };
}

describe('the workspace', () => {
  test('says which line lacks its ground and which contribution is not coded', async () => {
    const c = await aCompilation(['Mörkt bakom kuren.', 'Fler lampor.']);
    const [first = '', second = ''] = c.ids;
    const reportId = await aVersion(c, 'interim');
    const lineId = await aLine(c, reportId, 'Ljus');
    await c.code([first]);
    const before = await versionOf(c, reportId);
    expect(before.report.lines).toMatchObject([{ contributions: 0, themeIds: [], quotations: 0 }]);
    expect(before.missing).toMatchObject([{ contributionId: second, lack: 'uncoded' }]);
    expect(before.report.figures).toMatchObject({ received: 2, answered: 1, excluded: 0 });

    done(await perform(linkTheme, c.actor, { lineId, themeId: c.themeId, how: 'Alla.' }));
    const both = { lineId, contributionIds: [first, second], how: 'Båda.', via: 'search' };
    done(await perform(linkContributions, c.actor, both));
    done(await perform(quote, c.actor, { lineId, contributionId: first, words: 'bakom kuren' }));
    const after = await versionOf(c, reportId);
    expect(after.report.lines, 'the same contribution by theme and by hand counts once').toMatchObject([
      { contributions: 2, picked: 2, themeIds: [c.themeId], quotations: 1 },
    ]);
    expect(await groundOfLine(lineId)).toMatchObject({
      themes: [{ label: 'Belysning', how: 'Alla.' }],
      pickedInAll: 2,
    });
    expect(await quotationsOf(reportId)).toMatchObject([{ lineId, body: 'bakom kuren' }]);
  });

  test('is found in its own dialogue only', async () => {
    const c = await aCompilation(['Hej.']);
    const other = await aCompilation(['Hopp.']);
    const reportId = await aVersion(c, 'interim');
    const lineId = await aLine(c, reportId, 'Ljus');
    expect(await reportVersion(other.id, reportId)).toBeUndefined();
    expect(await reportLine(await aVersion(other, 'interim'), lineId)).toBeUndefined();
  });

  test('who saves second is told, and finds what the first one saved', async () => {
    const c = await aCompilation(['Hej.']);
    const reportId = await aVersion(c, 'interim');
    const late = { reportId, revision: 0, summary: 'Senare.', method: '', unknown: '' };
    expect(await perform(writeReport, c.actor, late)).toMatchObject({
      kind: 'conflict',
      reason: 'report.conflict.revision',
    });
    expect(await savedTexts(reportId)).toMatchObject({ revision: 1, summary: 'Det är mörkt.' });
  });

  test('takes as many queries for few contributions as for many', async () => {
    const few = await aCompilation(['Ett.']);
    const many = await aCompilation(['Ett.', 'Två.', 'Tre.', 'Fyra.', 'Fem.']);
    const counts: number[] = [];
    for (const c of [few, many]) {
      await c.code(c.ids);
      const reportId = await aVersion(c, 'interim');
      for (const heading of c.ids) await aLine(c, reportId, heading);
      counts.push((await countQueries('office', () => reportVersion(c.id, reportId))).queries);
    }
    expect(counts[0]).toBe(counts[1]);
  });
});

describe('a draft', () => {
  test('is read by those who compile or publish, and by the nämnd’s politicians, not by others', async () => {
    const dialogue = { id: 'd', committeeId: 'n' };
    const may = (...roles: Parameters<typeof staff>) =>
      reportPolicy.readDraft(staff(...roles), dialogue).allowed;
    expect(may({ role: 'communicator', dialogueId: 'd' })).toBe(true);
    expect(may({ role: 'politician', committeeId: 'n' })).toBe(true);
    expect(may({ role: 'official', committeeId: 'n' })).toBe(false);
    expect(may({ role: 'analyst', dialogueId: 'another' })).toBe(false);
    expect(may()).toBe(false);
  });
});

describe('the versions', () => {
  test('the nämnd decides on the latest published interim version, and the decision names it', async () => {
    const c = await decided();
    const page = await matterDecisionPage(c.id);
    expect(page.ground).toMatchObject({ id: c.interim, number: 1, summary: 'Det är mörkt.' });
    expect(page.ground?.themes).toContainEqual(
      expect.objectContaining({ label: 'Belysning', contributions: 2, proposed: null }),
    );
    expect(page.decisions).toMatchObject([{ reportId: c.interim, reportNumber: 1, body: 'Fler lampor.' }]);
  });

  test('the final one differs from the interim one, and says what was changed after it', async () => {
    const c = await decided();
    const reportId = await aVersion(c, 'final');
    const answer = { themeId: c.themeId, body: 'Sex lampor.', disposition: 'accommodated' };
    expect((await versionOf(c, reportId)).missing.map(({ lack }) => lack)).toEqual([
      'noDisposition',
      'noDisposition',
    ]);
    done(await perform(adoptAnswer, c.actor, answer));
    await aLine(c, reportId, 'Vad som blir av');
    done(await perform(publishReport, c.actor, { reportId }));
    const published = await versionOf(c, reportId);
    expect(published.before).toEqual({ kind: 'interim', number: 1 });
    expect(published.differences).toMatchObject({
      lines: { added: [{ heading: 'Vad som blir av' }], removed: [], changed: [] },
      themes: [{ before: { disposition: null }, after: { disposition: 'accommodated' } }],
    });
    expect(published).toMatchObject({ changed: [], missing: [] });

    const other = { ...answer, disposition: 'partly', body: 'Fyra lampor.' };
    done(await perform(adoptAnswer, c.actor, other));
    expect((await versionOf(c, reportId)).changed).toMatchObject([
      { before: 'accommodated', after: 'partly' },
    ]);
    expect(await reportVersions(c.id)).toMatchObject([
      { kind: 'final', arrivedAfter: 0, figures: { received: 2, answered: 2 } },
      { kind: 'interim', arrivedAfter: 0 },
    ]);
  });
});
