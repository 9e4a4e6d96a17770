import { and, eq } from 'drizzle-orm';
import { codings, themes } from '@/db/schema/analysis';
import { pairProposals } from '@/db/schema/response';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { pairProposalInput } from './model';
import { responsePolicy } from './policy';
import { mayBeAssessed } from './rules';

/** Proposes that one contribution is answered differently from its theme, or as its theme again. */
export const proposeForPair = defineUseCase({
  name: 'response.propose-for-pair',
  input: pairProposalInput,
  load: async (tx, { contributionId, themeId }) => {
    const [pair] = await tx
      .select({ dialogueId: themes.dialogueId })
      .from(codings)
      .innerJoin(themes, eq(themes.id, codings.themeId))
      .where(and(eq(codings.contributionId, contributionId), eq(codings.themeId, themeId)));
    return pair && lockDialogue(tx, pair.dialogueId);
  },
  allow: responsePolicy.assess,
  run: async ({ tx, actor, now, subject: dialogue }, input) => {
    if (!mayBeAssessed(dialogue.state)) throw conflict('response.conflict.state');
    await tx.insert(pairProposals).values({ id: newId(), ...input, writtenBy: staffIdOf(actor), at: now });
    const { contributionId, themeId } = input;
    return {
      value: { dialogueId: dialogue.id, contributionId },
      events: [{ type: 'pair.proposed', dialogueId: dialogue.id, contributionId, themeId }],
    };
  },
});
