import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { type Outcome, perform } from '@/lib/core/perform';
import type { UseCase } from '@/lib/core/use-case';
import { errorText, texts } from '@/lib/text/server';
import { type FormState, signedOut, typedValues } from './form-state';
import { formValues } from './form-values';
import { getActor } from './session';

/**
 * Carries a form of the back office to its use case: who is signed in, what was typed, and where to go
 * afterwards; nowhere means that the page is made anew where it stands. A refusal comes back to the form with
 * everything kept.
 */
export async function submitOffice<Schema extends z.ZodType, Subject, Value>(
  useCase: UseCase<Schema, Subject, Value>,
  form: FormData,
  to: (value: Value) => string | undefined,
): Promise<FormState> {
  const actor = await getActor();
  if (!actor) return signedOut(form);
  const key = form.get('key');
  const outcome = await perform(useCase, actor, formValues(form), {
    idempotencyKey: typeof key === 'string' && key !== '' ? key : undefined,
  });
  if (outcome.ok) {
    const next = to(outcome.value);
    // Also where it leads on: what stands around the page, such as the thread of the dialogue, has changed too.
    refresh();
    if (next) redirect(next);
    return {};
  }
  return { ...refusalState(outcome), values: typedValues(form) };
}

/** A refusal in words, for a form in the back office. */
export function refusalState(outcome: Extract<Outcome<unknown>, { ok: false }>): FormState {
  const say = texts('sv');
  if (outcome.kind === 'invalid') {
    const fields = Object.entries(outcome.fields);
    // An error of the form as a whole has no path; the form shows it under the name `form`.
    return {
      errors: Object.fromEntries(fields.map(([field, key]) => [field || 'form', errorText(say, key)])),
    };
  }
  return { errors: { form: say(outcome.kind === 'missing' ? 'form.error.missing' : outcome.reason) } };
}
