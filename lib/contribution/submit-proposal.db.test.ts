import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database, publicDb } from '@/db/client';
import { publicProposals } from '@/db/public';
import { submissions } from '@/db/schema/contribution';
import { proposals, supports } from '@/db/schema/proposal';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import { resident, type StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { eraseContribution } from './erase-contribution';
import { contributionToModerate, isShownNow } from './moderation-queue';
import { proposalPage, proposalsLike } from './proposal-queries';
import { receiptOf } from './receipt-queries';
import { submitProposal } from './submit-proposal';
import { supportProposal } from './support-proposal';
import { anOpenDialogue, aProposal, putIn, sentAndJudged } from './testing';
import { withdrawContribution } from './withdraw-contribution';

const mark = '\u{E000}';
let db: TestDatabase;
let open: Awaited<ReturnType<typeof anOpenDialogue>>;
let moderator: StaffActor;

beforeAll(async () => {
  db = await testDatabase();
  open = await anOpenDialogue('public');
  moderator = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: open.id }]);
});
afterAll(() => db.drop());

const send = (proposal: Record<string, unknown>) => perform(submitProposal, resident, proposal);
const published = (other: Record<string, unknown> = {}, verdict: Record<string, unknown> = {}) =>
  sentAndJudged(submitProposal, aProposal(open.slug, other), moderator, verdict);
const shown = async (id: string) =>
  (await publicDb().select().from(publicProposals).where(eq(publicProposals.id, id)))[0];

describe('a resident makes a proposal', () => {
  test('which waits, then is shown in its parts with its place', async () => {
    const { id, code } = await published({ why: ' Sadlarna\r\när blöta. ' });
    expect(await shown(id)).toMatchObject({
      standing: 'published',
      title: 'Tak över cykelställen',
      what: 'Bygg ett tak över ställen vid perrong C.',
      why: 'Sadlarna\när blöta.',
      place: 'Perrong C',
      latitude: 58.7531,
      longitude: 17.0086,
      support: 0,
    });
    const found = await receiptOf(code);
    expect(found?.receipt.contributions[0]).toMatchObject({ kind: 'proposal' });
    expect(found?.receipt.contributions[0]?.body).toMatch(/^Tak över cykelställen\n\nBygg ett tak/);
  });

  test('which its moderator reads part by part, and knows to be shown until it is withheld or taken back', async () => {
    const read = async (id: string) => {
      const found = await contributionToModerate(open.id, id);
      return found && { lengths: found.lengths, shown: isShownNow(found) };
    };
    const { id, code } = await published({ title: 'En bänk', what: 'Vid ån', why: '', place: 'Ån' });
    const lengths = { titleLength: 7, whatLength: 6, whyLength: 0, placeLength: 2 };
    expect(await read(id)).toEqual({ lengths, shown: true });
    await perform(withdrawContribution, resident, { code, contributionId: id });
    expect(await read(id)).toEqual({ lengths, shown: false });
    const other = await published(
      { title: 'En kran', what: 'Vid ån', place: 'Ån' },
      { verdict: 'withheld', reason: 'advertising', explanation: 'Reklam.' },
    );
    expect((await read(other.id))?.shown).toBe(false);
  });

  test('and nothing of it is shown before a moderator has read it', async () => {
    const outcome = await send(aProposal(open.slug, { title: 'Väntar ännu', asIs: 'ja' }));
    expect(outcome.ok).toBe(true);
    const all = await publicDb().select().from(publicProposals);
    expect(all.map(({ title }) => title)).not.toContain('Väntar ännu');
    expect(await proposalsLike(open.id, 'Väntar ännu')).toEqual([]);
  });

  test('title and point are masked as the text is', async () => {
    const { id } = await published(
      {},
      { masks: ['0-3-insult'], phrases: [{ words: 'perrong C', reason: 'secrecy' }] },
    );
    // The words stand in what is to be done too, and there they do not touch the place.
    expect(await shown(id)).toMatchObject({ title: `${mark} över cykelställen`, latitude: 58.7531 });
    const hidden = await published({}, { phrases: [{ words: 'Perrong C', reason: 'personalData' }] });
    expect(await shown(hidden.id)).toMatchObject({ place: mark, latitude: null, longitude: null });
  });

  test('a point without words is a place in words and figures, and a nonsense point none', async () => {
    const { id } = await published({ place: '' });
    const place = 'En punkt på kartan (58,75310; 17,00860)';
    expect(await shown(id)).toMatchObject({ place, latitude: 58.7531 });
    const english = await published({ place: '', language: 'en' });
    expect(await shown(english.id)).toMatchObject({ place: 'A point on the map (58.75310, 17.00860)' });
    const odd = await published({ place: '', latitude: '158', longitude: 'x' });
    expect(await shown(odd.id)).toMatchObject({ place: null, latitude: null });
  });

  test('withheld and withdrawn it has no parts; erased it has no point either', async () => {
    const withheld = await published(
      {},
      {
        verdict: 'withheld',
        reason: 'advertising',
        explanation: 'Det är reklam.',
      },
    );
    const nothing = { title: null, what: null, why: null, place: null, latitude: null, longitude: null };
    expect(await shown(withheld.id)).toMatchObject({ standing: 'withheld', ...nothing });
    const { id, code } = await published();
    const input = { code, contributionId: id };
    expect(await perform(withdrawContribution, resident, input)).toMatchObject({ ok: true });
    expect(await shown(id)).toMatchObject({ standing: 'withdrawn', ...nothing });
    const officer = await aPerson('Dag Prov', [{ role: 'dataProtectionOfficer' }]);
    const decision = { dialogueId: open.id, contributionIds: id, ground: 'erasure', reason: 'Begäran.' };
    expect(await perform(eraseContribution, officer, decision)).toMatchObject({ ok: true });
    const [row] = await database('owner').select().from(proposals).where(eq(proposals.contributionId, id));
    expect(row).toMatchObject({ latitude: null, longitude: null, titleLength: 21 });
  });

  test('twenty times at once: one submission, one receipt', async () => {
    const dialogue = await anOpenDialogue('public');
    const proposal = aProposal(dialogue.slug);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => send(proposal)));
    expect(new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.code : outcome.kind))).size).toBe(1);
    const stored = database('owner').$count(submissions, eq(submissions.dialogueId, dialogue.id));
    expect(await stored).toBe(1);
  });

  test('not where the plan takes none, and then the database refuses too', async () => {
    const comments = await anOpenDialogue('public', []);
    expect(await send(aProposal(comments.slug))).toMatchObject({ ok: false, kind: 'forbidden' });
    const forged = publicDb().execute(
      sql`insert into proposal (contribution_id, title_length, what_length, why_length, place_length)
          values (${newId()}, 1, 1, 0, 0)`,
    );
    await expect(forged).rejects.toThrow();
  });

  test('not when the dialogue is closed, and not without its two first parts', async () => {
    const closed = await anOpenDialogue('public');
    await putIn('closed', closed.id);
    expect(await send(aProposal(closed.slug))).toMatchObject({ ok: false, kind: 'forbidden' });
    const empty = await send(aProposal(open.slug, { title: ' ', what: '', why: '', place: '' }));
    expect(empty).toMatchObject({ ok: false, kind: 'invalid' });
    if (!empty.ok && empty.kind === 'invalid') expect(Object.keys(empty.fields)).toEqual(['title', 'what']);
  });
});

