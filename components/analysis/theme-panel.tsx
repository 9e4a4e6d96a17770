'use client';

import { TextInput } from '@/components/form/text-input';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import type { CodingCommand, CodingState, CodingWords } from './coding-state';
import { StepForm } from './step-form';
import { ThemeChoices } from './theme-choices';
import type { StepFields } from './use-coding';
import type { Selected } from './use-selection';

type ThemePanelProps = {
  state: CodingState;
  words: CodingWords;
  selected: Selected | null;
  unmark: () => void;
  find: React.ComponentProps<typeof ThemeChoices>['find'];
  send: (command: CodingCommand) => void;
  form: { fields: StepFields; action: (form: FormData) => void; onStep: (form: FormData) => void };
};

/** The code book beside the text: for the whole of it, or for the part that is marked. */
export function ThemePanel({ state, words, selected, unmark, find, send, form }: ThemePanelProps) {
  if (state.onlyReading) return <HeldThemes state={state} words={words} />;
  return (
    <StepForm key={state.contribution?.id} {...form}>
      <div className="grid gap-3">
        {selected ? (
          <p role="status">
            {words.marked.replace('{words}', shortened(selected.words))}{' '}
            <Button variant="quiet" type="button" onClick={unmark}>
              {words.unmark}
            </Button>
          </p>
        ) : null}
        <ThemeChoices
          themes={state.themes}
          words={words}
          marking={selected !== null}
          find={find}
          send={send}
        />
        {state.contribution?.unreadable ? null : (
          <Details summary={words.passage} open={Boolean(state.errors?.passage)}>
            <TextInput name="passage" label={words.passage} hint={words.passageHint} />
          </Details>
        )}
      </div>
    </StepForm>
  );
}

function HeldThemes({ state, words }: Pick<ThemePanelProps, 'state' | 'words'>) {
  return (
    <section aria-label={words.themes}>
      <ul>
        {state.themes
          .filter(({ held }) => held)
          .map(({ id, label, note }) => (
            <li key={id}>{note ? `${label} (${note})` : label}</li>
          ))}
      </ul>
    </section>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)} …` : text;
}
