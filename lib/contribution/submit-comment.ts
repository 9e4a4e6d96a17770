import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { residentContributions, residentSubmissions, residentTexts } from '@/db/public';
import { newId } from '@/lib/core/ids';
import { currentKeyVersion } from '@/lib/core/keys';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import type { DialogueState } from '@/lib/dialogue/model';
import { type CommentInput, commentInput } from './comment-input';
import { openedLongEnough } from './form-time';
import type { Audience } from './model';
import { personalDataIn } from './personal-data';
import { contributionPolicy } from './policy';
import { earlierSending, type Receipt, sendingIdentity } from './receipt';
import { receiptCode, receiptHash } from './receipt-code';
import { type Taking, takes } from './taking';
import { codePointLength } from './text';

type AudienceChoice = 'public' | 'choice' | 'municipality';
type TakingDialogue = { id: string; taking: Taking; audienceChoice: AudienceChoice };

/** A resident sends a comment, without account, and gets a receipt. Everything waits for a moderator. */
export const submitComment = defineUseCase({
  name: 'contribution.submit-comment',
  input: commentInput,
  replay: async (db, input) => (await earlierSending(db, identityOf(input))).receipt,
  load: lockDialogue,
  allow: contributionPolicy.send,
  run: async ({ tx, now, subject: dialogue }, input) => {
    const audience = audienceOf(dialogue.audienceChoice, input.audience);
    if (!input.asIs) adviseOn(input.text);
    const identity = identityOf(input);
    const { sentSomethingElse } = await earlierSending(tx, identity);
    const submissionId = newId();
    const contributionId = newId();
    const receiptKeyVersion = currentKeyVersion();
    const code = receiptCode(submissionId, receiptKeyVersion);
    await tx.insert(residentSubmissions).values({
      id: submissionId,
      dialogueId: dialogue.id,
      channel: 'web',
      receivedAt: now,
      language: input.language,
      ...identity,
      receiptHash: receiptHash(code, receiptKeyVersion),
      receiptKeyVersion,
      suspicious: input.website !== '' || !openedLongEnough(input.opened, now),
    });
    await tx.insert(residentContributions).values({
      id: contributionId,
      submissionId,
      dialogueId: dialogue.id,
      kind: 'comment',
      audience,
      position: 1,
      language: input.language,
    });
    await tx.insert(residentTexts).values({
      contributionId,
      version: 1,
      body: input.text,
      length: codePointLength(input.text),
      writtenAt: now,
    });
    const value: Receipt = { submissionId, code, changed: sentSomethingElse };
    return { value, events: [{ type: 'submission.received', dialogueId: dialogue.id, submissionId }] };
  },
});

function identityOf({ key, slug, text, audience, language }: CommentInput) {
  return sendingIdentity(key, [slug, text, audience, language]);
}

/** The dialogue under this address, or under the one that replaced it, kept from changing state meanwhile. */
async function lockDialogue(
  tx: Transaction,
  { slug }: CommentInput,
  now: Date,
): Promise<TakingDialogue | undefined> {
  const [row] = await tx.execute<{
    id: string;
    state: DialogueState;
    closes_at_ms: number | null;
    audience_choice: AudienceChoice;
  }>(
    sql`select id, state, (extract(epoch from closes_at) * 1000)::float8 as closes_at_ms, audience_choice
        from lock_open_dialogue(coalesce((select current_slug from public_redirect where slug = ${slug}), ${slug}))`,
  );
  if (!row) return undefined;
  const closesAt = row.closes_at_ms === null ? null : new Date(row.closes_at_ms);
  return {
    id: row.id,
    taking: takes({ state: row.state, closesAt }, now),
    audienceChoice: row.audience_choice,
  };
}

function audienceOf(choice: AudienceChoice, chosen: Audience | undefined): Audience {
  if (choice !== 'choice') return choice;
  if (!chosen) throw invalid({ audience: 'contribution.error.audience' });
  return chosen;
}

/** The form comes back once with advice on personal data; the writer decides. */
function adviseOn(text: string): void {
  const found = personalDataIn(text);
  if (found.length === 0) return;
  throw invalid(
    Object.fromEntries(found.map((kind) => [`advice.${kind}`, `contribution.advice.${kind}` as const])),
  );
}
