/** A span in code points, half open. */
export type Span = { start: number; end: number };

/**
 * Coders read a text in which each masked span is one mark. What they select there is turned into the place
 * in the stored text, so that it stays true when a mask is set or lifted later.
 */
export function inStoredText(shown: Span, masks: readonly Span[]): Span {
  return { start: stored(shown.start, masks, 'start'), end: stored(shown.end, masks, 'end') };
}

/** Where a span of the stored text is shown; one that begins or ends under a mask takes the mark in. */
export function inShownText(span: Span, masks: readonly Span[]): Span {
  return { start: shownAt(span.start, masks, 'start'), end: shownAt(span.end, masks, 'end') };
}

function stored(place: number, masks: readonly Span[], edge: keyof Span): number {
  let passed = 0;
  for (const { start, end } of apart(masks)) {
    const mark = start - passed;
    if (edge === 'start' ? place <= mark : place < mark + 1) break;
    passed += end - start - 1;
  }
  return place + passed;
}

function shownAt(place: number, masks: readonly Span[], edge: keyof Span): number {
  let passed = 0;
  for (const { start, end } of apart(masks)) {
    if (place <= start) break;
    if (place < end) return start - passed + (edge === 'end' ? 1 : 0);
    passed += end - start - 1;
  }
  return place - passed;
}

/** Masks in order, those that overlap as one, as the database cuts them. */
function apart(masks: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...masks].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

export type ShownPiece = { text: string; start: number; masked: boolean; marked: boolean };

/** A shown text in pieces: masks by themselves, and each piece either within a marked passage or not. */
export function pieces(shown: string, mark: string, marked: readonly Span[]): ShownPiece[] {
  const result: ShownPiece[] = [];
  for (const [start, character] of Array.from(shown).entries()) {
    const piece = {
      text: character,
      start,
      masked: character === mark,
      marked: marked.some((span) => span.start <= start && start < span.end),
    };
    const last = result.at(-1);
    if (last && !last.masked && !piece.masked && last.marked === piece.marked) last.text += character;
    else result.push(piece);
  }
  return result;
}
