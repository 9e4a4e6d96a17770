'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { asList, useField } from '@/components/form/form-context';
import { Button } from '@/components/ui/button';
import { NeedsScript } from '@/components/ui/needs-script';
import { type Mask, segmentsWith } from '@/lib/contribution/masks';
import { type MaskReason, maskReasons } from '@/lib/contribution/model';
import { codePointLength, codePointSlice } from '@/lib/contribution/text';

export type MaskFieldLabels = {
  marks: string;
  hint: string;
  /** "Dölj ”{words}” ({reason})". */
  keep: string;
  markAs: string;
  nothingMarked: string;
  reasons: Record<MaskReason, string>;
};

type Props = { id: string; text: string; lang?: string; masks: readonly Mask[]; labels: MaskFieldLabels };
type Mark = { value: string; on: boolean };

/**
 * The text with its masks: each one is a tick box that is sent as `start-end-reason`. With script, selected
 * text becomes one more; without it, masks are typed as words further down.
 */
export function MaskField({ id: arrived, text, lang, masks, labels }: Props) {
  const { id, kept, error, errorId } = useField({ name: 'masks' });
  const typed = asList(kept);
  const [marks, setMarks] = useState<Mark[]>(() =>
    (typed ?? masks.map(spanValue)).map((value) => ({ value, on: true })),
  );
  const [said, setSaid] = useState('');
  const words = useRef<HTMLParagraphElement>(null);
  const heading = useId();
  useArrival(words, arrived);

  function markSelected(reason: MaskReason) {
    const span = words.current ? selectedSpan(words.current) : undefined;
    if (!span) return setSaid(labels.nothingMarked);
    const value = spanValue({ ...span, reason });
    setMarks((before) => [...before.filter((mark) => mark.value !== value), { value, on: true }]);
    setSaid(lineOf(value));
    getSelection()?.removeAllRanges();
  }

  function lineOf(value: string): string {
    const { start, end, reason } = maskOf(value);
    return labels.keep
      .replace('{words}', codePointSlice(text, start, end))
      .replace('{reason}', labels.reasons[reason]);
  }

  const shown = segmentsWith(
    text,
    marks.filter(({ on }) => on).map(({ value }) => maskOf(value)),
  );
  return (
    <div className="field" data-error={error ? true : undefined}>
      <figure className="quote">
        <blockquote lang={lang}>
          <p ref={words} tabIndex={-1}>
            {shown.map((segment, position) =>
              segment.masked ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
                <mark key={position}>{segment.text}</mark>
              ) : (
                segment.text
              ),
            )}
          </p>
        </blockquote>
      </figure>
      <NeedsScript>
        <fieldset className="mask-kinds">
          <legend className="field-label">{labels.markAs}</legend>
          <p className="field-hint">{labels.hint}</p>
          <div className="submit-buttons">
            {maskReasons.map((reason) => (
              <Button
                key={reason}
                type="button"
                // Pressing must not take the selection away.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => markSelected(reason)}
              >
                {labels.reasons[reason]}
              </Button>
            ))}
          </div>
        </fieldset>
      </NeedsScript>
      <p role="status" className={said === labels.nothingMarked ? 'field-hint' : 'visually-hidden'}>
        {said}
      </p>
      {error ? (
        <p className="field-error" id={errorId}>
          {error}
        </p>
      ) : null}
      {marks.length > 0 ? (
        <fieldset id={id} aria-labelledby={heading} tabIndex={-1}>
          <legend className="field-label" id={heading}>
            {labels.marks}
          </legend>
          {marks.map(({ value, on }) => (
            <div className="choice" key={value}>
              <input
                type="checkbox"
                id={`${id}-${value}`}
                name="masks"
                value={value}
                checked={on}
                onChange={() =>
                  setMarks((before) =>
                    before.map((mark) => (mark.value === value ? { value, on: !on } : mark)),
                  )
                }
              />
              <label htmlFor={`${id}-${value}`}>{lineOf(value)}</label>
            </div>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

let latest: string | undefined;

/** The text after one that was decided takes the focus, so that it is read out; the first of a visit does not. */
function useArrival(text: React.RefObject<HTMLElement | null>, id: string) {
  useEffect(() => {
    if (latest && latest !== id) text.current?.focus();
    latest = id;
  }, [text, id]);
}

function spanValue({ start, end, reason }: Mask): string {
  return `${start}-${end}-${reason}`;
}

function maskOf(value: string): Mask {
  const [start, end, reason] = value.split('-');
  return {
    start: Number(start),
    end: Number(end),
    reason: maskReasons.find((known) => known === reason) ?? 'personalData',
  };
}

/** What is selected inside the element, in code points of its text. */
function selectedSpan(element: HTMLElement): { start: number; end: number } | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return undefined;
  const before = range.cloneRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = codePointLength(before.toString());
  return { start, end: start + codePointLength(range.toString()) };
}
