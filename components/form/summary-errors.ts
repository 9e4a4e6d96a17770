import type { SummaryError } from './error-summary';
import { fieldId } from './form-context';

/** A part of a form that asks the same as its siblings: what it is called, and the names of its fields. */
export type FormPart = { title: string; fields: readonly string[] };

/**
 * The errors in the order of the fields on the page; unknown names come last. Of each part the first error is said,
 * under the part's title; the others stand beside it, at their fields.
 */
export function summaryErrors(
  errors: Record<string, string>,
  fieldOrder: readonly string[],
  idPrefix: string,
  parts: readonly FormPart[] = [],
): SummaryError[] {
  const place = (name: string) => {
    const found = fieldOrder.findIndex((field) => name === field || name.startsWith(`${field}.`));
    return found < 0 ? fieldOrder.length : found;
  };
  const lines: SummaryError[] = [];
  const said = new Set<FormPart>();
  for (const [name, message] of Object.entries(errors).sort(([a], [b]) => place(a) - place(b))) {
    const id = fieldId(idPrefix, name);
    const part = parts.find(({ fields }) => fields.includes(name));
    if (!part) lines.push({ id, message });
    else if (!said.has(part)) lines.push({ id, message: `${called(part)} ${message}` });
    if (part) said.add(part);
  }
  return lines;
}

/** The title as the beginning of a line. A question has its own sign. */
function called({ title }: FormPart): string {
  return title.endsWith('?') ? title : `${title}:`;
}
