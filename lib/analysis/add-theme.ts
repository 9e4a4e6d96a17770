import { count, eq } from 'drizzle-orm';
import { themes, themeVersions } from '@/db/schema/analysis';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { newThemeInput } from './model';
import { analysisPolicy } from './policy';
import { mayBeCoded } from './rules';

/** Adds a theme to the dialogue's code book. */
export const addTheme = defineUseCase({
  name: 'analysis.add-theme',
  input: newThemeInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: analysisPolicy.code,
  run: async ({ tx, actor, now, subject: dialogue }, { dialogueId, ...wording }) => {
    if (!mayBeCoded(dialogue.state)) throw conflict('analysis.conflict.notCompiling');
    const id = newId();
    const by = staffIdOf(actor);
    const [book] = await tx.select({ size: count() }).from(themes).where(eq(themes.dialogueId, dialogueId));
    await tx
      .insert(themes)
      .values({ id, dialogueId, reserved: false, position: book?.size ?? 0, createdBy: by, createdAt: now });
    await tx
      .insert(themeVersions)
      .values({ themeId: id, version: 1, ...wording, retired: false, editedBy: by, at: now });
    return {
      value: { themeId: id, dialogueId },
      events: [{ type: 'theme.added', dialogueId, themeId: id }],
    };
  },
});