describe('similar proposals', () => {
  test('are told of once, and never stop one', async () => {
    const dialogue = await anOpenDialogue('public');
    const by = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: dialogue.id }]);
    await sentAndJudged(submitProposal, aProposal(dialogue.slug, { title: 'Bänkar vid perrongerna' }), by);
    const like = aProposal(dialogue.slug, { title: 'Fler bänkar på perrong D' });
    const told = await send(like);
    expect(told).toMatchObject({
      ok: false,
      kind: 'invalid',
      fields: { 'advice.similar': expect.anything() },
    });
    const seen = { ...like, similarSeen: 'ja' };
    const withNumber = { ...seen, what: 'Ring mig på 070-123 45 67.' };
    expect(await send(withNumber)).toMatchObject({
      ok: false,
      fields: { 'advice.phone': expect.anything() },
    });
    expect(await send(seen)).toMatchObject({ ok: true });
    expect(await send({ ...like, asIs: 'ja' })).toMatchObject({ ok: true });
    expect(await send(aProposal(dialogue.slug, { title: 'Gratis kaffe' }))).toMatchObject({ ok: true });
  });

  test('what is masked cannot be found by likeness, and odd signs are only signs', async () => {
    await published(
      { title: 'Flytta hemligheten bort' },
      { phrases: [{ words: 'hemligheten', reason: 'secrecy' }] },
    );
    expect(await proposalsLike(open.id, 'hemligheten')).toEqual([]);
    for (const odd of ["'; select pg_sleep(9) --", ':*&|!()<->', '\\', '%', '(((', 'och']) {
      expect(await proposalsLike(open.id, odd)).toEqual([]);
    }
  });
});

