import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { events } from '@/db/schema/log';
import { countQueries } from '@/db/testing/count-queries';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { anApprovedDialogue, putIn } from '@/lib/contribution/testing';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { asDecided } from '@/lib/dialogue/written';
import { done } from '@/lib/initiative/testing';
import { cancelDialogue } from '@/lib/publication/cancel-dialogue';
import { closeEarly } from '@/lib/publication/close-early';
import { extendDialogue } from '@/lib/publication/extend-dialogue';
import { pauseDialogue } from '@/lib/publication/pause-dialogue';
import { publishDialogue } from '@/lib/publication/publish-dialogue';
import { everyRole } from '@/lib/report/testing';
import { answered } from '@/lib/report/testing-answered';
import { texts } from '@/lib/text/server';
import { pageOf, wordsOf, worthTelling } from './entries';
import { followedDialogue, happenings } from './happenings';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const today = dayOf(new Date());

async function anAnnouncedDialogue() {
  const { id, slug, committeeId, planVersionId } = await anApprovedDialogue();
  const actor = everyRole(id, committeeId);
  const publish = () => perform(publishDialogue, actor, { dialogueId: id, planVersionId });
  return { id, slug, actor, publish };
}

const reader = {
  locale: 'sv' as const,
  say: texts('sv'),
  written: asDecided,
  address: (page: string) => `https://x.example${page}`,
};
const titles = async (id: string) =>
  worthTelling(await happenings(id)).map((happening) => wordsOf(happening, reader).title);

describe('what the public is told of a dialogue', () => {
  test('begins when it is published, whatever happened before', async () => {
    const { id, slug, publish } = await anAnnouncedDialogue();
    await database('owner')
      .insert(events)
      .values(
        (['decision.recorded', 'plan.submitted', 'dialogue.opened'] as const).map((type) => ({
          id: newId(),
          type,
          at: new Date(),
          actorKind: 'staff',
          actorId: newId(),
          dialogueId: id,
          subjects: { outcome: 'held' },
        })),
      );
    expect(await happenings(id)).toEqual([]);
    expect((await happenings()).map(({ dialogue }) => dialogue.id)).not.toContain(id);
    expect(await followedDialogue(slug)).toBeUndefined();
    done(await publish());
    expect((await happenings(id)).map(({ type }) => type)).toEqual(['dialogue.published', 'dialogue.opened']);
    expect(await followedDialogue(slug)).toMatchObject({ id, state: 'announced' });
  });

  test('is told in the words of each notice, the newest first', async () => {
    const { id, actor, publish } = await anAnnouncedDialogue();
    done(await publish());
    const text = 'Vi väntar in utredningen.';
    const closesOn = addDays(today, 30);
    done(await perform(extendDialogue, actor, { dialogueId: id, text: 'Mer tid & ro.', closesOn }));
    done(await perform(pauseDialogue, actor, { dialogueId: id, text }));
    const [paused, extended, published] = await happenings(id);
    expect(paused).toMatchObject({ type: 'dialogue.paused', notice: { body: text, language: 'sv' } });
    expect(extended).toMatchObject({ type: 'dialogue.extended', notice: { body: 'Mer tid & ro.' } });
    expect((await titles(id))[1]).toMatch(/^Förlängd till och med \S+ \d/);
    expect(published).toMatchObject({ type: 'dialogue.published', edition: 1, notice: null });
  });

  test('says once that it was broken off or closed early, and not also that it closed', async () => {
    const early = await anAnnouncedDialogue();
    done(await early.publish());
    await putIn('open', early.id);
    done(await perform(closeEarly, early.actor, { dialogueId: early.id, text: 'Nog sagt.' }));
    expect((await titles(early.id))[0]).toMatch(/^Ny, tidigare sista dag/);
    expect(await titles(early.id)).toHaveLength(2);

    const cancelled = await anAnnouncedDialogue();
    done(await cancelled.publish());
    done(
      await perform(cancelDialogue, cancelled.actor, {
        dialogueId: cancelled.id,
        text: 'Pengarna tog slut.',
      }),
    );
    const told = (await happenings(cancelled.id)).map((happening) => wordsOf(happening, reader).text);
    expect(told[0]).toBe('Pengarna tog slut.');
  });

  test('leads to the version of the report that was published', async () => {
    const c = await answered();
    const found = (await happenings(c.id)).filter(({ type }) => type === 'report.published');
    expect(found.map(pageOf)).toContain(`/dialoger/${c.slug}/rapport/det-har-sa-ni-1`);
  });

  test('takes one query, however much there is to tell', async () => {
    const { id, publish } = await anAnnouncedDialogue();
    done(await publish());
    const one = await countQueries('public', () => happenings(id));
    const all = await countQueries('public', () => happenings());
    expect([one.queries, all.queries]).toEqual([1, 1]);
    expect(all.value.length).toBeGreaterThan(one.value.length);
  });
});

test('of the log the public key is shown ids and times, never an actor or anything else of an act', async () => {
  const columns = await database('public').execute<{ name: string }>(
    "select column_name as name from information_schema.columns where table_name = 'public_happening'",
  );
  expect(columns.map(({ name }) => name).sort()).toEqual([
    'at',
    'dialogue_id',
    'edition',
    'id',
    'measure_id',
    'notice_id',
    'report_id',
    'type',
  ]);
});
