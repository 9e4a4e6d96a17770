import { maskMark } from '@/lib/core/typed';
import type { Say } from '@/lib/text/server';
import type { MaskReason } from './model';
import { cleanText, codePointLength, codePointSlice } from './text';

/** A masked span of one text version, in code points, half open. */
export type Mask = { start: number; end: number; reason: MaskReason };

export type Segment<Reason = MaskReason> = { text: string; masked?: Reason };

/** Sorted, within the text and apart: of two that overlap, the first one's reason stands for both. */
export function tidyMasks(masks: readonly Mask[], length: number): Mask[] {
  const tidy: Mask[] = [];
  const inText = masks
    .map((mask) => ({ ...mask, start: Math.max(0, mask.start), end: Math.min(length, mask.end) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mask of inText) {
    const last = tidy.at(-1);
    if (last && mask.start < last.end) last.end = Math.max(last.end, mask.end);
    else tidy.push({ ...mask });
  }
  return tidy;
}

/**
 * The span without white space at its ends, so that the words around a mask stay apart as they were written;
 * nothing where only white space stands in it.
 */
export function withoutOuterSpace<Span extends { start: number; end: number }>(
  text: string,
  span: Span,
): Span | undefined {
  const covered = codePointSlice(text, span.start, span.end);
  const words = covered.trim();
  if (words === '') return undefined;
  const start = span.start + codePointLength(covered) - codePointLength(covered.trimStart());
  return { ...span, start, end: start + codePointLength(words) };
}

/** Every place where the phrase stands in the text, as spans in code points. */
export function spansOf(text: string, phrase: string): { start: number; end: number }[] {
  const wanted = cleanText(phrase);
  if (wanted === '') return [];
  const length = codePointLength(wanted);
  const spans: { start: number; end: number }[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const start = codePointLength(text.slice(0, at));
    spans.push({ start, end: start + length });
  }
  return spans;
}

/** The whole text cut at its masks, for those who may see what lies under them. */
export function segmentsWith(text: string, masks: readonly Mask[]): Segment[] {
  const points = Array.from(text);
  const segments: Segment[] = [];
  let read = 0;
  for (const { start, end, reason } of tidyMasks(masks, points.length)) {
    if (start > read) segments.push({ text: points.slice(read, start).join('') });
    segments.push({ text: points.slice(start, end).join(''), masked: reason });
    read = end;
  }
  if (read < points.length) segments.push({ text: points.slice(read).join('') });
  return segments;
}

/** A piece of a text as it is shown: its author's words, or in place of them the word of a mask, in the page's language. */
export type ShownSegment = { text: string; masked?: boolean; lang?: string };

/**
 * A text minus its masks, as the database gives it, cut where they stand. The word of a mask has its brackets
 * everywhere, so that it is no word of the author's for whoever hears, copies or prints it.
 */
export function maskedSegments(minusMasks: string, say: Say, lang = 'sv'): ShownSegment[] {
  const mask = { text: say('contribution.mask'), masked: true, lang };
  return minusMasks
    .split(maskMark)
    .flatMap((text, position) => [...(position > 0 ? [mask] : []), { text }])
    .filter(({ text }) => text !== '');
}

/** The same as plain words, for what is a link, a label or a cell. */
export function maskedWords(minusMasks: string, say: Say): string {
  return minusMasks.replaceAll(maskMark, say('contribution.mask'));
}

/** The same cut as the database's: the text with one mark for each masked span. */
export function minusMasks(text: string, masks: readonly Mask[]): string {
  return segmentsWith(text, masks)
    .map((segment) => (segment.masked ? maskMark : segment.text))
    .join('');
}
