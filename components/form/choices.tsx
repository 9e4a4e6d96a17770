'use client';

import { FieldNotes } from './field';
import { ChoiceFrame } from './fieldset';
import { asList, type FieldProps, oneText, useField } from './form-context';

export type Choice = { value: string; label: string; lang?: string; hint?: React.ReactNode };

/** One of a few. */
export function RadioGroup(props: FieldProps & { options: readonly Choice[]; defaultValue?: string }) {
  const field = useField(props);
  const chosen = field.answered ? oneText(field.kept) : props.defaultValue;
  return (
    <ChoiceFrame {...props}>
      {props.options.map((option, position) => (
        <ChoiceRow
          key={option.value}
          type="radio"
          id={position === 0 ? field.id : `${field.id}-${position + 1}`}
          name={props.name}
          option={option}
          checked={option.value === chosen}
          invalid={Boolean(field.error)}
        />
      ))}
    </ChoiceFrame>
  );
}

/** Any number of a few; the form sends the name once for each chosen value. */
export function CheckboxGroup(
  props: FieldProps & { options: readonly Choice[]; defaultValue?: readonly string[] },
) {
  const field = useField(props);
  const chosen = (field.answered ? asList(field.kept) : props.defaultValue) ?? [];
  return (
    <ChoiceFrame {...props}>
      {props.options.map((option, position) => (
        <ChoiceRow
          key={option.value}
          type="checkbox"
          id={position === 0 ? field.id : `${field.id}-${position + 1}`}
          name={props.name}
          option={option}
          checked={chosen.includes(option.value)}
          invalid={Boolean(field.error)}
        />
      ))}
    </ChoiceFrame>
  );
}

/** One thing to say yes to; sends `value` ("on" unless given) when ticked, nothing otherwise. */
export function Checkbox(props: Omit<FieldProps, 'required'> & { value?: string; defaultChecked?: boolean }) {
  const { name, label, hint, error, audience, value = 'on', defaultChecked = false } = props;
  const field = useField({ name, error, hint });
  const checked = field.answered ? field.kept === value : defaultChecked;
  return (
    <div className="field" data-error={field.error ? true : undefined}>
      <FieldNotes error={field.error} errorId={field.errorId} audience={audience} />
      <ChoiceRow
        type="checkbox"
        id={field.id}
        name={name}
        option={{ value, label }}
        hint={hint}
        checked={checked}
        invalid={Boolean(field.error)}
        errorId={field.errorId}
      />
    </div>
  );
}

type ChoiceRowProps = {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Choice;
  hint?: React.ReactNode;
  checked: boolean;
  invalid: boolean;
  errorId?: string;
};

function ChoiceRow({ type, id, name, option, hint, checked, invalid, errorId }: ChoiceRowProps) {
  const note = hint ?? option.hint;
  const noteId = note ? `${id}-hint` : undefined;
  return (
    <div className="choice">
      <input
        key={String(checked)}
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={[noteId, errorId].filter(Boolean).join(' ') || undefined}
        aria-invalid={invalid && type === 'checkbox' ? true : undefined}
      />
      <label htmlFor={id} lang={option.lang}>
        {option.label}
      </label>
      {note ? (
        <div className="choice-hint" id={noteId}>
          {note}
        </div>
      ) : null}
    </div>
  );
}
