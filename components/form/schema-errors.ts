import type { FieldErrors } from 'react-hook-form';

/** The first message of each field by dotted name, in the reader's words where the catalogue has them. */
export function flatErrors(errors: FieldErrors, messages: Record<string, string>): Record<string, string> {
  const flat: Record<string, string> = {};
  collect(errors, '', (name, key) => {
    flat[name] ??= messages[`${name}.${key}`] ?? messages[key] ?? key;
  });
  return flat;
}

function collect(value: unknown, path: string, found: (name: string, message: string) => void) {
  if (typeof value !== 'object' || value === null) return;
  if ('message' in value && typeof value.message === 'string' && 'type' in value) {
    found(path, value.message);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'ref') continue;
    collect(inner, key === 'root' ? path : path ? `${path}.${key}` : key, found);
  }
}
