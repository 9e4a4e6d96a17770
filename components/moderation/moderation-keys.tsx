'use client';

import { useRef } from 'react';
import { NeedsScript } from '@/components/ui/needs-script';
import { ShortcutList, toggleShortcuts } from '@/components/ui/shortcut-list';
import { useKeys, useShortcutChoice } from '@/components/ui/use-shortcuts';
import type { Messages } from '@/lib/text/keys';

/** Each key puts the focus on what already stands on the page; Enter is left to the moderator. */
const targets: Record<string, string> = {
  1: '.form-decision [value=published], .form-decision .submit-bar button',
  2: '.form-decision [value=withheld]',
};

/** A faster way to the verdict: a digit chooses it, Enter saves it. */
export function ModerationKeys({ words }: { words: Messages['moderation']['keys'] }) {
  const details = useRef<HTMLDetailsElement>(null);
  const [on, choose] = useShortcutChoice();
  useKeys(on, (key) => {
    if (key === '?') return toggleShortcuts(details);
    if (key === 'n') return pressSkip();
    const target = targets[key] && document.querySelector<HTMLElement>(targets[key]);
    if (!target) return false;
    target.focus();
    if (target.matches('[type=radio]')) target.click();
    return true;
  });
  const keys = [
    ['1', words.publish],
    ['2', words.withhold],
    ['n', words.skip],
    ['?', words.help],
  ] as const;
  return (
    <NeedsScript>
      <ShortcutList words={words} keys={keys} on={on} choose={choose} details={details} />
    </NeedsScript>
  );
}

function pressSkip(): boolean {
  const skip = document.querySelector<HTMLElement>('.form-decision a[rel=next]');
  skip?.click();
  return skip !== null;
}
