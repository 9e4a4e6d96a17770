'use client';

import { useEffect, useRef, useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormContext } from '@/components/form/form-context';
import type { FormLabels } from '@/components/form/form-labels';
import { summaryErrors } from '@/components/form/summary-errors';
import { UnansweredNotice } from '@/components/form/unanswered-notice';
import { NeedsScript } from '@/components/ui/needs-script';
import { ShortcutList } from '@/components/ui/shortcut-list';
import { useShortcutChoice } from '@/components/ui/use-shortcuts';
import { CodedText } from './coded-text';
import { CodingBar } from './coding-bar';
import { CodingProgress } from './coding-progress';
import type { CodingState, CodingWords } from './coding-state';
import { ExclusionFields } from './exclusion-form';
import { StepForm } from './step-form';
import { ThemePanel } from './theme-panel';
import { type CodingStep, type StepFields, useCoding } from './use-coding';
import { useCodingKeys } from './use-coding-keys';
import { useSelection } from './use-selection';

export type CodingWorkspaceProps = {
  step: CodingStep;
  initial: CodingState;
  search: StepFields;
  words: CodingWords;
  labels: FormLabels;
  reasons: readonly { value: string; label: string }[];
  awaitingHref?: string;
  /** Shown when there is nothing to code: what to do instead. */
  nothing: React.ReactNode;
};

const idPrefix = 'coding-';

/** One contribution, the code book, and what is left. Every step is a button; keys are a faster way to them. */
export function CodingWorkspace({ step, initial, search, words, labels, ...props }: CodingWorkspaceProps) {
  const text = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const shortcuts = useRef<HTMLDetailsElement>(null);
  const [typed, setTyped] = useState('');
  const [selected, unmark] = useSelection(text);
  const [keysOn, chooseKeys] = useShortcutChoice();
  const coding = useCoding(step, initial, search, { selected, unmark });
  const { state, pending, fields, post, submit, send } = coding;
  const { contribution, errors = {}, values = {} } = state;
  useCodingKeys({ on: keysOn, state, marking: selected !== null, find, shortcuts, setTyped, send });
  useArrival(contribution?.id, text);
  const form = { fields, action: post, onStep: submit };
  return (
    <FormContext value={{ idPrefix, errors, values, labels }}>
      <CodingProgress progress={state.progress} awaitingHref={props.awaitingHref} />
      <p role="status" className="min-h-[1.5em]">
        {state.unanswered ? '' : state.said}
      </p>
      {state.unanswered && !pending ? <UnansweredNotice why={state.unanswered} /> : null}
      {Object.keys(errors).length > 0 ? (
        <ErrorSummary
          heading={labels.errorSummary}
          errors={summaryErrors(errors, ['passage', 'reason', 'words'], idPrefix)}
        />
      ) : null}
      {contribution ? (
        <div aria-busy={pending} className="@container">
          {/* In the order of the work: the text, its themes, and on to the next. Beside each other where there is room. */}
          <div className="grid gap-x-8 gap-y-5 @2xl:grid-cols-[minmax(0,1fr)_22rem] @2xl:grid-rows-[auto_1fr]">
            <CodedText contribution={contribution} words={words} text={text} />
            <div className="@2xl:col-start-2 @2xl:row-span-2 @2xl:row-start-1">
              <ThemePanel
                {...{ state, words, selected, unmark, send, form }}
                find={{ typed, type: setTyped, field: find }}
              />
            </div>
            <div className="grid content-start gap-5">
              <StepForm {...form}>
                <CodingBar state={state} words={words} send={send} />
              </StepForm>
              {state.onlyReading ? <p>{state.onlyReading}</p> : null}
              {state.onlyReading ? null : (
                <StepForm key={`${contribution.id}-${contribution.leftOut ? 'out' : 'in'}`} {...form}>
                  <ExclusionFields
                    words={words}
                    reasons={props.reasons}
                    leftOut={contribution.leftOut !== undefined}
                    open={Boolean(errors.reason || errors.words)}
                  />
                </StepForm>
              )}
              <NeedsScript>
                <ShortcutList
                  words={words}
                  keys={keysOf(words)}
                  on={keysOn}
                  choose={chooseKeys}
                  details={shortcuts}
                />
              </NeedsScript>
            </div>
          </div>
        </div>
      ) : (
        props.nothing
      )}
    </FormContext>
  );
}

function keysOf({ keys }: CodingWords) {
  return [
    ['n', keys.next],
    ['p', keys.previous],
    [keys.digit, keys.theme],
    ['0', keys.noTheme],
    ['t', keys.find],
    ['u', keys.undo],
    ['?', keys.help],
  ] as const;
}

/** A new text takes the focus, so that it is read out and the keys mean it. */
function useArrival(id: string | undefined, text: React.RefObject<HTMLDivElement | null>) {
  const seen = useRef(id);
  useEffect(() => {
    if (seen.current === id) return;
    seen.current = id;
    text.current?.focus();
  }, [id, text]);
}
