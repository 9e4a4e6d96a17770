import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { themes, themeVersions } from '@/db/schema/analysis';
import { staffIdOf } from '@/lib/core/actor';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { themeWordingInput } from './model';
import { analysisPolicy } from './policy';
import { mayBeCoded } from './rules';

/** Gives a theme new words, or retires it; earlier wordings are kept as versions. */
export const rewordTheme = defineUseCase({
  name: 'analysis.reword-theme',
  input: themeWordingInput,
  load: async (tx, { themeId }) => {
    const theme = await latestWording(tx, themeId);
    const dialogue = theme && (await lockDialogue(tx, theme.dialogueId));
    return theme && dialogue && { theme, dialogue };
  },
  allow: (actor, { dialogue }) => analysisPolicy.code(actor, dialogue),
  run: async ({ tx, actor, now, subject: { theme, dialogue } }, { themeId, ...wording }) => {
    if (!mayBeCoded(dialogue.state)) throw conflict('analysis.conflict.notCompiling');
    if (theme.reserved) throw invalid({ label: 'analysis.error.reserved' });
    const version = theme.version + 1;
    await tx
      .insert(themeVersions)
      .values({ themeId, version, ...wording, editedBy: staffIdOf(actor), at: now });
    return {
      value: { themeId, dialogueId: dialogue.id },
      events: [{ type: 'theme.reworded', dialogueId: dialogue.id, themeId, version }],
    };
  },
});

async function latestWording(tx: Transaction, themeId: string) {
  const [theme] = await tx
    .select({ dialogueId: themes.dialogueId, reserved: themes.reserved, version: themeVersions.version })
    .from(themes)
    .innerJoin(themeVersions, eq(themeVersions.themeId, themes.id))
    .where(eq(themes.id, themeId))
    .orderBy(desc(themeVersions.version))
    .limit(1);
  return theme;
}
