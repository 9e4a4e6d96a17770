import { eq } from 'drizzle-orm';
import { themes } from '@/db/schema/analysis';
import { themeAssessments } from '@/db/schema/response';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { assessmentInput } from './model';
import { responsePolicy } from './policy';
import { mayBeAssessed } from './rules';

/** Writes the officials' assessment of a theme and the disposition they propose to the nämnd. */
export const assessTheme = defineUseCase({
  name: 'response.assess-theme',
  input: assessmentInput,
  load: async (tx, { themeId }) => {
    const [theme] = await tx
      .select({ dialogueId: themes.dialogueId })
      .from(themes)
      .where(eq(themes.id, themeId));
    return theme && lockDialogue(tx, theme.dialogueId);
  },
  allow: responsePolicy.assess,
  run: async ({ tx, actor, now, subject: dialogue }, input) => {
    if (!mayBeAssessed(dialogue.state)) throw conflict('response.conflict.state');
    const id = newId();
    await tx.insert(themeAssessments).values({ id, ...input, writtenBy: staffIdOf(actor), at: now });
    return {
      value: { dialogueId: dialogue.id, themeId: input.themeId },
      events: [{ type: 'theme.assessed', dialogueId: dialogue.id, themeId: input.themeId, assessmentId: id }],
    };
  },
});
