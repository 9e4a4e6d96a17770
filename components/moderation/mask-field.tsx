'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { asList, useField } from '@/components/form/form-context';
import { Button } from '@/components/ui/button';
import { NeedsScript } from '@/components/ui/needs-script';
import { type Mask, segmentsWith, withoutOuterSpace } from '@/lib/contribution/masks';
import { type MaskReason, maskReasons } from '@/lib/contribution/model';
import { codePointLength, codePointSlice } from '@/lib/contribution/text';

export type MaskFieldLabels = {
  marks: string;
  hint: string;
  /** "Dölj ”{words}” ({reason})". */
  keep: string;
  markAs: string;
  nothingMarked: string;
  /** What the underlined words are to everyone else, unless the page says it already. */
  meaning?: string;
  reasons: Record<MaskReason, string>;
};

/** A part of the text with a name of its own, in code points, half open. */
type Part = { label: string; start: number; end: number };

type Props = {
  id: string;
  text: string;
  /** What the text is made of, where it was asked for part by part. */
  parts: readonly Part[];
  lang?: string;
  masks: readonly Mask[];
  labels: MaskFieldLabels;
};
type Mark = { value: string; on: boolean };

/**
 * The text with its masks: each one is a tick box that is sent as `start-end-reason`. With script, selected
 * text becomes one more; without it, masks are typed as words further down.
 */
export function MaskField({ id: arrived, text, parts, lang, masks, labels }: Props) {
  const { id, kept, error, errorId } = useField({ name: 'masks' });
  const typed = asList(kept);
  const [marks, setMarks] = useState<Mark[]>(() =>
    (typed ?? masks.map(spanValue)).map((value) => ({ value, on: true })),
  );
  const [said, setSaid] = useState('');
  const words = useRef<HTMLQuoteElement>(null);
  const heading = useId();
  useArrival(words, arrived);

  function markSelected(reason: MaskReason) {
    const selected = words.current ? selectedSpan(words.current) : undefined;
    const span = selected && withoutOuterSpace(text, selected);
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

  const hidden = marks.filter(({ on }) => on).map(({ value }) => maskOf(value));
  return (
    <div className="field" data-error={error ? true : undefined}>
      <figure className="quote">
        <blockquote lang={lang} ref={words} tabIndex={-1}>
          {parts.length === 0 ? (
            <p data-start={0}>
              <Marked text={text} masks={hidden} />
            </p>
          ) : (
            <dl className="text-parts">
              {parts.map(({ label, start, end }) => (
                <div key={start}>
                  <dt lang="sv">{label}</dt>
                  <dd data-start={start}>
                    <Marked text={codePointSlice(text, start, end)} masks={hidden} from={start} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </blockquote>
      </figure>
      {hidden.length > 0 && labels.meaning ? <p className="field-hint">{labels.meaning}</p> : null}
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

/** The words with what is hidden of them marked. The masks are counted from the whole text's beginning. */
function Marked({ text, masks, from = 0 }: { text: string; masks: readonly Mask[]; from?: number }) {
  const inPart = masks.map((mask) => ({ ...mask, start: mask.start - from, end: mask.end - from }));
  return segmentsWith(text, inPart).map((segment, position) =>
    segment.masked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
      <mark key={position}>{segment.text}</mark>
    ) : (
      segment.text
    ),
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

/** What is selected inside the element, in code points of the text; what stands between its parts is no part of it. */
function selectedSpan(element: HTMLElement): { start: number; end: number } | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return undefined;
  const start = placeInText(range.startContainer, range.startOffset);
  const end = placeInText(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

/** How far into the text a point of the page is; nothing where it stands in none of its parts. */
function placeInText(node: Node, offset: number): number | undefined {
  const near = node instanceof HTMLElement ? node : node.parentElement;
  const part = near?.closest<HTMLElement>('[data-start]');
  if (!part) return undefined;
  const before = document.createRange();
  before.selectNodeContents(part);
  before.setEnd(node, offset);
  return Number(part.dataset.start) + codePointLength(before.toString());
}
