import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { backgroundAnswers, contributions, contributionTexts, submissions } from '@/db/schema/contribution';
import { dialogues } from '@/db/schema/dialogue';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import type { StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { texts } from '@/lib/text/server';
import { copyOf, disclosureTable } from './copy';
import { disclosedContributions } from './disclosure';
import { recordingPage } from './offline-queries';
import { publicMeetingsOf } from './public-meetings';
import { receiptCode } from './receipt-code';
import { receiptOf } from './receipt-queries';
import { recordMeeting } from './record-meeting';
import { recordSubmission } from './record-submission';
import { anOpenDialogue } from './testing';

let db: TestDatabase;
let dialogue: Awaited<ReturnType<typeof anOpenDialogue>>;
let registrar: StaffActor;
const yesterday = addDays(dayOf(new Date()), -1);

beforeAll(async () => {
  db = await testDatabase();
  dialogue = await anOpenDialogue();
  registrar = await aPerson('Rita Prov', [{ role: 'registrar', committeeId: dialogue.committeeId }]);
});
afterAll(() => db.drop());

const aLetter = (other: Record<string, unknown> = {}) => ({
  dialogueId: dialogue.id,
  channel: 'letter',
  receivedAt: yesterday,
  place: '',
  texts: [{ text: 'Det är mörkt vid läge 4.' }, { text: '   ' }, { text: 'Bänkarna är för låga.' }],
  key: newId(),
  ...other,
});
const aMeeting = (other: Record<string, unknown> = {}) => ({
  dialogueId: dialogue.id,
  title: 'Samtal på Culturum',
  heldAt: `${yesterday}T18:30`,
  place: 'Culturum',
  headcount: '64',
  texts: [{ text: 'Bord ett: mer ljus.' }, { text: 'Bord två: fler turer.' }],
  ...other,
});
const rowsOf = (submissionId: string) =>
  database('owner')
    .select({
      kind: contributions.kind,
      audience: contributions.audience,
      position: contributions.position,
      body: contributionTexts.body,
    })
    .from(contributions)
    .innerJoin(contributionTexts, eq(contributionTexts.contributionId, contributions.id))
    .where(eq(contributions.submissionId, submissionId))
    .orderBy(asc(contributions.position));

describe('a letter', () => {
  test('is one submission with one receipt, for the municipality unless it says otherwise', async () => {
    const input = aLetter({ organisation: ' Bygdernas  samråd ', ageBand: '65–79' });
    const outcome = await perform(recordSubmission, registrar, input, { idempotencyKey: input.key });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const { submissionId } = outcome.value;
    const receipt = await receiptOf(receiptCode(submissionId));
    expect(receipt?.receipt).toMatchObject({ submissionId, channel: 'letter', revoked: false });
    expect(await rowsOf(submissionId)).toEqual([
      { kind: 'letter', audience: 'municipality', position: 1, body: 'Det är mörkt vid läge 4.' },
      { kind: 'letter', audience: 'municipality', position: 2, body: 'Bänkarna är för låga.' },
    ]);
    const [row] = await database('owner').select().from(submissions).where(eq(submissions.id, submissionId));
    expect(row).toMatchObject({ organisation: 'Bygdernas samråd', recordedBy: registrar.personId });
    const [age] = await database('owner')
      .select({ answer: backgroundAnswers.answer })
      .from(backgroundAnswers)
      .where(eq(backgroundAnswers.submissionId, submissionId));
    expect(age?.answer).toBe('65-79');
    const logged = await database('owner').select().from(events).where(eq(events.dialogueId, dialogue.id));
    expect(logged).toMatchObject([{ type: 'submission.recorded', actorId: registrar.personId }]);

    const again = await perform(recordSubmission, registrar, input, { idempotencyKey: input.key });
    expect(again).toMatchObject({ ok: true, replayed: true, value: { submissionId } });
  });

  test('is not received tomorrow, and says something', async () => {
    const later = `${addDays(dayOf(new Date()), 1)}T00:00`;
    expect(await perform(recordSubmission, registrar, aLetter({ receivedAt: later }))).toMatchObject({
      kind: 'invalid',
      fields: { receivedAt: 'offline.error.future' },
    });
    const odd = aLetter({
      receivedAt: '2026-02-30',
      texts: [{ text: ' ' }],
      ageBand: '20-25',
      channel: 'web',
    });
    expect(await perform(recordSubmission, registrar, odd)).toMatchObject({
      fields: {
        receivedAt: 'offline.error.when',
        texts: 'offline.error.text',
        ageBand: 'offline.error.ageBand',
        channel: 'offline.error.channel',
      },
    });
  });

  test('is recorded today without an hour, whatever the hour is', async () => {
    const outcome = await perform(recordSubmission, registrar, aLetter({ receivedAt: dayOf(new Date()) }));
    expect(outcome.ok).toBe(true);
  });

  test('is recorded late too, but not before the opening or after the end', async () => {
    const late = await anOpenDialogue();
    const own = await aPerson('Mo Prov', [{ role: 'moderator', dialogueId: late.id }]);
    const to = (state: 'closed' | 'announced') =>
      database('owner').update(dialogues).set({ state }).where(eq(dialogues.id, late.id));
    await to('closed');
    expect((await perform(recordSubmission, own, aLetter({ dialogueId: late.id }))).ok).toBe(true);
    await to('announced');
    expect(await perform(recordSubmission, own, aLetter({ dialogueId: late.id }))).toMatchObject({
      kind: 'forbidden',
      reason: 'offline.denied.state',
    });
  });

  test('is recorded by those who work with the dialogue only', async () => {
    for (const role of ['politicalOwner'] as const) {
      const other = await aPerson('Ola Prov', [{ role, dialogueId: dialogue.id }]);
      expect(await perform(recordSubmission, other, aLetter())).toMatchObject({ kind: 'forbidden' });
    }
    const elsewhere = await aPerson('Eva Prov', [{ role: 'moderator', dialogueId: newId() }]);
    expect(await perform(recordSubmission, elsewhere, aLetter())).toMatchObject({ kind: 'forbidden' });
  });

  test('is the municipality’s where the plan shows nothing in public', async () => {
    const quiet = await anOpenDialogue('municipality');
    const analyst = await aPerson('Ana Prov', [{ role: 'analyst', dialogueId: quiet.id }]);
    const input = aLetter({ dialogueId: quiet.id, audience: 'public', channel: 'paper' });
    const outcome = await perform(recordSubmission, analyst, input);
    if (!outcome.ok) throw new Error(outcome.kind);
    expect(await rowsOf(outcome.value.submissionId)).toMatchObject([
      { kind: 'comment', audience: 'municipality' },
      { kind: 'comment', audience: 'municipality' },
    ]);
  });
});

describe('a meeting', () => {
  test('has one headcount and one receipt, and its points are its contributions', async () => {
    const outcome = await perform(recordMeeting, registrar, aMeeting());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const { submissionId } = outcome.value;
    expect((await receiptOf(receiptCode(submissionId)))?.receipt).toMatchObject({
      channel: 'meeting',
      headcount: 64,
    });
    expect(await rowsOf(submissionId)).toMatchObject([
      { kind: 'notedPoint', audience: 'public', position: 1 },
      { kind: 'notedPoint', audience: 'public', position: 2 },
    ]);
    const [row] = await database('owner').select().from(submissions).where(eq(submissions.id, submissionId));
    expect(row).toMatchObject({ heldOn: yesterday, place: 'Culturum', headcount: 64 });
    const handedOut = await disclosedContributions(dialogue.id, { submissionId });
    const [columns, rows] = disclosureTable(copyOf(handedOut, []), texts('sv'));
    const people = columns.indexOf('Antal deltagare');
    expect(
      rows.map((cells) => cells[people]),
      'the sum of the column is who was there',
    ).toEqual([64, '']);
  });

  test('says all at once what is missing', async () => {
    const blank = aMeeting({ title: ' ', place: ' ', headcount: '0', representatives: 'x'.repeat(121) });
    expect(await perform(recordMeeting, registrar, blank)).toMatchObject({
      fields: {
        title: 'offline.error.title',
        place: 'offline.error.place',
        headcount: 'offline.error.headcount',
        representatives: 'offline.error.representatives',
      },
    });
  });

  test('is told in public with those of the elected who took part, never with who led it', async () => {
    const names = 'Ada Prov (A)\n\n  Bo   Prov (B) \r\nAda Prov (A)';
    const input = aMeeting({ title: 'Kvällsmöte', representatives: names, hosts: 'Cia Prov' });
    const outcome = await perform(recordMeeting, registrar, input);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const meetings = await publicMeetingsOf(dialogue.id);
    expect(meetings.find(({ title }) => title === 'Kvällsmöte')).toEqual({
      id: outcome.value.submissionId,
      title: 'Kvällsmöte',
      heldOn: yesterday,
      place: 'Culturum',
      headcount: 64,
      representatives: ['Ada Prov (A)', 'Bo Prov (B)'],
    });
    expect(await publicMeetingsOf(dialogue.id, new Date('2020-01-01'))).toEqual([]);
    const { latest } = await recordingPage(dialogue.id, 50);
    expect(latest.find(({ title }) => title === 'Kvällsmöte')?.hosts).toBe('Cia Prov');
  });
});
