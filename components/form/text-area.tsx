'use client';

import { useEffect, useLayoutEffect, useState } from 'react';
import { Field } from './field';
import { type FieldProps, oneText, useField } from './form-context';
import { counted, type FormLabels } from './form-labels';
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
  return (
    <Field
      {...field}
      label={label}
      labelLang={labelLang}
      hint={hint}
      audience={audience}
      optionalWord={required ? undefined : field.optionalWord}
    >
      <Area
        className="input"
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

/** The text area by itself: what reads it and what React does to it belong as close together as can be. */
function Area(props: React.ComponentProps<'textarea'> & { id: string }) {
  useWrittenBeforeTheScript(props.id);
  return <textarea {...props} />;
}

/**
 * When React takes over a page from the server it puts a text area's first text back, over what somebody has
 * written there while the script was on its way, and with it goes what was marked. Both are remembered from just
 * before that, and put back before anything more can be written: a microtask comes before the next key.
 */
function useWrittenBeforeTheScript(id: string) {
  const came = useCameWithThePage();
  const [written] = useState(() => (came ? writtenIn(id) : undefined));
  useLayoutEffect(() => written?.putBack(), [written]);
}

/** One watch over each text area: React may begin to take a page over more than once. */
const watches = new WeakMap<HTMLTextAreaElement, { end: () => void }>();

function writtenIn(id: string) {
  if (typeof document === 'undefined') return undefined;
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return undefined;
  const standing = () => {
    const { value, selectionStart, selectionEnd, selectionDirection } = area;
    return { value, selectionStart, selectionEnd, selectionDirection };
  };
  let last = standing();
  // React may pause before it puts the first text back: what is written and marked meanwhile is remembered too.
  const remember = () => {
    if (area.value !== area.defaultValue || last.value === area.defaultValue) last = standing();
  };
  const isTakenAway = () => area.value === area.defaultValue && area.value !== last.value;
  const putBack = () => {
    if (isTakenAway()) area.value = last.value;
    // Where nobody is writing, some browsers would move the focus here with the selection.
    if (area.value === last.value && document.activeElement === area) {
      area.setSelectionRange(last.selectionStart, last.selectionEnd, last.selectionDirection);
    }
  };
  const observer = new MutationObserver(putBack);
  const end = () => {
    observer.disconnect();
    area.removeEventListener('input', remember);
    document.removeEventListener('selectionchange', remember);
  };
  watches.get(area)?.end();
  watches.set(area, { end });
  observer.observe(area, { childList: true });
  area.addEventListener('input', remember);
  document.addEventListener('selectionchange', remember);
  queueMicrotask(putBack);
  return {
    putBack: () => {
      end();
      putBack();
    },
  };
}

function codePoints(text: string): number {
  return Array.from(text).length;
}

type CountProps = {
  left: number;
  typed: boolean;
  labels: Pick<FormLabels, 'figures' | 'charactersLeft' | 'charactersOver'>;
};

function CharacterCount({ left, typed, labels }: CountProps) {
  const label = left < 0 ? labels.charactersOver : labels.charactersLeft;
  const text = counted(label, Math.abs(left), labels.figures);
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
