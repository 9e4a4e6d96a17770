import { and, eq, inArray, isNull } from 'drizzle-orm';
import { complaints } from '@/db/schema/conversation';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import type { TextKey } from '@/lib/text/keys';
import { judge, lockTexts, outdated } from './judging';
import { type Mask, spansOf, tidyMasks, withoutOuterSpace } from './masks';
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
  load: async (tx, { contributionId }) => (await lockTexts(tx, [contributionId]))[0],
  allow: (actor, subject) => contributionPolicy.moderate(actor, subject.dialogue),
  run: async ({ tx, actor, now, subject }, input) => {
    const reason = outdated(subject, input);
    if (reason) throw conflict(reason);
    const spans = maskedSpans(subject.body, input);
    const event = await judge({ tx, actor, now }, subject, { ...input, spans });
    const { type: _, ...subjects } = event;
    if (input.complaints.length > 0) {
      const shown = inArray(complaints.id, input.complaints);
      await tx
        .update(complaints)
        .set({ moderationId: event.moderationId })
        .where(and(eq(complaints.contributionId, subject.id), isNull(complaints.moderationId), shown));
    }
    return { value: subjects, events: [event] };
  },
});

/** Marked spans, without the space around them, and typed words together. Words that do not stand in the text are said to the moderator. */
function maskedSpans(body: string, input: ModerationInput): Mask[] {
  const length = codePointLength(body);
  if (input.masks.some(({ end }) => end > length)) throw invalid({ masks: 'moderation.error.span' });
  const all: Mask[] = input.masks.flatMap((mask) => withoutOuterSpace(body, mask) ?? []);
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
