'use client';

import { DateInput } from './date-input';
import type { RowValues } from './row-values';
import { type Option, Select } from './select';
import { TextArea } from './text-area';
import { TextInput } from './text-input';

export type RowFieldSpec = {
  name: string;
  label: string;
  hint?: string;
  required?: boolean | 'sometimes';
} & (
  | { kind: 'text' | 'date'; width?: 'short' | 'medium' | 'full' }
  | { kind: 'textarea'; lines?: number }
  /** Carried along unseen, such as the id by which a row is known. */
  | { kind: 'hidden' }
  | SelectSpec
);

type SelectSpec = { kind: 'select'; options: readonly Option[]; emptyOption?: string };

type RowFieldProps = {
  spec: RowFieldSpec;
  list: string;
  position: number;
  row: RowValues;
  /** What the row is called, where this is its only field: the row is what can be left out, not the field. */
  called?: string;
};

/** One field of one row, described by data so that a server component can say what the rows hold. */
export function RowField({ spec, list, position, row, called }: RowFieldProps) {
  const shared = {
    name: `${list}.${position}.${spec.name}`,
    label: called ?? spec.label,
    hint: spec.hint,
    required: spec.required || (called ? ('sometimes' as const) : undefined),
    defaultValue: row[spec.name],
  };
  switch (spec.kind) {
    case 'textarea':
      return <TextArea {...shared} rows={spec.lines ?? 3} />;
    case 'select':
      return <Select {...shared} options={spec.options} emptyOption={spec.emptyOption} />;
    case 'date':
      return <DateInput {...shared} />;
    case 'hidden':
      return <input type="hidden" name={shared.name} defaultValue={shared.defaultValue ?? ''} />;
    case 'text':
      return <TextInput {...shared} width={spec.width} />;
  }
}
