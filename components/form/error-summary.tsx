'use client';

import { useEffect, useId, useRef } from 'react';
import { useCameWithThePage } from './use-came-with-the-page';

export type SummaryError = { id: string; message: string };

type ErrorSummaryProps = {
  heading: string;
  errors?: readonly SummaryError[];
  message?: string;
  /** What to do about it, where that is not at a field. */
  children?: React.ReactNode;
};

const none: readonly SummaryError[] = [];

/** What went wrong, on top of the form, with a link to each field. Takes focus when it arrives. */
export function ErrorSummary({ heading, errors = none, message, children }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  // Several forms of one page can have come back with errors.
  const headingId = useId();
  const isFirst = useRef(useCameWithThePage());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer from the server is a new arrival
  useEffect(() => {
    // What came with the page has its focus from the browser: whoever has begun to write since is left there.
    const mayHaveMovedOn = isFirst.current && document.activeElement !== document.body;
    isFirst.current = false;
    if (!mayHaveMovedOn) summary.current?.focus();
  }, [errors]);
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      ref={summary}
      // biome-ignore lint/a11y/noAutofocus: without JavaScript this is what moves the reader to the errors
      autoFocus
      aria-labelledby={headingId}
    >
      <h2 id={headingId}>{heading}</h2>
      {message ? <p>{message}</p> : null}
      {children}
      {errors.length > 0 ? (
        <ul>
          {errors.map((error) => (
            <li key={error.id}>
              <a href={`#${error.id}`} onClick={(event) => showField(event, error.id)}>
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Focus the field with its label in view, unfolded; the plain link would put the control at the very top. */
function showField(event: React.MouseEvent, id: string) {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  for (let part = control.closest('details'); part; part = part.parentElement?.closest('details') ?? null) {
    part.open = true;
  }
  (control.closest('.field') ?? control).scrollIntoView();
  control.focus({ preventScroll: true });
}
