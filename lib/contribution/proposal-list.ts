import { z } from 'zod';

/** The orders of the list of proposals, as its address names them. */
export const proposalOrders = ['blandad', 'senaste', 'stod'] as const;
export type ProposalOrder = (typeof proposalOrders)[number];

/** A public proposal in its parts, minus masks. */
export type ShownProposal = {
  id: string;
  receivedAt: Date;
  language: string;
  title: string;
  what: string;
  why: string | null;
  place: string | null;
  latitude: number | null;
  longitude: number | null;
  support: number;
};

const first = <T extends z.ZodType>(schema: T) => z.preprocess((value) => [value].flat()[0], schema);
const uuid = first(z.uuid().optional().catch(undefined));

/** What the list's address may say; what stands there wrongly is as if it were not written. */
export const proposalAddress = z.object({
  ordning: first(z.enum(proposalOrders).catch('blandad')),
  fro: first(
    z
      .string()
      .regex(/^[a-z0-9]{1,16}$/)
      .optional()
      .catch(undefined),
  ),
  efter: uuid,
  fore: uuid,
});
export type ProposalAddress = z.output<typeof proposalAddress>;

/** The list's address in another order, or on another page of the same. */
export function proposalHref(base: string, { ordning, fro, efter, fore }: Partial<ProposalAddress>): string {
  const query = new URLSearchParams();
  if (ordning && ordning !== 'blandad') query.set('ordning', ordning);
  if (fro && (efter || fore)) query.set('fro', fro);
  if (efter) query.set('efter', efter);
  if (fore) query.set('fore', fore);
  const written = query.toString();
  return written ? `${base}?${written}` : base;
}
