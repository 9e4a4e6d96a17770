'use client';

import { useRef } from 'react';
import { NeedsScript } from '@/components/ui/needs-script';
import { ShortcutList, toggleShortcuts } from '@/components/ui/shortcut-list';
import { useKeys, useShortcutChoice } from '@/components/ui/use-shortcuts';
import type { Messages } from '@/lib/text/keys';

/** Each key presses what already stands on the page. */
const targets: Record<string, string> = {
  l: 'button[name=then][value=read]',
  n: 'a[rel=next]',
  p: 'a[rel=prev]',
};

/** A faster way to what the page's own button and links do. */
export function ReadingKeys({ words }: { words: Messages['reading']['keys'] }) {
  const details = useRef<HTMLDetailsElement>(null);
  const [on, choose] = useShortcutChoice();
  useKeys(on, (key) => {
    if (key === '?') return toggleShortcuts(details);
    const target = targets[key] && document.querySelector<HTMLElement>(targets[key]);
    if (!target) return false;
    target.click();
    return true;
  });
  const keys = [
    ['l', words.read],
    ['n', words.next],
    ['p', words.previous],
    ['?', words.help],
  ] as const;
  return (
    <NeedsScript>
      <ShortcutList words={words} keys={keys} on={on} choose={choose} details={details} />
    </NeedsScript>
  );
}
