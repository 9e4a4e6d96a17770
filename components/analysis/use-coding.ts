'use client';

import { useEffect, useRef } from 'react';
import { useOfficeAction } from '@/components/form/use-office-action';
import type { Span } from '@/lib/analysis/passages';
import type { CodingCommand, CodingState } from './coding-state';

export type CodingStep = (state: CodingState, form: FormData) => Promise<CodingState>;

/** Fields that each step carries: which dialogue, which search, which contribution is on the screen. */
export type StepFields = Record<string, string>;

/**
 * The steps of a coder, one after the other: each is sent with what was on the screen when it was asked for.
 * While the next text is on its way nothing is coded, so that no theme lands on a text that nobody has seen.
 */
export function useCoding(
  step: CodingStep,
  initial: CodingState,
  search: StepFields,
  { selected, unmark }: { selected: Span | null; unmark: () => void },
) {
  const { state, pending, post, send: take } = useOfficeAction(step, initial);
  const leaving = useRef(false);
  useEffect(() => {
    if (!pending) leaving.current = false;
  }, [pending]);
  useEffect(() => window.history.replaceState(null, '', state.here), [state.here]);

  const fields: StepFields = {
    ...search,
    contributionId: state.contribution?.id ?? '',
    start: selected ? String(selected.start) : '',
    end: selected ? String(selected.end) : '',
  };
  function submit(form: FormData) {
    if (leaving.current) return;
    leaving.current = String(form.get('do')).startsWith('go:');
    take(form);
    if (selected) unmark();
  }
  function send(command: CodingCommand) {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, do: command })) form.set(name, value);
    submit(form);
  }
  return { state, pending, fields, post, submit, send };
}
