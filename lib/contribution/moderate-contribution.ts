import { and, eq, inArray, isNull, max } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { contributions, contributionTexts, masks, moderations } from '@/db/schema/contribution';
import { complaints } from '@/db/schema/conversation';
import { dialogues } from '@/db/schema/dialogue';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import type { TextKey } from '@/lib/text/keys';
import { type Mask, spansOf, tidyMasks } from './masks';
import type { Audience, ModerationVerdict } from './model';
import { type ModerationInput, moderationInput } from './moderation-input';
import { contributionPolicy } from './policy';
import { codePointLength } from './text';

/**
 * A moderator publishes, publishes with masks, clears or withholds; at any time, also what was published
 * before. Every verdict stays in the history, and the contribution points at its latest.
 */
export const moderateContribution = defineUseCase({
  name: 'contribution.moderate-contribution',
  input: moderationInput,
  load: lockContribution,
  allow: (actor, subject) => contributionPolicy.moderate(actor, subject.dialogue),
  run: async ({ tx, actor, now, subject }, input) => {
    if ((subject.moderationId ?? '') !== input.seen) throw conflict('moderation.conflict.seen');
    if (subject.textVersion !== input.textVersion) throw conflict('moderation.conflict.seen');
    if (subject.erased) throw conflict('moderation.conflict.erased');
    requireFitting(subject.audience, input);
    const spans = maskedSpans(subject.body, input);
    const moderationId = newId();
    const withheld = input.verdict === 'withheld';
    await tx.insert(moderations).values({
      id: moderationId,
      contributionId: subject.id,
      textVersion: subject.textVersion,
      verdict: input.verdict,
      reason: withheld ? input.reason : null,
      explanation: input.explanation || null,
      moderatedBy: staffIdOf(actor),
      at: now,
    });
    if (spans.length > 0) await tx.insert(masks).values(spans.map((mask) => ({ moderationId, ...mask })));
    await tx.update(contributions).set({ moderationId }).where(eq(contributions.id, subject.id));
    if (input.complaints.length > 0) {
      const shown = inArray(complaints.id, input.complaints);
      await tx
        .update(complaints)
        .set({ moderationId })
        .where(and(eq(complaints.contributionId, subject.id), isNull(complaints.moderationId), shown));
    }
    const subjects = { dialogueId: subject.dialogue.id, contributionId: subject.id, moderationId };
    return { value: subjects, events: [{ type: eventOf[input.verdict], ...subjects }] };
  },
});

const eventOf = {
  published: 'contribution.published',
  cleared: 'contribution.cleared',
  withheld: 'contribution.withheld',
} as const satisfies Record<ModerationVerdict, string>;

/** Public texts are published or withheld; those for the municipality only are cleared, never withheld. */
function requireFitting(audience: Audience, { verdict, reason, explanation }: ModerationInput): void {
  const fields: Record<string, TextKey> = {};
  if ((audience === 'municipality') !== (verdict === 'cleared')) fields.verdict = 'moderation.error.verdict';
  if (verdict === 'withheld') {
    if (reason === '') fields.reason = 'moderation.error.reason';
    if (explanation === '') fields.explanation = 'moderation.error.explanation';
  }
  if (Object.keys(fields).length > 0) throw invalid(fields);
}

/** Marked spans and typed words together. Words that do not stand in the text are said to the moderator. */
function maskedSpans(body: string, input: ModerationInput): Mask[] {
  const length = codePointLength(body);
  if (input.masks.some(({ end }) => end > length)) throw invalid({ masks: 'moderation.error.span' });
  const all: Mask[] = [...input.masks];
  const fields: Record<string, TextKey> = {};
  for (const [row, { words, reason }] of input.phrases.entries()) {
    if (words.trim() === '') continue;
    const spans = spansOf(body, words);
    if (spans.length === 0) fields[`phrases.${row}.words`] = 'moderation.error.notInText';
    else if (reason === '') fields[`phrases.${row}.reason`] = 'moderation.error.maskReason';
    else all.push(...spans.map((span) => ({ ...span, reason })));
  }
  if (Object.keys(fields).length > 0) throw invalid(fields);
  return tidyMasks(all, length);
}

async function lockContribution(tx: Transaction, { contributionId }: ModerationInput) {
  const [row] = await tx
    .select({
      id: contributions.id,
      audience: contributions.audience,
      moderationId: contributions.moderationId,
      dialogueId: contributions.dialogueId,
    })
    .from(contributions)
    .where(eq(contributions.id, contributionId))
    .for('update');
  if (!row) return undefined;
  const newest = tx
    .select({ version: max(contributionTexts.version) })
    .from(contributionTexts)
    .where(eq(contributionTexts.contributionId, row.id));
  const [text] = await tx
    .select({
      body: contributionTexts.body,
      textVersion: contributionTexts.version,
      erasureId: contributionTexts.erasureId,
    })
    .from(contributionTexts)
    .where(and(eq(contributionTexts.contributionId, row.id), eq(contributionTexts.version, newest)));
  const [dialogue] = await tx
    .select({ id: dialogues.id, committeeId: dialogues.committeeId })
    .from(dialogues)
    .where(eq(dialogues.id, row.dialogueId));
  if (!text || !dialogue) return undefined;
  return {
    ...row,
    body: text.body,
    textVersion: text.textVersion,
    erased: text.erasureId !== null,
    dialogue,
  };
}
