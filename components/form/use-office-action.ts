'use client';

import { useActionState, useRef, useState, useTransition } from 'react';
import type { FormState } from '@/lib/web/form-state';
import { whyUnanswered } from '@/lib/web/form-unanswered';

type Answered = Pick<FormState, 'errors' | 'message' | 'unanswered'>;
type Action<State> = (state: State, form: FormData) => Promise<State>;

export type OfficeAction = Action<FormState>;

/** The state of a form that nobody has sent. */
export const untouched: FormState = {};

/**
 * A form's action and its answer. `post` is for a form that is sent before the script has come; with the script
 * `send` does it, one sending after the other, and where no answer comes the form says so and stands as it was.
 */
export function useOfficeAction<State extends Answered>(action: Action<State>, initial: Awaited<State>) {
  const [posted, post] = useActionState<State, FormData>(action, initial);
  const [sent, setSent] = useState<State>();
  const [pending, start] = useTransition();
  const turn = useRef<Promise<State>>(undefined);
  const state: State = sent ?? posted;

  function send(form: FormData) {
    start(async () => {
      const before = turn.current ?? Promise.resolve(state);
      const answer = before.then((now) => answerOf(action, now, form));
      turn.current = answer.catch(() => before);
      const answered = await answer;
      start(() => setSent(answered));
    });
  }
  return { state, pending, post, send };
}

function answerOf<State extends Answered>(
  action: Action<State>,
  state: State,
  form: FormData,
): Promise<State> {
  return action(state, form).catch((error: unknown) => {
    const unanswered = whyUnanswered(error);
    return { ...state, errors: undefined, message: undefined, unanswered };
  });
}
