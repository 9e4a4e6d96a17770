import type { SummaryError } from './error-summary';
import { fieldId } from './form-context';

/** The errors in the order of the fields on the page; unknown names come last. */
export function summaryErrors(
  errors: Record<string, string>,
  fieldOrder: readonly string[],
  idPrefix: string,
): SummaryError[] {
  const place = (name: string) => {
    const found = fieldOrder.findIndex((field) => name === field || name.startsWith(`${field}.`));
    return found < 0 ? fieldOrder.length : found;
  };
  return Object.entries(errors)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([name, message]) => ({ id: fieldId(idPrefix, name), message }));
}
