'use client';

import { useContext } from 'react';
import { FormContext } from './form-context';

type FoldedPartProps = {
  /** The beginning of the names of the fields in it. */
  name: string;
  /** What the part is called: what is pressed. */
  summary: string;
  open?: boolean;
  /** Said beside the summary when a choice in the part has been made, and when none has. */
  marks?: { answered: string; unanswered: string };
  children: React.ReactNode;
};

/** A part of a long form, one press away. What is refused in it comes back unfolded. */
export function FoldedPart({ name, summary, open, marks, children }: FoldedPartProps) {
  const { errors } = useContext(FormContext);
  const refused = Object.keys(errors).some((field) => field === name || field.startsWith(`${name}.`));
  return (
    <details className="details folded-part" open={refused || open || undefined}>
      <summary>
        {summary}
        {marks ? (
          <>
            <span className="folded-mark" data-mark="answered">{` ${marks.answered}`}</span>
            <span className="folded-mark" data-mark="unanswered">{` ${marks.unanswered}`}</span>
          </>
        ) : null}
      </summary>
      <div className="folded-body">{children}</div>
    </details>
  );
}
