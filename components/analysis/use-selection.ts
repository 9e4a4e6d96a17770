'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '@/lib/analysis/passages';

export type Selected = Span & { words: string };

/** What is selected in the shown text, in code points of it. Each piece of the text says where it begins. */
export function useSelection(text: RefObject<HTMLElement | null>): [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    function read() {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      if (!range || !text.current?.contains(range.commonAncestorContainer)) return;
      if (range.collapsed) return setSelected(null);
      const start = placeIn(range.startContainer, range.startOffset, 'start');
      const end = placeIn(range.endContainer, range.endOffset, 'end');
      setSelected(
        start !== null && end !== null && end > start ? { start, end, words: String(range) } : null,
      );
    }
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [text]);
  function clear() {
    document.getSelection()?.removeAllRanges();
    setSelected(null);
  }
  return [selected, clear];
}

/** A mask is one mark, whatever word stands for it: a selection that touches it takes it in whole. */
function placeIn(node: Node, offset: number, edge: 'start' | 'end'): number | null {
  const inside = node instanceof Element ? childAt(node, offset, edge) : node;
  const piece = (inside instanceof Element ? inside : inside?.parentElement)?.closest<HTMLElement>(
    '[data-start]',
  );
  if (!piece) return null;
  const start = Number(piece.dataset.start);
  if (piece.dataset.masked !== undefined) return edge === 'start' ? start : start + 1;
  const length = Array.from(piece.textContent ?? '').length;
  if (node instanceof Element) return edge === 'start' ? start : start + length;
  return start + Array.from((node.textContent ?? '').slice(0, offset)).length;
}

function childAt(element: Element, offset: number, edge: 'start' | 'end'): Node | null {
  if (element.matches('[data-start]')) return element;
  return element.childNodes[edge === 'start' ? offset : offset - 1] ?? element.lastChild;
}
