'use client';

import { NeedsScript } from '@/components/ui/needs-script';
import { commandOf, matchingThemes } from './choosing';
import type { CodingCommand, CodingWords, ThemeChoice } from './coding-state';

type ThemeChoicesProps = {
  themes: readonly ThemeChoice[];
  words: CodingWords;
  /** A passage is selected: pressing a theme marks it, also where the theme is set already. */
  marking: boolean;
  /** The field that finds a theme. */
  find: { typed: string; type: (typed: string) => void; field: React.RefObject<HTMLInputElement | null> };
  send: (command: CodingCommand) => void;
};

/** The code book as numbered choices; one that is set is pressed down, and comes off when pressed again. */
export function ThemeChoices({ themes, words, marking, find, send }: ThemeChoicesProps) {
  const shown = matchingThemes(themes, find.typed);
  function choose(event: React.KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape') {
      find.type('');
      event.currentTarget.blur();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [first] = shown;
    if (!first || !find.typed.trim()) return;
    send(commandOf(first, marking));
    find.type('');
    event.currentTarget.blur();
  }
  return (
    <div className="grid gap-2">
      <NeedsScript>
        <div className="field">
          <label className="field-label" htmlFor="find-theme">
            {words.find}
          </label>
          <input
            ref={find.field}
            id="find-theme"
            className="input"
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={find.typed}
            onChange={(event) => find.type(event.currentTarget.value)}
            onKeyDown={choose}
          />
        </div>
      </NeedsScript>
      {shown.length === 0 ? <p role="status">{words.noMatch}</p> : null}
      <ol className="grid gap-1" aria-label={words.themes}>
        {shown.map((theme) => (
          <li key={theme.id}>
            <button
              className="grid w-full grid-cols-[1.6em_minmax(0,1fr)] gap-x-2 border border-rule px-2 py-1 text-start aria-pressed:border-accent aria-pressed:bg-paper-deep"
              type="submit"
              name="do"
              value={commandOf(theme, marking)}
              aria-pressed={theme.held}
            >
              <b>{theme.number ?? ''}</b>
              <span>
                <b>{theme.label}</b>
                {theme.held ? ' ✓' : ''}
                {theme.note ? ` (${theme.note})` : ''}
                {theme.definition ? (
                  <span className="block text-[0.9em] text-ink-soft">{theme.definition}</span>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
