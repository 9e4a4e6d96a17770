import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions } from '@/db/schema/contribution';
import { roleAssignments } from '@/db/schema/roles';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { submitComment } from '@/lib/contribution/submit-comment';
import { submitProposal } from '@/lib/contribution/submit-proposal';
import { aComment, anOpenDialogue, aProposal } from '@/lib/contribution/testing';
import { clockActor, resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { record } from '@/lib/core/record';
import type { GenklangEvent } from '@/lib/events';
import { anInitiative, done } from '@/lib/initiative/testing';
import { adoptedPrinciples, appointed } from '@/lib/plan/testing';
import { texts } from '@/lib/text/server';
import { eventsOfDialogue, latestOfDialogue, recentEvents } from './events-of';
import { whatHappenedInAll } from './words';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const happened = (event: GenklangEvent, actor: typeof clockActor | typeof resident = clockActor) =>
  database('owner').transaction((tx) => record(tx, { actor, now: new Date() }, [event]));

test('equal events that follow upon each other are one with a count; what came between keeps its place', async () => {
  const [{ id: dialogueId }, { id: other }] = [await anInitiative(), await anInitiative()];
  const saved: GenklangEvent = { type: 'survey.saved', dialogueId, revision: 1 };
  const closed: GenklangEvent = { type: 'dialogue.closed', dialogueId };
  for (const event of [saved, saved, closed, saved, saved, saved]) await happened(event);
  await happened(saved, resident);
  const told = (events: { type: string; count: number; actorKind: string }[]) =>
    events.map(({ type, count, actorKind }) => `${type} ${count} ${actorKind}`);
  const latest = [
    'survey.saved 1 resident',
    'survey.saved 3 clock',
    'dialogue.closed 1 clock',
    'survey.saved 2 clock',
  ];
  const size = 4;
  expect(told(await latestOfDialogue(dialogueId, { size, except: 'submission.received' }))).toEqual(latest);
  const without = await latestOfDialogue(dialogueId, { size, except: 'dialogue.closed' });
  expect(told(without).slice(0, 2)).toEqual(['survey.saved 1 resident', 'survey.saved 5 clock']);

  await happened({ ...saved, dialogueId: other });
  await happened(saved);
  const since = new Date(Date.now() - 60_000);
  const recent = await recentEvents([dialogueId, other], { types: ['survey.saved'], since, size: 3 });
  expect(recent.map((one) => [one.dialogueId, one.count])).toEqual([
    [dialogueId, 1],
    [other, 1],
    [dialogueId, 1],
  ]);
});

test('what happened is told with how many texts of which kind, and with the name of the principle and the role', async () => {
  const open = await anOpenDialogue('public');
  const db = database('owner');
  for (const text of ['Ett.', 'Två.']) {
    done(await perform(submitComment, resident, aComment(open.slug, { text })));
  }
  done(await perform(submitProposal, resident, aProposal(open.slug)));
  const sent = await db
    .select({ id: contributions.id, kind: contributions.kind })
    .from(contributions)
    .where(eq(contributions.dialogueId, open.id));
  const [first, second] = sent.filter(({ kind }) => kind === 'comment').map(({ id }) => id);
  const proposal = sent.find(({ kind }) => kind === 'proposal')?.id;
  if (!first || !second || !proposal) throw new Error('Something did not come in.');
  const published = (contributionId: string) =>
    happened({ type: 'contribution.published', dialogueId: open.id, contributionId, moderationId: newId() });
  const latest = async () => {
    const [event] = await latestOfDialogue(open.id, { size: 1, except: 'submission.received' });
    return event ? whatHappenedInAll(event, texts('sv')) : undefined;
  };
  await published(proposal);
  expect(await latest()).toBe('Ett förslag publicerades');
  await published(first);
  await published(second);
  expect(await latest()).toBe('3 bidrag publicerades, varav 1 förslag');
  // The same text twice is still one text.
  await happened({ type: 'dialogue.opened', dialogueId: open.id });
  await published(first);
  await published(first);
  expect(await latest()).toBe('Ett bidrag publicerades');

  await adoptedPrinciples();
  const [principle] = await db.execute<{ id: string; name: string }>(
    sql`select id, cluster || ' ' || title as name from principle order by position, id limit 1`,
  );
  await happened({ type: 'principle.attested', dialogueId: open.id, principleId: String(principle?.id) });
  expect(await latest()).toBe(`Principen ${principle?.name} intygades`);

  const { personId, name } = await appointed(open.id, 'moderator');
  const [given] = await db.select().from(roleAssignments).where(eq(roleAssignments.personId, personId));
  const assignmentId = String(given?.id);
  await happened({ type: 'role.assigned', dialogueId: open.id, personId, assignmentId });
  expect(await latest()).toBe(`${name} fick rollen granskare`);
  const [whole] = await eventsOfDialogue(open.id, { size: 1 });
  expect(whole).toMatchObject({ role: 'moderator', holder: name, texts: 0 });
});
