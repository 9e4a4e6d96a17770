import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { drafts } from '@/db/schema/installation';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import { type DraftForm, readDraft } from '@/lib/contribution/draft';
import { reportContribution } from '@/lib/contribution/report-contribution';
import { submitComment } from '@/lib/contribution/submit-comment';
import { submitProposal } from '@/lib/contribution/submit-proposal';
import { submitReply } from '@/lib/contribution/submit-reply';
import { aComment, anOpenDialogue, aProposal, sentAndJudged } from '@/lib/contribution/testing';
import { keyedHash } from '@/lib/core/keys';
import { reportBarrier } from '@/lib/pages/report-barrier';
import { receiveResident } from './resident-form';

const own = 'http://localhost:3000';
let db: TestDatabase;
let slug: string;
let contributionId: string;

beforeAll(async () => {
  db = await testDatabase();
  const dialogue = await anOpenDialogue('public');
  slug = dialogue.slug;
  const moderator = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: dialogue.id }]);
  ({ id: contributionId } = await sentAndJudged(submitComment, aComment(slug), moderator));
});
afterAll(() => db.drop());

type Fields = Record<string, string>;
type Sent = { to: string; token: string; status: number };

async function post(fields: Fields, receive: (request: Request) => Promise<Response>): Promise<Sent> {
  const headers = { Origin: own, Host: 'localhost:3000' };
  const answer = await receive(
    new Request(`${own}/api`, { method: 'POST', headers, body: new URLSearchParams(fields) }),
  );
  const to = answer.headers.get('location') ?? '';
  return { to, token: /utkast=([\w-]+)/.exec(to)?.[1] ?? '', status: answer.status };
}

const page = '/formularet';
const done = () => '/klart';
const carried = ['key', 'opened'];

/** Every form in which a resident writes: how it is sent, with words that are refused and words that are taken. */
const forms: {
  name: DraftForm;
  lacking: () => Fields;
  whole: () => Fields;
  words: string;
  send: (fields: Fields) => Promise<Sent>;
}[] = [
  {
    name: 'comment',
    lacking: () => ({ ...textOf(aComment(slug)), text: ' ' }),
    whole: () => textOf(aComment(slug, { text: 'Fler bänkar.' })),
    words: 'text',
    send: (fields) =>
      post(fields, (request) =>
        receiveResident(request, {
          ...{ useCase: submitComment, name: 'comment', address: { slug }, page, done },
          fields: ['text', ...carried],
        }),
      ),
  },
  {
    name: 'proposal',
    lacking: () => ({ ...textOf(aProposal(slug, { asIs: 'ja' })), title: '' }),
    whole: () => textOf(aProposal(slug, { asIs: 'ja' })),
    words: 'what',
    send: (fields) =>
      post(fields, (request) =>
        receiveResident(request, {
          ...{ useCase: submitProposal, name: 'proposal', address: { slug }, page, done },
          fields: ['title', 'what', ...carried],
        }),
      ),
  },
  {
    name: 'reply',
    lacking: () => ({ ...textOf(aComment(slug)), text: 'Ring 0155-24 80 00' }),
    whole: () => textOf(aComment(slug, { text: 'Det tycker jag också.' })),
    words: 'text',
    send: (fields) =>
      post(fields, (request) =>
        receiveResident(request, {
          ...{ useCase: submitReply, name: 'reply', address: { slug, contributionId }, page, done },
          fields: ['text', ...carried],
        }),
      ),
  },
  {
    name: 'complaint',
    lacking: () => ({ words: 'Om grannen.', key: crypto.randomUUID() }),
    whole: () => ({ words: 'Om grannen.', reason: 'defamation', key: crypto.randomUUID() }),
    words: 'words',
    send: (fields) =>
      post(fields, (request) =>
        receiveResident(request, {
          ...{
            useCase: reportContribution,
            name: 'complaint',
            address: { slug, contributionId },
            page,
            done,
          },
          fields: ['reason', 'words', ...carried],
        }),
      ),
  },
  {
    name: 'barrier',
    lacking: () => ({ what: '', place: 'Kartan', contact: '', key: crypto.randomUUID() }),
    whole: () => ({ what: 'Kartan hörs inte.', place: '', contact: '', key: crypto.randomUUID() }),
    words: 'what',
    send: (fields) =>
      post(fields, (request) =>
        receiveResident(request, {
          ...{ useCase: reportBarrier, name: 'barrier', address: {}, page, done },
          fields: ['what', 'place', 'contact', 'key'],
        }),
      ),
  },
];

function textOf({ slug: _, ...fields }: Record<string, unknown>): Fields {
  const typed = Object.entries(fields).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(typed) as Fields;
}

describe.each(forms)('the draft of a $name', ({ name, lacking, whole, words, send }) => {
  test('is one however often it comes back, and gone with what was sent of it', async () => {
    const first = await send(lacking());
    expect(first.token).not.toBe('');
    const again = await send({ ...lacking(), draft: first.token });
    expect(again.token).toBe(first.token);
    const sent = { ...whole(), draft: first.token };
    expect((await send(sent)).to).toBe('/klart');
    expect(await readDraft(name, first.token)).toBeUndefined();
    // Pressed twice: there is nothing to take away any more, and it was sent once.
    expect((await send(sent)).to).toBe('/klart');
  });

  test('stays when it could not be sent', async () => {
    const { token } = await send({ ...whole(), later: 'ja' });
    const owner = database('owner');
    await owner.execute(sql`alter table event add constraint broken check (false) not valid`);
    try {
      expect((await send({ ...whole(), draft: token })).status).toBe(500);
    } finally {
      await owner.execute(sql`alter table event drop constraint broken`);
    }
    expect((await readDraft(name, token))?.values[words]).toBe(whole()[words]);
  });
});

test('a draft that was kept for a week is, also when it comes back with something to mend', async () => {
  const [comment] = forms;
  if (!comment) throw new Error('There is such a form.');
  const { token } = await comment.send({ ...comment.lacking(), later: 'ja' });
  expect((await comment.send({ ...comment.lacking(), draft: token })).token).toBe(token);
  const [row] = await database('owner')
    .select({ at: drafts.createdAt, until: drafts.expiresAt })
    .from(drafts)
    .where(eq(drafts.idHash, keyedHash('draft', token)));
  expect((row?.until.getTime() ?? 0) - (row?.at.getTime() ?? 0)).toBe(7 * 86_400_000);
});

test('another form’s draft, or none that there is, is neither taken over nor taken away', async () => {
  const [comment, proposal] = forms;
  if (!comment || !proposal) throw new Error('There are such forms.');
  const { token } = await proposal.send(proposal.lacking());
  const refused = await comment.send({ ...comment.lacking(), draft: token });
  expect(refused.token).not.toBe(token);
  expect((await comment.send({ ...comment.lacking(), draft: 'a'.repeat(22) })).token).not.toBe(
    'a'.repeat(22),
  );
  expect((await comment.send({ ...comment.whole(), draft: token })).to).toBe('/klart');
  expect(await readDraft('proposal', token)).toBeDefined();
});
