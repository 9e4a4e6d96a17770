import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { dialogues } from '@/db/schema/dialogue';
import { publications, publishedTexts } from '@/db/schema/publication';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { isPublic } from '@/lib/dialogue/workflow';
import { publicationPolicy } from './policy';
import { paragraphsOfEdition, publicationSituation } from './publication-situation';
import { facts, openingAndClosing, stopsPublishing } from './rules';
import { publicTextsOf } from './texts';

/**
 * Makes the decided plan public, as one immutable edition. The first one announces the dialogue, or opens it
 * when the day has come; a later one replaces the texts and moves neither the state nor the closing time.
 */
export const publishDialogue = defineUseCase({
  name: 'publication.publish-dialogue',
  input: z.object({
    dialogueId: z.uuid(),
    /** The version that was read before the button was pressed. */
    planVersionId: z.uuid(),
  }),
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: publicationPolicy.publish,
  run: async ({ tx, actor, now, subject: dialogue }, input) => {
    const situation = await publicationSituation(tx, dialogue, now);
    const [stop] = stopsPublishing(situation, now);
    const { version, decision, edition } = situation;
    const published = version && facts(version.content);
    if (stop || !published || !decision) throw conflict(stop ?? 'publication.stop.incomplete');
    if (version.id !== input.planVersionId) throw conflict('publication.conflict.otherVersion');

    const id = newId();
    await tx.insert(publications).values({
      id,
      dialogueId: dialogue.id,
      number: (edition?.number ?? 0) + 1,
      planVersionId: version.id,
      decisionId: decision.id,
      ...published,
      publishedBy: staffIdOf(actor),
      publishedAt: now,
    });
    const earlier = edition ? await paragraphsOfEdition(tx, edition.id) : [];
    await tx.insert(publishedTexts).values(
      publicTextsOf(version.content, earlier).map((paragraph) => ({
        publicationId: id,
        ...paragraph,
        language: 'sv',
        translation: 'original' as const,
      })),
    );
    const announced = { type: 'dialogue.published' as const, dialogueId: dialogue.id, publicationId: id };
    const value = { dialogueId: dialogue.id, slug: dialogue.slug };
    if (isPublic(dialogue.state)) return { value, events: [announced] };

    const times = openingAndClosing(version.content, now);
    await tx.update(dialogues).set(times).where(eq(dialogues.id, dialogue.id));
    const opens = times.opensAt <= now;
    await moveTo(tx, dialogue, opens ? 'open' : 'announced');
    return {
      value,
      events: opens
        ? [announced, { type: 'dialogue.opened' as const, dialogueId: dialogue.id }]
        : [announced],
    };
  },
});
