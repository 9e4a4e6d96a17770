import { and, eq } from 'drizzle-orm';
import { codings } from '@/db/schema/analysis';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockForCoding } from './lock-coding';
import { uncodingInput } from './model';
import { analysisPolicy } from './policy';
import { mayBeCoded } from './rules';

/** Takes a theme off a contribution again. What a published version says stands. */
export const uncodeContribution = defineUseCase({
  name: 'analysis.uncode-contribution',
  input: uncodingInput,
  load: (tx, { contributionId, ...rest }) =>
    lockForCoding(tx, { ...rest, contributionIds: [contributionId] }),
  allow: (actor, { dialogue }) => analysisPolicy.code(actor, dialogue),
  run: async ({ tx, subject: { dialogue } }, { contributionId, themeId }) => {
    if (!mayBeCoded(dialogue.state)) throw conflict('analysis.conflict.notCompiling');
    await tx
      .delete(codings)
      .where(and(eq(codings.contributionId, contributionId), eq(codings.themeId, themeId)));
    return {
      value: { dialogueId: dialogue.id },
      events: [{ type: 'coding.removed', dialogueId: dialogue.id, contributionId, themeId }],
    };
  },
});
