import type { SummaryError } from './error-summary';
import { fieldId } from './form-context';

/** A part of a form that asks the same as its siblings: what it is called, and the names of its fields. */
export type FormPart = { title: string; fields: readonly string[] };

/**
 * The errors in the order of the fields on the page; unknown names come last. What is wrong in one part is one
 * line under the part's title, and leads to the first field of it that is wrong.
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
  const lines: (SummaryError & { part?: FormPart })[] = [];
  for (const [name, message] of Object.entries(errors).sort(([a], [b]) => place(a) - place(b))) {
    const part = parts.find(({ fields }) => fields.includes(name));
    const line = part && lines.find((other) => other.part === part);
    if (line) line.message += ` ${message}`;
    else {
      const id = fieldId(idPrefix, name);
      lines.push(part ? { id, message: `${called(part)} ${message}`, part } : { id, message });
    }
  }
  return lines.map(({ id, message }) => ({ id, message }));
}

/** The title as the beginning of a line. A question has its own sign. */
function called({ title }: FormPart): string {
  return title.endsWith('?') ? title : `${title}:`;
}
