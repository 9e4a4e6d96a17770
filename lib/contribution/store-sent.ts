import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { residentContributions, residentSubmissions, residentTexts } from '@/db/public';
import { newId } from '@/lib/core/ids';
import { currentKeyVersion } from '@/lib/core/keys';
import { invalid } from '@/lib/core/refusal';
import type { DialogueState } from '@/lib/dialogue/model';
import { forgetDraft } from './draft';
import { openedLongEnough } from './form-time';
import type { Audience, ContributionKind } from './model';
import { personalDataIn } from './personal-data';
import { earlierSending, type Receipt, type SendingIdentity } from './receipt';
import { receiptCode, receiptHash } from './receipt-code';
import { type Taking, takes } from './taking';
import { codePointLength } from './text';

type AudienceChoice = 'public' | 'choice' | 'municipality';
export type TakingDialogue = { id: string; taking: Taking; audienceChoice: AudienceChoice };

/** The dialogue under this address, or under the one that replaced it, kept from changing state meanwhile. */
export async function lockTakingDialogue(
  tx: Transaction,
  slug: string,
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

type Envelope = {
  dialogueId: string;
  identity: SendingIdentity;
  language: string;
  /** When the form was opened, signed, and what stood in the field for machines. */
  opened: string;
  website: string;
};
/** The forms that send one text; each keeps its drafts under the name of what it sends. */
type SentKind = Extract<ContributionKind, 'comment' | 'proposal' | 'reply'>;
type SentText = {
  kind: ContributionKind;
  audience: Audience;
  text: string;
  /** What it replies to. */
  parentId?: string;
};

/**
 * Stores what a resident sent at once, one text, and gives its receipt. Everything waits for a moderator, and
 * nothing of it stays in a draft.
 */
export async function storeSent(
  tx: Transaction,
  now: Date,
  {
    kind,
    audience,
    text,
    parentId,
    draft,
    ...envelope
  }: Envelope & SentText & { kind: SentKind; draft?: string },
): Promise<{ receipt: Receipt; contributionId: string }> {
  const receipt = await storeSubmission(tx, now, envelope);
  const [contributionId] = await storeTexts(tx, now, { ...envelope, ...receipt }, [
    { kind, audience, text, parentId },
  ]);
  if (!contributionId) throw new Error('Nothing was stored.');
  if (draft) await forgetDraft(tx, kind, draft);
  return { receipt, contributionId };
}

/** Stores that something was sent, and gives its receipt; what it holds is stored beside it. */
export async function storeSubmission(tx: Transaction, now: Date, envelope: Envelope): Promise<Receipt> {
  const { dialogueId, language, identity } = envelope;
  const { sentSomethingElse } = await earlierSending(tx, identity);
  const submissionId = newId();
  const receiptKeyVersion = currentKeyVersion();
  const code = receiptCode(submissionId, receiptKeyVersion);
  await tx.insert(residentSubmissions).values({
    id: submissionId,
    dialogueId,
    channel: 'web',
    receivedAt: now,
    language,
    ...identity,
    receiptHash: receiptHash(code, receiptKeyVersion),
    receiptKeyVersion,
    suspicious: envelope.website !== '' || !openedLongEnough(envelope.opened, now),
  });
  return { submissionId, code, changed: sentSomethingElse };
}

/** Stores the texts of a submission, in order, each a contribution of its own. Gives their ids. */
export async function storeTexts(
  tx: Transaction,
  now: Date,
  { submissionId, dialogueId, language }: { submissionId: string; dialogueId: string; language: string },
  texts: readonly SentText[],
): Promise<string[]> {
  if (texts.length === 0) return [];
  const made = texts.map((one, index) => ({ ...one, id: newId(), position: index + 1 }));
  await tx.insert(residentContributions).values(
    made.map(({ id, kind, audience, position, parentId }) => ({
      id,
      submissionId,
      dialogueId,
      kind,
      audience,
      position,
      language,
      parentId: parentId ?? null,
    })),
  );
  await tx.insert(residentTexts).values(
    made.map(({ id, text }) => ({
      contributionId: id,
      version: 1,
      body: text,
      length: codePointLength(text),
      writtenAt: now,
    })),
  );
  return made.map(({ id }) => id);
}

/** Who reads it: as the dialogue says, or as the writer chose where the dialogue lets them. */
export function audienceOf(choice: AudienceChoice, chosen: Audience | undefined): Audience {
  if (choice !== 'choice') return choice;
  if (!chosen) throw invalid({ audience: 'contribution.error.audience' });
  return chosen;
}

/** The form comes back once with advice on personal data; the writer decides. */
export function adviceOn(text: string) {
  return Object.fromEntries(
    personalDataIn(text).map((kind) => [`advice.${kind}`, `contribution.advice.${kind}` as const]),
  );
}
