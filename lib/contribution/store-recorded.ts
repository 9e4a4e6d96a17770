import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { backgroundAnswers, contributions, contributionTexts, submissions } from '@/db/schema/contribution';
import { dialogues } from '@/db/schema/dialogue';
import { publications } from '@/db/schema/publication';
import { type Actor, staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { currentKeyVersion } from '@/lib/core/keys';
import type { AgeBand, Audience, Channel } from './model';
import { kindOf, usualAudience } from './offline';
import type { SendingIdentity } from './receipt';
import { receiptCode, receiptHash } from './receipt-code';
import { codePointLength } from './text';

/** What somebody at the municipality wrote down for those who sent it. */
export type Recorded = {
  channel: Channel;
  receivedAt: Date;
  language: string;
  texts: { text: string; audience?: Audience; language?: string }[];
  audience?: Audience;
  place?: string;
  organisation?: string;
  ageBand?: AgeBand;
  headcount?: number;
  heldOn?: string;
  title?: string;
  hosts?: string;
  representatives?: string[];
  importId?: string;
  /** The row of the file that it stood on. */
  row?: number;
  externalId?: string;
  identity: SendingIdentity;
};

type RecordingSubject = { id: string; audienceChoice: 'public' | 'choice' | 'municipality' };

/** Rows of one statement; PostgreSQL takes 65,535 values in one. */
const rowsAtOnce = 1000;

/**
 * The dialogue that something is recorded in, kept from publishing a version meanwhile, with what its plan
 * says about who may read.
 */
export async function lockForRecording(
  tx: Transaction,
  dialogueId: string,
  strength: 'share' | 'update' = 'share',
) {
  const [dialogue] = await tx
    .select({ id: dialogues.id, committeeId: dialogues.committeeId, state: dialogues.state })
    .from(dialogues)
    .where(eq(dialogues.id, dialogueId))
    .for(strength);
  const [publication] = await tx
    .select({ audienceChoice: publications.audienceChoice })
    .from(publications)
    .where(eq(publications.dialogueId, dialogueId))
    .orderBy(desc(publications.number))
    .limit(1);
  return (
    dialogue && { ...dialogue, audienceChoice: publication?.audienceChoice ?? ('municipality' as const) }
  );
}

/** Stores submissions with their contributions and receipts; everything in them waits for a moderator. */
export async function storeRecorded(
  { tx, actor, now }: { tx: Transaction; actor: Actor; now: Date },
  dialogue: RecordingSubject,
  recorded: readonly Recorded[],
): Promise<{ submissionId: string; contributionIds: string[] }[]> {
  const receiptKeyVersion = currentKeyVersion();
  const made = recorded.map((one) => ({
    ...one,
    submissionId: newId(),
    contributions: one.texts.map((text) => ({ ...text, id: newId() })),
  }));
  const submissionRows = made.map(({ submissionId, identity, ...one }) => ({
    id: submissionId,
    dialogueId: dialogue.id,
    channel: one.channel,
    receivedAt: one.receivedAt,
    language: one.language,
    ...identity,
    receiptHash: receiptHash(receiptCode(submissionId, receiptKeyVersion), receiptKeyVersion),
    receiptKeyVersion,
    headcount: one.headcount ?? null,
    place: one.place ?? null,
    heldOn: one.heldOn ?? null,
    title: one.title ?? null,
    hosts: one.hosts ?? null,
    representatives: one.representatives ?? [],
    organisation: one.organisation ?? null,
    recordedBy: staffIdOf(actor),
    recordedAt: now,
    importId: one.importId ?? null,
    externalId: one.externalId ?? null,
  }));
  const contributionRows = made.flatMap((one) =>
    one.contributions.map(({ id, audience, language }, index) => ({
      id,
      submissionId: one.submissionId,
      dialogueId: dialogue.id,
      kind: kindOf(one.channel),
      audience: audienceIn(dialogue, audience ?? one.audience ?? usualAudience(one.channel)),
      position: (one.row ?? 1) + index,
      language: language ?? one.language,
    })),
  );
  const textRows = made.flatMap((one) =>
    one.contributions.map(({ id, text }) => ({
      contributionId: id,
      version: 1,
      body: text,
      length: codePointLength(text),
      writtenAt: now,
    })),
  );
  const answerRows = made.flatMap(({ submissionId, ageBand }) =>
    ageBand ? [{ submissionId, question: 'ageBand', answer: ageBand }] : [],
  );
  for (const rows of inPieces(submissionRows)) await tx.insert(submissions).values(rows);
  for (const rows of inPieces(contributionRows)) await tx.insert(contributions).values(rows);
  for (const rows of inPieces(textRows)) await tx.insert(contributionTexts).values(rows);
  for (const rows of inPieces(answerRows)) await tx.insert(backgroundAnswers).values(rows);
  return made.map((one) => ({
    submissionId: one.submissionId,
    contributionIds: one.contributions.map(({ id }) => id),
  }));
}

/** Pieces of a long list, so that no statement carries too much. */
export function inPieces<T>(rows: readonly T[]): T[][] {
  const pieces: T[][] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) pieces.push(rows.slice(from, from + rowsAtOnce));
  return pieces;
}

/** Where the plan says that nothing is shown in public, the recorder cannot say otherwise. */
function audienceIn({ audienceChoice }: RecordingSubject, wanted: Audience): Audience {
  return audienceChoice === 'municipality' ? 'municipality' : wanted;
}
