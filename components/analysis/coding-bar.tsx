'use client';

import { Button, ButtonLink } from '@/components/ui/button';
import type { CodingCommand, CodingState, CodingWords } from './coding-state';

type CodingBarProps = {
  state: CodingState;
  words: CodingWords;
  send: (command: CodingCommand) => void;
};

/** Where to go from here. The links are plain ones; with a script they change the text in place. */
export function CodingBar({ state, words, send }: CodingBarProps) {
  const go = (id: string) => (event: React.MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    send(`go:${id}`);
  };
  const { next, previous, undo, onlyReading } = state;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {next ? (
        <ButtonLink variant="primary" href={next.href} rel="next" onClick={go(next.id)}>
          {words.next}
        </ButtonLink>
      ) : null}
      {previous ? (
        <ButtonLink href={previous.href} rel="prev" onClick={go(previous.id)}>
          {words.previous}
        </ButtonLink>
      ) : null}
      {onlyReading || undo.length === 0 ? null : (
        <Button variant="quiet" name="do" value="undo">
          {words.undo}
        </Button>
      )}
    </div>
  );
}
