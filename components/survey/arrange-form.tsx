'use client';

import { useEffect, useRef } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { fieldId } from '@/components/form/form-context';
import type { FormLabels } from '@/components/form/form-labels';
import { HiddenKey } from '@/components/form/hidden-key';
import { UnansweredNotice } from '@/components/form/unanswered-notice';
import { type OfficeAction, untouched, useOfficeAction } from '@/components/form/use-office-action';
import { Button } from '@/components/ui/button';

export type Act = {
  act: string;
  text: string;
  /** The button as it is heard, where the text does not say what it is done to. */
  label?: string;
  /** What is said when it has been done in place. */
  done?: string;
};

export type ArrangeFormProps = {
  action: OfficeAction;
  labels: FormLabels;
  idempotencyKey: string;
  dialogueId: string;
  target?: string;
  acts: readonly Act[];
  variant?: 'secondary' | 'quiet';
};

/** Buttons that each take one step; whoever pressed one still stands on it when the page has changed. */
export function ArrangeForm({ action, labels, dialogueId, target = '', acts, ...props }: ArrangeFormProps) {
  const { idempotencyKey, variant = 'quiet' } = props;
  const { state, pending, post, send } = useOfficeAction(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef('');

  useEffect(() => {
    if (state === untouched || state.errors || state.unanswered) return;
    const buttons = [...(form.current?.querySelectorAll('button') ?? [])];
    (buttons.find(({ value }) => value === pressed.current) ?? buttons[0])?.focus();
  }, [state]);

  function sendKeepingThePlace(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement) pressed.current = submitter.value;
    send(new FormData(event.currentTarget, submitter));
  }

  const refused = state.errors?.form;
  const done =
    state === untouched || refused || state.unanswered
      ? undefined
      : acts.find(({ act }) => act === pressed.current)?.done;
  return (
    <>
      {refused ? (
        <ErrorSummary
          heading={labels.errorSummary}
          errors={[{ id: fieldId(`${target}-`, 'form'), message: refused }]}
        />
      ) : null}
      {state.unanswered && !pending ? <UnansweredNotice why={state.unanswered} /> : null}
      <form action={post} onSubmit={sendKeepingThePlace} ref={form} id={fieldId(`${target}-`, 'form')}>
        <HiddenKey value={idempotencyKey} />
        <HiddenKey name="dialogueId" value={dialogueId} />
        <HiddenKey name="target" value={target} />
        <div className={`flex flex-wrap gap-x-4 gap-y-1 ${variant === 'quiet' ? 'whitespace-nowrap' : ''}`}>
          {acts.map(({ act, text, label }) => (
            <Button key={act} variant={variant} name="act" value={act} aria-label={label}>
              {text}
            </Button>
          ))}
        </div>
        <p role="status" className="visually-hidden">
          {done}
        </p>
      </form>
    </>
  );
}
