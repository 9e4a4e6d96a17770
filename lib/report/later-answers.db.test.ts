import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { perform } from '@/lib/core/perform';
import { asDecided } from '@/lib/dialogue/written';
import { receiptAnswers } from '@/lib/followup/receipt-answers';
import { done } from '@/lib/initiative/testing';
import { texts } from '@/lib/text/server';
import { adoptAnswer, adoptPairAnswer } from './adopt-answer';
import { pdfDocument } from './pdf/document';
import { publicDifferences } from './public-differences';
import { publicReport } from './public-queries';
import { publishReport } from './publish-report';
import { reportVersion } from './queries';
import { answered, aVersion } from './testing-answered';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

type Answered = Awaited<ReturnType<typeof answered>>;
const say = texts('sv');
const first = 'det-har-beslutades-1';

/** The first text's own answer: passed on, which its theme's was not. */
async function changeOwn(c: Answered, change: object = {}) {
  const own = {
    contributionId: c.first,
    themeId: c.themeId,
    disposition: 'outOfScope',
    reason: 'Kuren är regionens.',
    forwardedTo: 'Region Sörmland',
    ...change,
  };
  done(await perform(adoptPairAnswer, c.actor, own));
}

async function read(c: Answered, address = first) {
  const found = await publicReport(c.slug, address);
  if (!found) throw new Error('There is no such version.');
  return found;
}

async function inFile(c: Answered, address = first): Promise<string> {
  const reader = {
    locale: 'sv',
    say,
    written: asDecided,
    address: '',
    municipality: '',
    now: new Date(),
  } as const;
  return JSON.stringify(pdfDocument(await read(c, address), reader));
}

describe('an answer to one contribution that was changed after publication', () => {
  test('is counted, and stands with whom it was passed on to, who entered it and what it was', async () => {
    const c = await answered();
    await changeOwn(c);
    const { changed } = await read(c);
    expect(changed.count).toBe(1);
    expect(changed.pairs).toMatchObject([
      {
        contributionId: c.first,
        changedAs: 'politicalOwner',
        before: { disposition: 'partly', reason: null },
        after: { disposition: 'outOfScope', reason: 'Kuren är regionens.', forwardedTo: 'Region Sörmland' },
      },
    ]);
    const file = await inFile(c);
    for (const said of ['1 svar ändrat efter publiceringen', 'Region Sörmland', 'Delvis tillgodosett']) {
      expect(file).toContain(said);
    }
    const [receipt] = (await receiptAnswers(c.codes[0] ?? '', c.id)).contributions;
    expect(receipt?.answers).toMatchObject([
      {
        disposition: 'partly',
        later: { own: true, disposition: 'outOfScope', forwardedTo: 'Region Sörmland', as: 'politicalOwner' },
      },
    ]);
    const [other] = (await receiptAnswers(c.codes[1] ?? '', c.id)).contributions;
    expect(other?.answers).toMatchObject([{ disposition: 'partly', later: null }]);
  });

  test('says nothing of its words when the contribution is no longer shown, but still counts', async () => {
    const c = await answered();
    await changeOwn(c);
    const [row] = await database('owner').execute<{ id: string }>(
      sql`select moderation_id as id from contribution where id = ${c.first}`,
    );
    const withheld = { verdict: 'withheld', reason: 'personalData', explanation: 'Namn.' };
    const change = { contributionId: c.first, seen: row?.id ?? '', textVersion: 1, ...withheld };
    done(await perform(moderateContribution, c.actor, change));
    const { changed } = await read(c);
    expect(changed.count).toBe(1);
    expect(changed.pairs).toMatchObject([
      { contributionId: null, after: { reason: null, forwardedTo: null } },
    ]);
    expect(await inFile(c)).not.toContain('Region Sörmland');
  });

  test('is no change where it says what was said, nor when it is taken back', async () => {
    const c = await answered();
    await changeOwn(c, { disposition: 'partly', reason: '', forwardedTo: '' });
    expect((await read(c)).changed.count).toBe(0);
    await changeOwn(c);
    expect((await read(c)).changed.count).toBe(1);
    await changeOwn(c, { disposition: '', reason: '', forwardedTo: '' });
    expect((await read(c)).changed.count).toBe(0);
  });

  test('is told in the office by name and role, as many as in public', async () => {
    const c = await answered();
    await changeOwn(c);
    const until = { themeId: c.themeId, body: 'Senare.', disposition: 'deferred', reason: 'Pengarna.' };
    done(await perform(adoptAnswer, c.actor, { ...until, deferredUntil: '2028-01-01' }));
    const page = await reportVersion(c.id, c.final);
    expect(page?.changed).toMatchObject([
      { contributionId: null, before: 'partly', after: 'deferred', as: 'politicalOwner' },
      { contributionId: c.first, before: 'partly', after: 'outOfScope', as: 'politicalOwner' },
    ]);
    const { changed, themes } = await read(c);
    expect(changed.count).toBe(page?.changed.length);
    expect(themes.find(({ themeId }) => themeId === c.themeId)).toMatchObject({
      laterDisposition: 'deferred',
      laterDeferredUntil: '2028-01-01',
      changedAs: 'politicalOwner',
    });
  });
});

describe('in the version after it', () => {
  test('the change stands beside the old answer, on the page, in the file and on the receipt', async () => {
    const c = await answered();
    await changeOwn(c);
    const second = await aVersion(c, 'final');
    done(await perform(publishReport, c.actor, { reportId: second }));
    const address = 'det-har-beslutades-2';
    const now = await read(c, address);
    expect(now.changed.count).toBe(0);
    expect(now.changedHere).toMatchObject([
      { contributionId: c.first, before: { disposition: 'partly' }, after: { disposition: 'outOfScope' } },
    ]);
    expect((await publicDifferences(c.slug, address))?.pairs).toMatchObject(now.changedHere);
    expect(await inFile(c, address)).toContain('Region Sörmland');
    expect((await read(c)).changed.count, 'the first version goes on saying so').toBe(1);
    const [receipt] = (await receiptAnswers(c.codes[0] ?? '', c.id)).contributions;
    expect(receipt?.answers).toMatchObject([
      { disposition: 'outOfScope', later: null, earlier: [{ number: 1, disposition: 'partly' }] },
    ]);
  });
});

test('the public key reads who entered an answer by role, never by name', async () => {
  const asked = database('public').execute(sql`select changed_by from changed_pair`);
  await expect(asked).rejects.toThrow();
});
