import { exclusions } from '@/db/schema/contribution';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockForCoding } from './lock-coding';
import { exclusionInput } from './model';
import { analysisPolicy } from './policy';
import { mayBeCoded } from './rules';

/**
 * Leaves a contribution out of the count for one of the four reasons, or takes it back in. It stays received,
 * and stands in the list of exclusions. What no moderator has read the analyst has not either.
 */
export const excludeContribution = defineUseCase({
  name: 'analysis.exclude-contribution',
  input: exclusionInput,
  load: (tx, { dialogueId, contributionId }) =>
    lockForCoding(tx, { dialogueId, contributionIds: [contributionId] }),
  allow: (actor, { dialogue }) => analysisPolicy.code(actor, dialogue),
  run: async (
    { tx, actor, now, subject: { dialogue, unread, revoked } },
    { contributionId, reason, words },
  ) => {
    if (!mayBeCoded(dialogue.state)) throw conflict('analysis.conflict.notCompiling');
    if (revoked) throw conflict('moderation.conflict.revoked');
    if (unread) throw conflict('analysis.conflict.unread');
    await tx.insert(exclusions).values({
      id: newId(),
      contributionId,
      reason: reason ?? null,
      words,
      excludedBy: staffIdOf(actor),
      at: now,
    });
    return {
      value: { dialogueId: dialogue.id },
      events: [
        {
          type: reason ? 'contribution.excluded' : 'contribution.included',
          dialogueId: dialogue.id,
          contributionId,
        },
      ],
    };
  },
});
