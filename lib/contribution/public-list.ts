import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { AnsweringLanguage, AnsweringRole, Channel, ContributionKind } from './model';

/** How contributions came, as the public list sorts them. */
export const channelGroups = ['web', 'paper', 'spoken', 'meeting'] as const;
export type ChannelGroup = (typeof channelGroups)[number];

export const channelsOf: Record<ChannelGroup, readonly Channel[]> = {
  web: ['web', 'import'],
  paper: ['paper', 'letter', 'email'],
  spoken: ['phone', 'visit'],
  meeting: ['meeting'],
};

/** A public contribution: its text minus masks, or that something is not shown and why. */
export type ShownContribution = {
  id: string;
  kind: ContributionKind;
  channel: Channel;
  language: string;
  receivedAt: Date;
  body: string | null;
  standing: 'published' | 'withheld' | 'withdrawn' | 'erased';
  withheldReason: string | null;
  explanation: string | null;
  masked: boolean;
  /** What it replies to. */
  parentId: string | null;
  /** Where a proposal is about, by its own name or only as a point. */
  place?: string | null;
  latitude?: number | null;
  longitude?: number | null;
};

/** What the municipality has answered in public; no words when the answer was taken back. */
export type ShownAnswer = {
  id: string;
  body: string | null;
  language: AnsweringLanguage;
  role: AnsweringRole;
  name: string;
  committee: string;
  writtenAt: Date;
  retractedAt: Date | null;
  retractedReason: string | null;
};

const first = <T extends z.ZodType>(schema: T) => z.preprocess((value) => [value].flat()[0], schema);

/**
 * What the list's address may say. Whatever else stands there, or stands there wrongly, is as if it were not
 * written: a public address never fails because of a letter.
 */
export const listAddress = z.object({
  ordning: first(z.enum(['blandad', 'senaste']).catch('blandad')),
  fro: first(
    z
      .string()
      .regex(/^[a-z0-9]{1,16}$/)
      .optional()
      .catch(undefined),
  ),
  visa: first(
    z
      .enum([...channelGroups, 'withheld'])
      .optional()
      .catch(undefined),
  ),
  efter: first(z.uuid().optional().catch(undefined)),
  fore: first(z.uuid().optional().catch(undefined)),
});
export type ListAddress = z.output<typeof listAddress>;

/** How many of a list can be read in it, and how many have only their place there. */
export function readableOf(
  counts: readonly { standing: ShownContribution['standing']; contributions: number }[],
): { readable: number; hidden: number } {
  const sum = (fits: (standing: ShownContribution['standing']) => boolean) =>
    counts
      .filter(({ standing }) => fits(standing))
      .reduce((total, { contributions }) => total + contributions, 0);
  return {
    readable: sum((standing) => standing === 'published'),
    hidden: sum((standing) => standing !== 'published'),
  };
}

/**
 * The seed of everyone who brings none: common to the dialogue and the hour, so that the page is the same for
 * all and nobody stays first for long.
 */
export function seedOfTheHour(dialogueId: string, now: Date): string {
  const hour = Math.floor(now.getTime() / 3_600_000);
  return createHash('sha256').update(`${dialogueId} ${hour}`).digest('hex').slice(0, 8);
}

/** The list's address with something changed; a page is only kept when it is named in the change. */
export function listHref(base: string, now: ListAddress, change: Partial<ListAddress>): string {
  const { efter: _after, fore: _before, ...kept } = now;
  const wanted: Partial<ListAddress> = { ...kept, ...change };
  const query = new URLSearchParams();
  if (wanted.ordning === 'senaste') query.set('ordning', 'senaste');
  if (wanted.ordning !== 'senaste' && wanted.fro) query.set('fro', wanted.fro);
  for (const name of ['visa', 'efter', 'fore'] as const) {
    const value = wanted[name];
    if (value) query.set(name, value);
  }
  const written = query.toString();
  return written ? `${base}?${written}` : base;
}

/** The beginning of a text, cut at a word, for a page that shows a few; the whole text when it is short. */
export function beginningOf(body: string, longest: number): { text: string; cut: boolean } {
  if (body.length <= longest) return { text: body, cut: false };
  const lastSpace = body.lastIndexOf(' ', longest);
  const end = lastSpace > longest / 2 ? lastSpace : longest;
  // A sign of two halves is not cut between them.
  const whole = body.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
  return { text: `${whole.trimEnd()} …`, cut: true };
}
