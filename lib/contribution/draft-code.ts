import { randomBytes } from 'node:crypto';
import { grouped, inBase32, typedBase32 } from './receipt-code';

/** 130 bits: a draft is found by its code alone. */
const signs = 26;

/** A new code for a draft that somebody may want to come back to: one that can be written by hand. */
export function newDraftCode(): string {
  return inBase32(randomBytes(17), signs);
}

/** The code that somebody typed, or that stands in an address; nothing when it cannot be one. */
export function typedDraftCode(typed: string): string | undefined {
  return typedBase32(typed, signs);
}

/** The code as it is shown, in groups. */
export function shownDraftCode(code: string): string {
  return grouped(code);
}
