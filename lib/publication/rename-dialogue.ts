import { and, eq, like, ne } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { dialogueSlugs, dialogues } from '@/db/schema/dialogue';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { slugOf } from '@/lib/dialogue/slug';
import { freeSlug } from '@/lib/initiative/rules';
import { renameInput } from './model';
import { publicationPolicy } from './policy';

/** Gives a dialogue a new title and the address that goes with it; the old address keeps leading here. */
export const renameDialogue = defineUseCase({
  name: 'publication.rename-dialogue',
  input: renameInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: publicationPolicy.publish,
  run: async ({ tx, now, subject: dialogue }, { title }) => {
    const base = slugOf(title);
    const slug = freeSlug(base, await takenByOthers(tx, dialogue.id, base));
    if (slug !== dialogue.slug) {
      await tx
        .insert(dialogueSlugs)
        .values({ slug: dialogue.slug, dialogueId: dialogue.id, replacedAt: now })
        .onConflictDoNothing();
    }
    await tx.update(dialogues).set({ title, slug }).where(eq(dialogues.id, dialogue.id));
    return {
      value: { dialogueId: dialogue.id, slug },
      events: [{ type: 'dialogue.renamed', dialogueId: dialogue.id }],
    };
  },
});

/** Addresses that lead, or have led, to another dialogue. */
async function takenByOthers(tx: Transaction, dialogueId: string, base: string): Promise<Set<string>> {
  const [present, earlier] = await Promise.all([
    tx
      .select({ slug: dialogues.slug })
      .from(dialogues)
      .where(and(like(dialogues.slug, `${base}%`), ne(dialogues.id, dialogueId))),
    tx
      .select({ slug: dialogueSlugs.slug })
      .from(dialogueSlugs)
      .where(and(like(dialogueSlugs.slug, `${base}%`), ne(dialogueSlugs.dialogueId, dialogueId))),
  ]);
  return new Set([...present, ...earlier].map((row) => row.slug));
}
