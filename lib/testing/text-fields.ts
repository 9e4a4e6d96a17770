import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';

/** A place in a form where a person can write what they like. */
export type TextField = { path: string; schema: $ZodType };

/** What the machinery of a form sends, never a person: where it goes, what was read, who is signed in. */
const machinery = new Set([
  'slug',
  'key',
  'id',
  'opened',
  'draft',
  'website',
  'seen',
  'asked',
  'code',
  'sessionId',
  'oidcSubject',
]);
const isMachinery = (path: string) => machinery.has(path.split('.').at(-1) ?? '');

/** Long enough for every field that asks for words, short enough for every field that takes a line. */
const someWords = 'Åäö 1, några ord till provet nu.';

/** Does what was written come out again, as it is or as lines of a list? */
function takesWords(schema: $ZodType): boolean {
  const { success, data } = safeParse(schema, someWords);
  return success && [data].flat().includes(someWords);
}

/** Every field of an input that takes free text, found in its schema: a new field cannot be forgotten. */
export function textFieldsOf(schema: $ZodType, path = ''): TextField[] {
  if (takesWords(schema)) return isMachinery(path) ? [] : [{ path, schema }];
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, part]) =>
        textFieldsOf(part, path ? `${path}.${name}` : name),
      );
    case 'array':
      return textFieldsOf(def.element, `${path}[]`);
    case 'record':
      return textFieldsOf(def.valueType, `${path}{}`);
    case 'union':
      return def.options.flatMap((option) => textFieldsOf(option, path));
    case 'intersection':
      return [...textFieldsOf(def.left, path), ...textFieldsOf(def.right, path)];
    case 'pipe':
      return shaped(mainPart(def)) ? textFieldsOf(mainPart(def), path) : [];
    default:
      return 'innerType' in def ? textFieldsOf(def.innerType as $ZodType, path) : [];
  }
}

/** An input with every free text that is not given written by `write`; all else is as given. */
export function filled(
  schema: $ZodType,
  given: unknown,
  write: (field: TextField) => string,
  path = '',
): unknown {
  if (takesWords(schema)) return given === undefined && !isMachinery(path) ? write({ path, schema }) : given;
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const parts = isRecord(given) ? given : {};
      const written = Object.entries(def.shape).map(([name, part]) => [
        name,
        filled(part, parts[name], write, path ? `${path}.${name}` : name),
      ]);
      const known = written.filter(([, value]) => value !== undefined);
      return given === undefined && known.length === 0
        ? undefined
        : { ...parts, ...Object.fromEntries(known) };
    }
    case 'array':
      return Array.isArray(given) ? given.map((one) => filled(def.element, one, write, `${path}[]`)) : given;
    case 'record':
      if (!isRecord(given)) return given;
      return Object.fromEntries(
        Object.entries(given).map(([name, value]) => [
          name,
          filled(def.valueType, value, write, `${path}{}`),
        ]),
      );
    case 'union': {
      const option = def.options.find((one) => fits(one, given));
      return option ? filled(option, given, write, path) : given;
    }
    case 'intersection': {
      const left = filled(def.left, given, write, path);
      return filled(def.right, left, write, path);
    }
    case 'pipe':
      return shaped(mainPart(def)) ? filled(mainPart(def), given, write, path) : given;
    default:
      return 'innerType' in def ? filled(def.innerType as $ZodType, given, write, path) : given;
  }
}

/** The half of a pipe that says what comes in: behind a preparation, or where the fields stand. */
function mainPart({ in: first, out: second }: { in: $ZodType; out: $ZodType }): $ZodType {
  return first._zod.def.type === 'transform' || shaped(second) ? second : first;
}

/** Is it one of the shapes that hold fields? */
function shaped(schema: $ZodType): boolean {
  const { def } = (schema as $ZodTypes)._zod;
  if ('innerType' in def) return shaped(def.innerType as $ZodType);
  if (def.type === 'pipe') return shaped(def.in) || shaped(def.out);
  return ['object', 'array', 'record', 'union', 'intersection'].includes(def.type);
}

/** Of several forms in one, the one whose constant fields are as given. */
function fits(option: $ZodType, given: unknown): boolean {
  const { def } = (option as $ZodTypes)._zod;
  if (def.type !== 'object' || !isRecord(given)) return false;
  return Object.entries(def.shape).every(([name, part]) => {
    const { type } = (part as $ZodTypes)._zod.def;
    return type !== 'literal' || safeParse(part, given[name]).success;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
