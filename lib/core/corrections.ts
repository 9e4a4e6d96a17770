/** Who mended something that was written, when and why, and what stood there before. */
export type Correction<Field extends string> = {
  by: string | null;
  at: Date;
  because: string;
  changed: { field: Field; before: string | null }[];
};

type Note = { by: string | null; at: Date; because: string };

/**
 * The corrections of something, the latest first: each with the fields that it changed, as they were before it.
 * `states` are what stood there in the order of time, one more than there are corrections.
 */
export function correctionsOf<Field extends string>(
  fields: readonly Field[],
  states: readonly Readonly<Record<Field, string | null>>[],
  notes: readonly Note[],
): Correction<Field>[] {
  return notes
    .map(({ by, at, because }, place) => {
      const [before, after] = [states[place], states[place + 1]];
      const changed = fields.filter((field) => before?.[field] !== after?.[field]);
      return {
        by,
        at,
        because,
        changed: changed.map((field) => ({ field, before: before?.[field] ?? null })),
      };
    })
    .reverse();
}

/** Does what is to stand there now differ from what stands there? */
export function isChanged<Field extends string>(
  fields: readonly Field[],
  before: Readonly<Record<Field, string | null>>,
  after: Readonly<Record<Field, string | null>>,
): boolean {
  return fields.some((field) => before[field] !== after[field]);
}
