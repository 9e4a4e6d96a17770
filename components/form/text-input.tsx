'use client';

import { Field } from './field';
import { type FieldProps, oneText, useField } from './form-context';

type TextInputProps = FieldProps & {
  defaultValue?: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'time';
  width?: 'short' | 'medium' | 'full';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  maxLength?: number;
  spellCheck?: boolean;
};

/** One line of text. */
export function TextInput(props: TextInputProps) {
  const {
    name,
    label,
    labelLang,
    hint,
    error,
    required,
    audience,
    defaultValue,
    type = 'text',
    width = 'full',
    ...rest
  } = props;
  const field = useField({ name, error, hint });
  return (
    <Field
      {...field}
      label={label}
      labelLang={labelLang}
      hint={hint}
      audience={audience}
      optionalWord={required ? undefined : field.optionalWord}
    >
      <input
        className="input"
        data-width={width}
        id={field.id}
        name={name}
        type={type}
        defaultValue={oneText(field.kept) ?? defaultValue}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
        {...rest}
      />
    </Field>
  );
}
