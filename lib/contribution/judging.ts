import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import {
  contributions,
  contributionTexts,
  imports,
  masks,
  moderations,
  submissions,
} from '@/db/schema/contribution';
import { dialogues } from '@/db/schema/dialogue';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { invalid } from '@/lib/core/refusal';
import type { Circumstances } from '@/lib/core/use-case';
import type { TextKey } from '@/lib/text/keys';
import type { Mask } from './masks';
import type { Audience, ModerationVerdict } from './model';
import { itsText } from './moderation-queue';

/**
 * What is given to one text. The spans are hidden; the reason and the words are those of one that is withheld,
 * the words otherwise the moderator's own to whoever wrote it.
 */
export type Judgement = {
  verdict: ModerationVerdict;
  spans: readonly Mask[];
  reason: string;
  explanation: string;
};

/** Locks these contributions, always in the same order, and reads each as it stands now. */
export async function lockTexts(tx: Transaction, contributionIds: readonly string[]) {
  const locked = await tx
    .select({ id: contributions.id })
    .from(contributions)
    .where(inArray(contributions.id, [...contributionIds]))
    .orderBy(asc(contributions.id))
    .for('update');
  if (locked.length === 0) return [];
  return tx
    .select({
      id: contributions.id,
      audience: contributions.audience,
      moderationId: contributions.moderationId,
      body: contributionTexts.body,
      textVersion: contributionTexts.version,
      erased: sql<boolean>`${contributionTexts.erasureId} is not null`,
      submissionId: contributions.submissionId,
      importId: submissions.importId,
      revoked: sql<boolean>`${imports.revokedAt} is not null`,
      dialogue: { id: dialogues.id, committeeId: dialogues.committeeId },
    })
    .from(contributions)
    .innerJoin(contributionTexts, itsText)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .leftJoin(imports, eq(imports.id, submissions.importId))
    .innerJoin(dialogues, eq(dialogues.id, contributions.dialogueId))
    .where(
      inArray(
        contributions.id,
        locked.map(({ id }) => id),
      ),
    );
}

export type LockedText = Awaited<ReturnType<typeof lockTexts>>[number];

/** Why no verdict holds for what the moderator read, if none does: it counts no more, or has moved on since. */
export function outdated(
  text: LockedText,
  shown: { seen: string; textVersion: number },
): TextKey | undefined {
  if (text.revoked) return 'moderation.conflict.revoked';
  if ((text.moderationId ?? '') !== shown.seen) return 'moderation.conflict.seen';
  if (text.textVersion !== shown.textVersion) return 'moderation.conflict.seen';
  return text.erased ? 'moderation.conflict.erased' : undefined;
}

/** The one way in which a text is judged: the verdict and its masks are kept, and the text points at them. */
export async function judge({ tx, actor, now }: Circumstances, text: LockedText, judgement: Judgement) {
  requireFitting(text.audience, judgement);
  const { verdict, spans, reason, explanation } = judgement;
  const moderationId = newId();
  await tx.insert(moderations).values({
    id: moderationId,
    contributionId: text.id,
    textVersion: text.textVersion,
    verdict,
    reason: verdict === 'withheld' ? reason : null,
    explanation: explanation || null,
    moderatedBy: staffIdOf(actor),
    at: now,
  });
  if (spans.length > 0) await tx.insert(masks).values(spans.map((mask) => ({ moderationId, ...mask })));
  await tx.update(contributions).set({ moderationId }).where(eq(contributions.id, text.id));
  return { type: eventOf[verdict], dialogueId: text.dialogue.id, contributionId: text.id, moderationId };
}

const eventOf = {
  published: 'contribution.published',
  cleared: 'contribution.cleared',
  withheld: 'contribution.withheld',
} as const satisfies Record<ModerationVerdict, string>;

/** Public texts are published or withheld; those for the municipality only are cleared, never withheld. */
function requireFitting(audience: Audience, { verdict, reason, explanation }: Judgement): void {
  const fields: Record<string, TextKey> = {};
  if ((audience === 'municipality') !== (verdict === 'cleared')) fields.verdict = 'moderation.error.verdict';
  if (verdict === 'withheld') {
    if (reason === '') fields.reason = 'moderation.error.reason';
    if (explanation === '') fields.explanation = 'moderation.error.explanation';
  }
  if (Object.keys(fields).length > 0) throw invalid(fields);
}
