import { eq } from 'drizzle-orm';
import { closeDatabases, database } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { persons } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { submitComment } from '@/lib/contribution/submit-comment';
import { submitProposal } from '@/lib/contribution/submit-proposal';
import { supportProposal } from '@/lib/contribution/support-proposal';
import { aComment, anOpenDialogue, aProposal, putIn } from '@/lib/contribution/testing';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { beginToCompile, carryToAnswer, carryToDecision, everyRole } from '@/lib/report/testing';
import { submissionsOf } from '@/lib/report/testing-queries';
import { hands, type Wanted } from './hands';

/**
 * Run as a program by `made-dialogue.ts`: makes a dialogue of its own, with these moderated comments and proposals, worked
 * with by people of the demo, and prints where it is.
 */
const {
  title,
  texts,
  proposals = [],
  closed,
  until,
  feedbackIn,
} = JSON.parse(process.argv[2] ?? '{}') as Wanted;
const db = database('owner');
const dialogue = await anOpenDialogue('choice', undefined, { feedback: feedbackIn });
const own = {
  slug: dialogue.slug.replace('prov-', `${title.toLowerCase().replace(/[^a-z]+/g, '-')}-`),
  title,
};
await db.update(dialogues).set(own).where(eq(dialogues.id, dialogue.id));

const actor = everyRole(dialogue.id, dialogue.committeeId);
const codes: string[] = [];
for (const { text, audience = 'public' } of texts) {
  const sent = aComment(own.slug, { text, audience, asIs: 'ja' });
  codes.push(done(await perform(submitComment, resident, sent)).code);
}
for (const { support: _, ...proposal } of proposals) {
  const blank = { text: undefined, why: '', place: '', latitude: '', longitude: '' };
  const sent = aProposal(own.slug, { ...blank, ...proposal, asIs: 'ja' });
  codes.push(done(await perform(submitProposal, resident, sent)).code);
}
const received = await submissionsOf(dialogue.id);
for (const [at, { contributionId }] of received.entries()) {
  const verdict = texts[at]?.audience === 'municipality' ? 'cleared' : 'published';
  const seen = { contributionId, seen: '', textVersion: 1, verdict };
  done(await perform(moderateContribution, actor, seen));
}
for (const [at, { support = 0 }] of proposals.entries()) {
  const contributionId = received[texts.length + at]?.contributionId;
  for (let given = 0; given < support; given += 1) {
    const one = { slug: own.slug, contributionId, key: newId(), website: '' };
    done(await perform(supportProposal, resident, one));
  }
}
for (const { role, name } of hands) {
  const [person] = await db.select({ id: persons.id }).from(persons).where(eq(persons.name, name));
  await db.insert(roleAssignments).values({
    id: newId(),
    personId: person?.id ?? '',
    role,
    ...(role === 'registrar' ? { committeeId: dialogue.committeeId } : { dialogueId: dialogue.id }),
    validFrom: '2020-01-01',
    assignedAt: new Date(),
  });
}
if (closed) await putIn('closed', dialogue.id);
if (until) {
  const { themeId } = await beginToCompile(dialogue.id, actor);
  const compiling = { id: dialogue.id, actor, ids: received.map((one) => one.contributionId), themeId };
  await carryToDecision(compiling);
  if (until === 'answered') await carryToAnswer(compiling);
}
console.log(
  JSON.stringify({
    id: dialogue.id,
    slug: own.slug,
    committee: dialogue.committeeId,
    codes,
    contributions: received.map(({ contributionId }) => contributionId),
  }),
);
await closeDatabases();
