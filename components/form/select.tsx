'use client';

import { Field } from './field';
import { type FieldProps, oneText, useField } from './form-context';

export type Option = { value: string; label: string };

type SelectProps = FieldProps & {
  defaultValue?: string;
  options: readonly Option[];
  /** The first, empty choice: "Välj nämnd". */
  emptyOption?: string;
};

/** One of many, in the browser's own list; up to about seven choices use RadioGroup. */
export function Select({
  name,
  label,
  hint,
  error,
  required,
  audience,
  defaultValue,
  options,
  emptyOption,
}: SelectProps) {
  const field = useField({ name, error, hint });
  const chosen = oneText(field.kept) ?? defaultValue;
  return (
    <Field
      {...field}
      label={label}
      hint={hint}
      audience={audience}
      optionalWord={required ? undefined : field.optionalWord}
    >
      {/* React leaves a select as it is when its default changes: a new key shows the kept value. */}
      <select
        key={chosen ?? ''}
        className="input"
        id={field.id}
        name={name}
        defaultValue={chosen}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
      >
        {emptyOption === undefined ? null : <option value="">{emptyOption}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
