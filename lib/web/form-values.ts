/**
 * A form's fields as a plain object. Names are paths: `openItems.0.text` becomes an item of a list. A field
 * that occurs several times becomes a list. Files are left out: nothing here takes uploads.
 */
export function formValues(form: FormData): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value): value is string => typeof value === 'string');
    if (values.length > 0 && isFieldPath(name))
      place(root, name.split('.'), values.length > 1 ? values : values[0]);
  }
  return lists(root) as Record<string, unknown>;
}

/** Field names are short paths of letters, digits and dashes; anything else is somebody's experiment. */
function isFieldPath(name: string): boolean {
  return (
    /^[A-Za-z][\w-]*(\.[\w-]+){0,3}$/.test(name) &&
    !/(^|\.)(__proto__|constructor|prototype)(\.|$)/.test(name)
  );
}

function place(node: Record<string, unknown>, path: string[], value: unknown): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  if (rest.length === 0) {
    node[step] = value;
    return;
  }
  const child = node[step];
  const inner = typeof child === 'object' && child !== null ? (child as Record<string, unknown>) : {};
  node[step] = inner;
  place(inner, rest, value);
}

/** Turns objects whose keys are all numbers into lists, in the order of the numbers. */
function lists(node: unknown): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, lists(value)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
  }
  return Object.fromEntries(entries);
}
