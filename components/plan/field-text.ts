import type { PlanField } from '@/lib/plan/model';
import type { TextKey } from '@/lib/text/keys';
import type { Say } from '@/lib/text/server';
import plan from '@/lib/text/sv/plan';

/** A field's name, label and hint, as every control of the plan takes them. */
export function fieldText(say: Say, field: PlanField) {
  const hasHint = field in plan.hint;
  return {
    name: field,
    label: say(`plan.field.${field}`),
    hint: hasHint ? say(`plan.hint.${field}` as TextKey) : undefined,
  };
}

type ListField = keyof typeof plan.rows & PlanField;

/** The words around a list that grows. */
export function rowsText(say: Say, field: ListField) {
  return {
    ...fieldText(say, field),
    rowLabel: plan.rows[field],
    addLabel: say(`plan.rows.${field}Add` as TextKey),
  };
}

/** Stored items as the rows of a form: everything is text, a yes is "on". */
export function asRows(items: readonly Record<string, string | boolean>[]): Record<string, string>[] {
  return items.map((item) =>
    Object.fromEntries(
      Object.entries(item).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value ? 'on' : '',
      ]),
    ),
  );
}

/** The id by which a row is known from version to version. */
export const rowId = { kind: 'hidden', name: 'id', label: '' } as const;
