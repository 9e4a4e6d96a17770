import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import type { GenklangEvent } from '@/lib/events';
import { judge, lockTexts, outdated } from './judging';
import { contributionPolicy } from './policy';
import { recordedSource } from './recorded-source';

/** How many texts a moderator reads on one page, and gives one verdict on at most. */
export const pageOfTexts = 50;

/** A text as the page showed it: `<its id>:<its version>`. */
const shownText = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:\d{1,6}$/)
  .transform((value) => {
    const [id = '', version] = value.split(':');
    return { id, textVersion: Number(version) };
  });

const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item).max(pageOfTexts), item.transform((one) => [one])]);

const input = z.object({
  dialogueId: z.uuid(),
  /** The file or the meeting that the texts came with. */
  sourceId: z.uuid(),
  shown: oneOrMore(shownText),
  /** Those that the moderator will read one by one, because something in them may have to be hidden. */
  apart: oneOrMore(z.uuid()).default([]),
});

/**
 * A moderator has read a page of texts that the municipality itself wrote in, out of one file or one meeting,
 * and lets all of them stand as they are, but those that are set apart. Each gets the verdict it would have got
 * alone; one that somebody has judged or emptied since the page was read is left as it is, and named.
 */
export const moderatePage = defineUseCase({
  name: 'contribution.moderate-page',
  input,
  load: lockPage,
  allow: (actor, subject) => contributionPolicy.moderate(actor, subject.dialogue),
  run: async ({ tx, actor, now, subject }, { dialogueId, sourceId, shown, apart }) => {
    if (subject.revoked) throw conflict('offline.conflict.revoked');
    const meant = shown.filter(({ id }) => !apart.includes(id));
    if (meant.length === 0) throw invalid({ '': 'moderation.error.allApart' });
    const events: GenklangEvent[] = [];
    const untouched: string[] = [];
    for (const { id, textVersion } of meant) {
      const text = subject.texts.find((one) => one.id === id);
      if (!text || outdated(text, { seen: '', textVersion })) {
        untouched.push(id);
        continue;
      }
      const verdict = text.audience === 'public' ? 'published' : 'cleared';
      events.push(await judge({ tx, actor, now }, text, { verdict, spans: [], reason: '', explanation: '' }));
    }
    const [first, ...others] = events;
    if (!first) throw conflict('moderation.conflict.page');
    return {
      value: { dialogueId, sourceId, judged: events.length, untouched, apart, last: shown.at(-1)?.id },
      events: [first, ...others],
    };
  },
});

async function lockPage(tx: Transaction, { dialogueId, sourceId, shown }: z.output<typeof input>) {
  const [dialogue] = await tx
    .select({ id: dialogues.id, committeeId: dialogues.committeeId })
    .from(dialogues)
    .where(eq(dialogues.id, dialogueId));
  const source = await recordedSource(tx, dialogueId, sourceId);
  if (!dialogue || !source) return undefined;
  const locked = await lockTexts(
    tx,
    shown.map(({ id }) => id),
  );
  const texts = locked.filter(({ importId, submissionId }) => [importId, submissionId].includes(sourceId));
  return { dialogue, revoked: source.revokedAt !== null, texts };
}
