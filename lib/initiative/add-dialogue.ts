import { like } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { dialogueSlugs, dialogues } from '@/db/schema/dialogue';
import { newId } from '@/lib/core/ids';
import { slugOf } from '@/lib/dialogue/slug';
import { freeSlug } from './rules';

type NewDialogue = Pick<
  typeof dialogues.$inferInsert,
  'title' | 'committeeId' | 'registryNumber' | 'createdAt'
>;

/**
 * Makes the row under the first free address. Who takes the same address meanwhile makes us take the next; an
 * id whose short address (`short_code`) another dialogue has already makes us take another id.
 */
export async function addDialogue(
  tx: Transaction,
  dialogue: NewDialogue,
  nextId = newId,
): Promise<{ id: string; slug: string }> {
  const base = slugOf(dialogue.title);
  for (;;) {
    const [added] = await tx
      .insert(dialogues)
      .values({
        ...dialogue,
        id: nextId(),
        slug: freeSlug(base, await takenSlugs(tx, base)),
        state: 'initiative',
      })
      .onConflictDoNothing()
      .returning({ id: dialogues.id, slug: dialogues.slug });
    if (added) return added;
  }
}

async function takenSlugs(tx: Transaction, base: string): Promise<Set<string>> {
  const present = tx
    .select({ slug: dialogues.slug })
    .from(dialogues)
    .where(like(dialogues.slug, `${base}%`));
  const earlier = tx
    .select({ slug: dialogueSlugs.slug })
    .from(dialogueSlugs)
    .where(like(dialogueSlugs.slug, `${base}%`));
  const rows = await present.unionAll(earlier);
  return new Set(rows.map(({ slug }) => slug));
}
