import { z } from 'zod';

/** An activity as the public sees it; its words lie among the published texts under its id. */
export type PublishedActivity = {
  id: string;
  kind: string;
  startsAt: string | null;
  endsAt: string | null;
};

/** What is done to a public page, in the order that it can be met. */
export const publicActs = ['publish', 'pause', 'resume', 'extend', 'closeEarly', 'cancel'] as const;
export type PublicAct = (typeof publicActs)[number];

const publicText = z
  .string({ error: 'publication.error.text' })
  .trim()
  .min(1, { error: 'publication.error.text' })
  .max(4000, { error: 'publication.error.tooLong' });
const day = z.iso.date({ error: 'publication.error.date' });
const dayOrBlank = z.union([z.literal('').transform(() => undefined), day]).optional();

/**
 * Where the decision carries conditions, they may have set the time: then a new time needs a new decision,
 * which the public is told of.
 */
const newTime = {
  decisionSetsTime: z.enum(['yes', 'no']).optional(),
  decisionReference: z.string().trim().max(400, { error: 'publication.error.tooLong' }).default(''),
};

export const pauseInput = z.object({ dialogueId: z.uuid(), text: publicText });
export const cancelInput = z.object({ dialogueId: z.uuid(), text: publicText });

/** A dialogue whose last day passed while it was paused needs a new one to go on. */
export const resumeInput = z.object({
  dialogueId: z.uuid(),
  text: publicText,
  closesOn: dayOrBlank,
  ...newTime,
});

export const extendInput = z.object({ dialogueId: z.uuid(), text: publicText, closesOn: day, ...newTime });

/** Without a day it closes at once. */
export const closeEarlyInput = z.object({
  dialogueId: z.uuid(),
  text: publicText,
  closesOn: dayOrBlank,
  ...newTime,
});

export const renameInput = z.object({
  dialogueId: z.uuid(),
  title: z
    .string({ error: 'publication.error.title' })
    .trim()
    .min(3, { error: 'publication.error.title' })
    .max(120, { error: 'publication.error.tooLong' }),
});
