'use client';

import { FieldNotes } from './field';
import { type FieldProps, useField } from './form-context';

type FieldsetProps = {
  legend: string;
  hint?: React.ReactNode;
  children: React.ReactNode;
};

/** Fields that belong together, under one legend. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset className="fieldset">
      <legend className="fieldset-legend">{legend}</legend>
      {hint ? <div className="field-hint">{hint}</div> : null}
      {children}
    </fieldset>
  );
}

/** The frame of a group of choices: legend, hint and error belong to the group. */
export function ChoiceFrame(props: FieldProps & { children: React.ReactNode }) {
  const { name, label, labelLang, hint, error, required, audience, children } = props;
  const field = useField({ name, error, hint });
  return (
    <fieldset
      className="field"
      data-error={field.error ? true : undefined}
      aria-describedby={field.describedBy}
    >
      <legend className="field-label">
        {labelLang ? <span lang={labelLang}>{label}</span> : label}
        {required || !field.optionalWord ? null : (
          <span className="field-optional"> {field.optionalWord}</span>
        )}
      </legend>
      <FieldNotes {...field} hint={hint} audience={audience} />
      <div className="choices">{children}</div>
    </fieldset>
  );
}
