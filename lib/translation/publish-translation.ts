import { translations } from '@/db/schema/translation';
import { staffIdOf } from '@/lib/core/actor';
import { fingerprint } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { translationInput } from './model';
import { translationPolicy } from './policy';
import { isNew } from './rules';
import { latestIn, sourcesOf, withHeadings } from './sources';

/**
 * Publishes texts of a dialogue in another language. What was decided and published in Swedish stays as it is:
 * a translation lies beside it, and one that is emptied is taken back.
 */
export const publishTranslation = defineUseCase({
  name: 'translation.publish-translation',
  input: translationInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: translationPolicy.publish,
  run: async ({ tx, actor, now, subject: dialogue }, { part, language, texts }) => {
    const [published, latest] = await Promise.all([
      sourcesOf(tx, dialogue.id, part),
      latestIn(tx, dialogue.id, language),
    ]);
    const sources = withHeadings(published, part, language);
    const changed = texts.flatMap((text) => {
      const source = sources.find(({ field, id }) => field === text.field && id === text.id);
      if (!source || fingerprint(source.body) !== text.source) throw conflict('translation.conflict.source');
      const earlier = latest(source);
      if ((earlier?.version ?? 0) !== text.seen) throw conflict('translation.conflict.meanwhile');
      if (!isNew(source, earlier, { body: text.body, still: text.still === 'on' })) return [];
      return [{ source, version: text.seen + 1, body: text.body }];
    });
    if (changed.length === 0) throw conflict('translation.conflict.nothing');
    await tx.insert(translations).values(
      changed.map(({ source, version, body }) => ({
        dialogueId: dialogue.id,
        field: source.field,
        paragraphId: source.id,
        language,
        version,
        source: source.body,
        body,
        writtenBy: staffIdOf(actor),
        writtenAt: now,
      })),
    );
    return {
      value: { dialogueId: dialogue.id, part, language },
      events: [{ type: 'translation.published', dialogueId: dialogue.id, part, language }],
    };
  },
});
