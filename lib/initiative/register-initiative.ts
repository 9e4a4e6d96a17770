import { and, eq, gte, isNull, like, lte, or } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { dialogueSlugs, dialogues } from '@/db/schema/dialogue';
import { initiatives } from '@/db/schema/initiative';
import { committees } from '@/db/schema/people';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { invalid } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { slugOf } from '@/lib/dialogue/slug';
import { initiativeInput } from './model';
import { initiativePolicy } from './policy';
import { freeSlug } from './rules';

/** Registers a political initiative: the dialogue's row is made, and carries it to the end. */
export const registerInitiative = defineUseCase({
  name: 'initiative.register-initiative',
  input: initiativeInput,
  load: async (tx, { committeeId }, now) => {
    const today = dayOf(now);
    const [committee] = await tx
      .select({ id: committees.id })
      .from(committees)
      .where(
        and(
          eq(committees.id, committeeId),
          lte(committees.validFrom, today),
          or(isNull(committees.validTo), gte(committees.validTo, today)),
        ),
      );
    return committee;
  },
  allow: initiativePolicy.register,
  run: async ({ tx, actor, now }, { committeeId, title, registryNumber, ...initiative }) => {
    if (initiative.takenOn > dayOf(now)) throw invalid({ takenOn: 'initiative.error.future' });
    const id = newId();
    const slug = await addDialogue(tx, { id, title, committeeId, registryNumber, createdAt: now });
    await tx.insert(initiatives).values({
      dialogueId: id,
      ...initiative,
      registeredBy: staffIdOf(actor),
      registeredAt: now,
    });
    return { value: { id, slug }, events: [{ type: 'initiative.registered', dialogueId: id }] };
  },
});

type NewDialogue = {
  id: string;
  title: string;
  committeeId: string;
  registryNumber: string;
  createdAt: Date;
};

/** Makes the row under the first free address; who takes the same address meanwhile makes us take the next. */
async function addDialogue(tx: Transaction, dialogue: NewDialogue): Promise<string> {
  const base = slugOf(dialogue.title);
  const taken = await takenSlugs(tx, base);
  for (;;) {
    const slug = freeSlug(base, taken);
    const [added] = await tx
      .insert(dialogues)
      .values({ ...dialogue, slug, state: 'initiative' })
      .onConflictDoNothing({ target: dialogues.slug })
      .returning({ slug: dialogues.slug });
    if (added) return added.slug;
    taken.add(slug);
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
