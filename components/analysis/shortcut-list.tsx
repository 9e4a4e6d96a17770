'use client';

import { useId } from 'react';
import type { CodingWords } from './coding-state';

type ShortcutListProps = {
  words: CodingWords;
  on: boolean;
  choose: (on: boolean) => void;
  details: React.RefObject<HTMLDetailsElement | null>;
};

/** What single keys do, and the switch that turns them off for those who speak or tap keys by chance. */
export function ShortcutList({ words, on, choose, details }: ShortcutListProps) {
  const id = useId();
  const rows = [
    ['n', words.keys.next],
    ['p', words.keys.previous],
    [words.keys.digit, words.keys.theme],
    ['0', words.keys.noTheme],
    ['t', words.keys.find],
    ['u', words.keys.undo],
    ['?', words.keys.help],
  ];
  return (
    <details className="details" ref={details}>
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
          {rows.map(([key, what]) => (
            <div className="contents" key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>{words.shortcutsHint}</p>
      </div>
    </details>
  );
}
