'use client';

import { toggleShortcuts } from '@/components/ui/shortcut-list';
import { useKeys } from '@/components/ui/use-shortcuts';
import { commandOf, themeOfDigit } from './choosing';
import type { CodingCommand, CodingState } from './coding-state';

type CodingKeys = {
  on: boolean;
  state: CodingState;
  marking: boolean;
  find: React.RefObject<HTMLInputElement | null>;
  shortcuts: React.RefObject<HTMLDetailsElement | null>;
  setTyped: (typed: string) => void;
  send: (command: CodingCommand) => void;
};

/** What the single keys do on the coder's screen. Returns from each whether it was meant for us. */
export function useCodingKeys({ on, state, marking, find, shortcuts, setTyped, send }: CodingKeys): void {
  const mayCode = state.contribution !== null && !state.onlyReading;
  function startTyping(typed: string): boolean {
    setTyped(typed);
    find.current?.focus();
    return true;
  }
  function digit(key: string): boolean {
    const theme = themeOfDigit(state.themes, key);
    if (theme === 'ambiguous') return startTyping(key);
    if (theme) send(commandOf(theme, marking));
    return theme !== null;
  }
  useKeys(on, (key) => {
    if (key === '?') return toggleShortcuts(shortcuts);
    if (key === 'n' && state.next) send(`go:${state.next.id}`);
    else if (key === 'p' && state.previous) send(`go:${state.previous.id}`);
    else if (mayCode && key === 'u') send('undo');
    else if (mayCode && key === 't') return startTyping('');
    else if (mayCode && /^\d$/.test(key)) return digit(key);
    else return false;
    return true;
  });
}
