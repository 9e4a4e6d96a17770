import type { TextKey } from '@/lib/text/keys';

/** Errors by form field, as keys of the text catalogue. The empty string stands for the form as a whole. */
export type FieldErrors = Record<string, string>;

export type RefusalKind = 'invalid' | 'missing' | 'forbidden' | 'conflict';

/**
 * Why a write did not happen. Thrown inside the transaction, so that everything is rolled back, and turned
 * into an outcome by `perform`; it never reaches a page as an exception.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly reason?: TextKey,
    readonly fields: FieldErrors = {},
  ) {
    super(reason ?? kind);
  }
}

/** The input is well-formed but cannot be accepted: the fields say why. */
export function invalid(fields: Record<string, TextKey>): Refusal {
  return new Refusal('invalid', undefined, fields);
}

/** Somebody was first, or the thing has moved on since the page was read. */
export function conflict(reason: TextKey): Refusal {
  return new Refusal('conflict', reason);
}
