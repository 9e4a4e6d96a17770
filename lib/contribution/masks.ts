import { maskMark } from '@/lib/core/typed';
import type { MaskReason } from './model';
import { cleanText, codePointLength } from './text';

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

/** A text minus its masks, as the database gives it, with a word where each mask stands. */
export function maskedSegments(minusMasks: string, word: string): { text: string; masked?: boolean }[] {
  return minusMasks
    .split(maskMark)
    .flatMap((text, position) => [...(position > 0 ? [{ text: word, masked: true }] : []), { text }])
    .filter(({ text }) => text !== '');
}

/** The same cut as the database's: the text with one mark for each masked span. */
export function minusMasks(text: string, masks: readonly Mask[]): string {
  return segmentsWith(text, masks)
    .map((segment) => (segment.masked ? maskMark : segment.text))
    .join('');
}