describe('support', () => {
  const support = (contributionId: string, other: Record<string, unknown> = {}) =>
    perform(supportProposal, resident, {
      slug: open.slug,
      contributionId,
      key: newId(),
      website: '',
      ...other,
    });

  test('counts once for each form, however often it is sent', async () => {
    const { id } = await published();
    const key = newId();
    const sent = await Promise.all(Array.from({ length: 10 }, () => support(id, { key })));
    expect(sent.every(({ ok }) => ok)).toBe(true);
    await support(id);
    await support(id, { website: 'http://example.com' });
    expect(await shown(id)).toMatchObject({ support: 2 });
    const kept = database('owner').$count(supports, eq(supports.contributionId, id));
    expect(await kept).toBe(3);
  });

  test('one form’s key used for two proposals is two', async () => {
    const [one, other] = [await published(), await published()];
    const key = newId();
    await support(one.id, { key });
    await support(other.id, { key });
    expect([await shown(one.id), await shown(other.id)]).toMatchObject([{ support: 1 }, { support: 1 }]);
  });

  test('is refused for what is not shown, lies in another dialogue, or is closed', async () => {
    const withheld = { verdict: 'withheld', reason: 'threat', explanation: 'Hot.' };
    const { id } = await published({}, withheld);
    expect(await support(id)).toMatchObject({ ok: false, kind: 'missing' });
    const here = await published();
    const other = await anOpenDialogue('public');
    expect(await support(here.id, { slug: other.slug })).toMatchObject({ ok: false, kind: 'missing' });
    const later = await anOpenDialogue('public');
    const by = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: later.id }]);
    const there = await sentAndJudged(submitProposal, aProposal(later.slug), by);
    await putIn('closed', later.id);
    expect(await support(there.id, { slug: later.slug })).toMatchObject({ ok: false, kind: 'forbidden' });
    const forged = publicDb().execute(
      sql`insert into support (id, contribution_id, key_hash, supported_at, suspicious)
          values (${newId()}, ${there.id}, 'x', now(), false)`,
    );
    await expect(forged).rejects.toThrow();
  });
});

describe('the list of proposals', () => {
  test('has every proposal once in every order, forwards and back', async () => {
    const dialogue = await anOpenDialogue('public');
    const by = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: dialogue.id }]);
    for (const title of ['Ett', 'Två', 'Tre', 'Fyra', 'Fem']) {
      const { id } = await sentAndJudged(submitProposal, aProposal(dialogue.slug, { title }), by);
      const times = title === 'Tre' ? 2 : title === 'Fem' ? 1 : 0;
      for (let time = 0; time < times; time += 1) {
        const given = { slug: dialogue.slug, contributionId: id, key: newId() };
        await perform(supportProposal, resident, given);
      }
    }
    const list = { dialogueId: dialogue.id, seed: 'abc', size: 2 };
    for (const order of ['blandad', 'senaste', 'stod'] as const) {
      const one = await proposalPage({ ...list, order });
      const two = await proposalPage({ ...list, order, after: one.proposals.at(-1)?.id });
      const three = await proposalPage({ ...list, order, after: two.proposals.at(-1)?.id });
      const titles = [one, two, three].flatMap(({ proposals: page }) => page.map(({ title }) => title));
      expect([...titles].sort(), order).toEqual(['Ett', 'Fem', 'Fyra', 'Tre', 'Två']);
      if (order === 'stod') expect(titles.slice(0, 2)).toEqual(['Tre', 'Fem']);
      if (order === 'senaste') expect(titles).toEqual(['Fem', 'Fyra', 'Tre', 'Två', 'Ett']);
      expect([one.hasPrevious, one.hasNext, three.hasPrevious, three.hasNext]).toEqual([
        false,
        true,
        true,
        false,
      ]);
      const back = await proposalPage({ ...list, order, before: three.proposals[0]?.id });
      expect(back.proposals).toEqual(two.proposals);
    }
  });

  test('mixes by the seed: the same for one seed, and over many no proposal is favoured', async () => {
    const dialogue = await anOpenDialogue('public');
    const by = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: dialogue.id }]);
    for (const title of ['Ett', 'Två', 'Tre', 'Fyra', 'Fem']) {
      await sentAndJudged(submitProposal, aProposal(dialogue.slug, { title }), by);
    }
    const mixed = async (seed: number) => {
      const list = { dialogueId: dialogue.id, order: 'blandad', seed: seed.toString(36), size: 5 } as const;
      return (await proposalPage(list)).proposals.map(({ title }) => title);
    };
    const orders = await Promise.all(Array.from({ length: 400 }, (_, seed) => mixed(seed)));
    expect(await mixed(7)).toEqual(orders[7]);
    for (const place of [0, 4]) {
      // Eighty times each is expected; fewer than forty or more than a hundred and twenty has no chance.
      for (const title of ['Ett', 'Två', 'Tre', 'Fyra', 'Fem']) {
        const times = orders.filter((order) => order[place] === title).length;
        expect(times, `${title} on place ${place}`).toBeGreaterThan(40);
        expect(times, `${title} on place ${place}`).toBeLessThan(120);
      }
    }
  });
});
