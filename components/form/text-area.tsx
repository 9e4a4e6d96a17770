'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Field } from './field';
import { type FieldProps, oneText, useField } from './form-context';
import { counted } from './form-labels';
import { useCameWithThePage } from './use-came-with-the-page';

type TextAreaProps = FieldProps & {
  defaultValue?: string;
  rows?: number;
  /** Longest text, in code points; longer text can be typed and is then counted as too much, never cut. */
  limit?: number;
  /** The language of what is written, where it is not the page's. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
};

/** Several lines of text. The count is spoken when typing pauses; without JavaScript the hint says the limit. */
export function TextArea({
  name,
  label,
  labelLang,
  hint,
  error,
  required,
  audience,
  defaultValue,
  rows = 6,
  limit,
  lang,
  dir,
}: TextAreaProps) {
  const field = useField({ name, error, hint });
  const startText = oneText(field.kept) ?? defaultValue ?? '';
  const [length, setLength] = useState<number>();
  const area = useWrittenBeforeTheScript(field.id);
  return (
    <Field
      {...field}
      label={label}
      labelLang={labelLang}
      hint={hint}
      audience={audience}
      optionalWord={required ? undefined : field.optionalWord}
    >
      <textarea
        className="input"
        ref={area}
        id={field.id}
        name={name}
        rows={rows}
        lang={lang}
        dir={dir}
        defaultValue={startText}
        onChange={limit ? (event) => setLength(codePoints(event.currentTarget.value)) : undefined}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? true : undefined}
      />
      {limit && field.labels ? (
        <CharacterCount
          left={limit - (length ?? codePoints(startText))}
          typed={length !== undefined}
          labels={field.labels}
        />
      ) : null}
    </Field>
  );
}

/**
 * When React takes over a page from the server it puts a text area's first text back, over what somebody has
 * written there while the script was on its way. What was written is read before that, and put back after it.
 */
function useWrittenBeforeTheScript(id: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  const came = useCameWithThePage();
  const [before] = useState(() => (came ? inTheDocument(id) : undefined));
  useLayoutEffect(() => {
    if (!before || !area.current) return;
    if (area.current.value !== before.text) area.current.value = before.text;
    // Where nobody is writing, some browsers would move the focus here with the selection.
    if (document.activeElement === area.current) area.current.setSelectionRange(...before.selected);
  }, [before]);
  return area;
}

function inTheDocument(id: string): { text: string; selected: [number, number] } | undefined {
  if (typeof document === 'undefined') return undefined;
  const found = document.getElementById(id);
  if (!(found instanceof HTMLTextAreaElement)) return undefined;
  return { text: found.value, selected: [found.selectionStart, found.selectionEnd] };
}

function codePoints(text: string): number {
  return Array.from(text).length;
}

type CountProps = {
  left: number;
  typed: boolean;
  labels: { charactersLeft: string; charactersOver: string };
};

function CharacterCount({ left, typed, labels }: CountProps) {
  const text = left < 0 ? counted(labels.charactersOver, -left) : counted(labels.charactersLeft, left);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (!typed) return;
    const pause = setTimeout(() => setSpoken(text), 1000);
    return () => clearTimeout(pause);
  }, [text, typed]);
  return (
    <>
      <p className="field-count" data-over={left < 0 || undefined} aria-hidden="true">
        {typed ? text : ''}
      </p>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}
