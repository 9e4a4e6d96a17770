'use client';

import { useActionState, useState, useTransition } from 'react';
import type { FormState } from '@/lib/web/form-state';
import { whyUnanswered } from '@/lib/web/form-unanswered';

export type OfficeAction = (state: FormState, form: FormData) => Promise<FormState>;

/** The state of a form that nobody has sent. */
export const untouched: FormState = {};

/**
 * A form's action and its answer. `post` is for a form that is sent before the script has come; with the script
 * `send` does it, and where no answer comes the form says so and stands as it was written.
 */
export function useOfficeAction(action: OfficeAction) {
  const [posted, post] = useActionState(action, untouched);
  const [sent, setSent] = useState<FormState>();
  const [pending, start] = useTransition();
  const state = sent ?? posted;

  function send(form: FormData) {
    start(async () => {
      const answer = await action(state, form).catch((error: unknown) => ({
        ...state,
        errors: undefined,
        message: undefined,
        unanswered: whyUnanswered(error),
      }));
      start(() => setSent(answer));
    });
  }
  return { state, pending, post, send };
}
