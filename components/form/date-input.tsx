'use client';

import { Field } from './field';
import { type FieldProps, oneText, useField } from './form-context';

type DateInputProps = FieldProps & { defaultValue?: string; min?: string; max?: string; withTime?: boolean };

/** A date, or a date with a time, in the browser's own control; values are ISO (2026-03-12, 2026-03-12T23:59). */
export function DateInput({
  name,
  label,
  hint,
  error,
  required,
  audience,
  defaultValue,
  min,
  max,
  withTime,
}: DateInputProps) {
  const field = useField({ name, error, hint });
  return (
    <Field
      {...field}
      label={label}
      hint={hint}
      audience={audience}
      optionalWord={required ? undefined : field.optionalWord}
    >
      <input
        className="input"
        data-width="medium"
        id={field.id}
        name={name}
        type={withTime ? 'datetime-local' : 'date'}
        min={min}
        max={max}
        defaultValue={oneText(field.kept) ?? defaultValue}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
      />
    </Field>
  );
}
