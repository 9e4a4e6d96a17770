import { type AnyColumn, desc, type SQL } from 'drizzle-orm';

/**
 * Of several answers to the same thing the latest comes first; of two from the same moment always the same
 * one, as in the views and functions of the database.
 */
export function latestFirst({ at, id }: { at: AnyColumn; id: AnyColumn }): SQL[] {
  return [desc(at), desc(id)];
}
