import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { codingPassages, codings, themes } from '@/db/schema/analysis';
import { contributionTexts } from '@/db/schema/contribution';
import { staffIdOf } from '@/lib/core/actor';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import type { GenklangEvent } from '@/lib/events';
import { lockForCoding } from './lock-coding';
import { codingInput } from './model';
import { analysisPolicy } from './policy';
import { displacedBy, mayBeCoded } from './rules';

/** Says that these contributions raise this theme: one text, a passage of it, or everything a search found. */
export const codeContributions = defineUseCase({
  name: 'analysis.code-contributions',
  input: codingInput,
  load: lockForCoding,
  allow: (actor, { dialogue }) => analysisPolicy.code(actor, dialogue),
  run: async ({ tx, actor, now, subject: { dialogue, theme, unread, revoked } }, input) => {
    if (!mayBeCoded(dialogue.state)) throw conflict('analysis.conflict.notCompiling');
    if (revoked) throw conflict('moderation.conflict.revoked');
    if (unread) throw conflict('analysis.conflict.unread');
    if (!theme) throw conflict('analysis.conflict.notCompiling');
    // Retired while somebody had the page open, or called past it: no page offers it.
    if (theme.retired) throw conflict('analysis.conflict.retired');
    const { contributionIds, themeId, passage } = input;
    const [only] = contributionIds;
    const codedBy = staffIdOf(actor);
    const displaced = await displace(tx, theme, contributionIds, dialogue.id);
    await tx
      .insert(codings)
      .values(contributionIds.map((contributionId) => ({ contributionId, themeId, codedBy, codedAt: now })))
      .onConflictDoNothing();
    if (passage && only) {
      await requirePassageInText(tx, only, passage);
      await markPassage(tx, { contributionId: only, themeId, ...passage });
    }
    return {
      value: { dialogueId: dialogue.id, coded: contributionIds.length },
      events: [{ type: 'coding.assigned', dialogueId: dialogue.id, themeId, contributionIds }, ...displaced],
    };
  },
});

async function displace(
  tx: Transaction,
  added: { id: string; reserved: boolean },
  contributionIds: string[],
  dialogueId: string,
): Promise<GenklangEvent[]> {
  const present = await tx
    .select({ contributionId: codings.contributionId, id: themes.id, reserved: themes.reserved })
    .from(codings)
    .innerJoin(themes, eq(themes.id, codings.themeId))
    .where(inArray(codings.contributionId, contributionIds));
  const gone = displacedBy(added, present);
  if (gone.length === 0) return [];
  await tx
    .delete(codings)
    .where(and(inArray(codings.contributionId, contributionIds), inArray(codings.themeId, gone)));
  return present
    .filter(({ id }) => gone.includes(id))
    .map(({ id, contributionId }) => ({ type: 'coding.removed', dialogueId, contributionId, themeId: id }));
}

/** A passage that begins where another one did replaces it. */
async function markPassage(tx: Transaction, passage: typeof codingPassages.$inferInsert): Promise<void> {
  await tx
    .delete(codingPassages)
    .where(
      and(
        eq(codingPassages.contributionId, passage.contributionId),
        eq(codingPassages.themeId, passage.themeId),
        eq(codingPassages.textVersion, passage.textVersion),
        eq(codingPassages.start, passage.start),
      ),
    );
  await tx.insert(codingPassages).values(passage);
}

async function requirePassageInText(
  tx: Transaction,
  contributionId: string,
  { textVersion, end }: { textVersion: number; end: number },
): Promise<void> {
  const [text] = await tx
    .select({ length: contributionTexts.length })
    .from(contributionTexts)
    .where(
      and(eq(contributionTexts.contributionId, contributionId), eq(contributionTexts.version, textVersion)),
    );
  if (!text || end > text.length) throw invalid({ passage: 'analysis.error.passage' });
}
