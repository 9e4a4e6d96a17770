'use client';

import { useId } from 'react';

type ShortcutListProps = {
  words: { shortcuts: string; shortcutsOn: string; shortcutsHint: string };
  /** Each key, and what it does. */
  keys: readonly (readonly [key: string, does: string])[];
  on: boolean;
  choose: (on: boolean) => void;
  details: React.RefObject<HTMLDetailsElement | null>;
};

/** What single keys do, and the switch that turns them off for those who speak or tap keys by chance. */
export function ShortcutList({ words, keys, on, choose, details }: ShortcutListProps) {
  const id = useId();
  return (
    <details className="details print:hidden" ref={details}>
      <summary>{words.shortcuts}</summary>
      <div className="details-body">
        <div className="choice">
          <input
            id={id}
            type="checkbox"
            checked={on}
            onChange={(event) => choose(event.currentTarget.checked)}
          />
          <label htmlFor={id}>{words.shortcutsOn}</label>
        </div>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
          {keys.map(([key, does]) => (
            <div className="contents" key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>{words.shortcutsHint}</p>
      </div>
    </details>
  );
}

/** Opens the list or closes it, and puts the focus on it. Gives whether there was one. */
export function toggleShortcuts(details: React.RefObject<HTMLDetailsElement | null>): boolean {
  const list = details.current;
  if (!list) return false;
  list.open = !list.open;
  list.querySelector('summary')?.focus();
  return true;
}
