import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { initiatives } from '@/db/schema/initiative';
import { plans } from '@/db/schema/plan';
import { staffIdOf } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { type PlanContent, planContent } from './model';
import { planPolicy } from './policy';
import { tidied } from './rows';
import { sectionInput, seenOf } from './sections';
import { startingContent } from './situation';

/**
 * Saves one section of the plan, as a draft at any time. Who has written in the same section meanwhile is
 * not overwritten unawares; other sections are left as they are. The first save makes the plan.
 */
export const savePlan = defineUseCase({
  name: 'plan.save-plan',
  input: sectionInput,
  load: (tx, { dialogueId }) => lockPlan(tx, dialogueId),
  allow: planPolicy.save,
  run: async ({ tx, actor, now, subject }, { dialogueId, section, seen, overwrite, ...fields }) => {
    const changed = seenOf(subject.content, section) !== seen;
    if (changed && overwrite !== 'on') throw conflict('plan.conflict.changed');
    const content = planContent.parse(tidied({ ...subject.content, ...fields } as PlanContent));
    const revision = subject.revision + 1;
    const saved = { content, revision, savedBy: staffIdOf(actor), savedAt: now };
    if (subject.revision === 0) await tx.insert(plans).values({ dialogueId, ...saved });
    else await tx.update(plans).set(saved).where(eq(plans.dialogueId, dialogueId));
    return {
      value: { dialogueId, section, revision },
      events: [{ type: 'plan.saved', dialogueId, revision }],
    };
  },
});

async function lockPlan(tx: Transaction, dialogueId: string) {
  const dialogue = await lockDialogue(tx, dialogueId);
  if (!dialogue) return undefined;
  const [row] = await tx
    .select({ content: plans.content, revision: plans.revision, question: initiatives.question })
    .from(initiatives)
    .leftJoin(plans, eq(plans.dialogueId, initiatives.dialogueId))
    .where(eq(initiatives.dialogueId, dialogueId));
  return {
    ...dialogue,
    content: startingContent(row?.content ?? null, row?.question),
    revision: row?.revision ?? 0,
  };
}
