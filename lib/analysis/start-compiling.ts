import { z } from 'zod';
import { themes, themeVersions } from '@/db/schema/analysis';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { texts } from '@/lib/text/server';
import { analysisPolicy } from './policy';

/** Begins the compilation of a closed dialogue, with a code book that holds the reserved theme. */
export const startCompiling = defineUseCase({
  name: 'analysis.start-compiling',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: analysisPolicy.start,
  run: async ({ tx, actor, now, subject: dialogue }) => {
    if (dialogue.state !== 'closed') throw conflict('analysis.conflict.notClosed');
    await moveTo(tx, dialogue, 'compiling');
    const say = texts('sv');
    const id = newId();
    const by = staffIdOf(actor);
    await tx.insert(themes).values({
      id,
      dialogueId: dialogue.id,
      reserved: true,
      position: 1_000,
      createdBy: by,
      createdAt: now,
    });
    await tx.insert(themeVersions).values({
      themeId: id,
      version: 1,
      label: say('analysis.noTheme.label'),
      definition: say('analysis.noTheme.definition'),
      example: '',
      counterExample: '',
      retired: false,
      editedBy: by,
      at: now,
    });
    return {
      value: { dialogueId: dialogue.id, noThemeId: id },
      events: [{ type: 'compilation.started', dialogueId: dialogue.id }],
    };
  },
});
