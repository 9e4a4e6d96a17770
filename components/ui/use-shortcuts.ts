'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

const setting = 'genklang.shortcuts';
const nothing = () => () => {};

/** Whether single keys do things; the reader's own choice, kept in this browser (WCAG 2.1.4). */
export function useShortcutChoice(): [boolean, (on: boolean) => void] {
  const stored = useSyncExternalStore(nothing, storedChoice, () => true);
  const [chosen, setChosen] = useState<boolean>();
  function choose(on: boolean) {
    setChosen(on);
    try {
      localStorage.setItem(setting, on ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing keeps the choice for as long as the page is open.
    }
  }
  return [chosen ?? stored, choose];
}

function storedChoice(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

/** Calls with each single key that is pressed outside of fields, without a modifier. */
export function useKeys(on: boolean, pressed: (key: string) => boolean): void {
  useEffect(() => {
    if (!on) return;
    function read(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target))
        return;
      if (pressed(event.key)) event.preventDefault();
    }
    document.addEventListener('keydown', read);
    return () => document.removeEventListener('keydown', read);
  });
}

/** Where a key writes something. What is ticked or chosen takes no letters. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')
  );
}
