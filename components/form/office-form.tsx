'use client';

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/web/form-state';
import { ErrorSummary } from './error-summary';
import { FormContext, type Pressed, pressedBy } from './form-context';
import type { FormLabels } from './form-labels';
import { HiddenKey } from './hidden-key';
import { SubmitBar } from './submit-bar';
import { type FormPart, summaryErrors } from './summary-errors';
import { UnansweredNotice } from './unanswered-notice';
import { useLeavingWarning } from './use-leaving-warning';
import { type OfficeAction, untouched, useOfficeAction } from './use-office-action';

export type OfficeFormProps = {
  action: OfficeAction;
  idempotencyKey?: string;
  labels: FormLabels;
  fieldOrder?: readonly string[];
  /** Parts that are all asked the same: the summary says what is wrong in each of them in one line. */
  parts?: readonly FormPart[];
  submitLabel: string;
  submitVariant?: 'primary' | 'secondary' | 'danger' | 'quiet';
  submitNote?: React.ReactNode;
  /** Further buttons (`SubmitButton`) or links beside the submit button. */
  actions?: React.ReactNode;
  /** The fields that decide, with the button: beside what is decided about where there is room, after it where not. */
  decision?: React.ReactNode;
  /** Two forms on one page need different prefixes. */
  idPrefix?: string;
  /** What is pressed to unfold it, where not everyone needs it. What is refused comes back unfolded. */
  fold?: string;
  children?: React.ReactNode;
};

/**
 * A form of the office, posted to a server action. Sent by script it keeps everything in place; sent before
 * the script has loaded, the action's `values` fill it again.
 */
export function OfficeForm({
  action,
  idempotencyKey,
  labels,
  fieldOrder = [],
  parts,
  idPrefix = 'f-',
  ...props
}: OfficeFormProps) {
  const { state, pending, post, send } = useOfficeAction(action, untouched);
  const successes = useSuccessCount(state);
  const failed = Boolean(state.errors && Object.keys(state.errors).length > 0);
  const element = useRef<HTMLFormElement>(null);
  const [pressed, setPressed] = useState<Pressed>();
  useLeavingWarning(element, { refused: failed || state.unanswered !== undefined, sending: pending });
  useStandingOn(element, successes, pressed);
  useErrorTitle(failed || state.unanswered !== undefined, labels.errorTitle);

  function sendKeepingTheForm(event: React.FormEvent<HTMLFormElement>) {
    // A form whose action React runs by itself is emptied afterwards; sent by us it is not.
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    setPressed(pressedBy(submitter));
    send(new FormData(event.currentTarget, submitter));
  }

  const situation = useMemo(
    () => ({
      idPrefix,
      errors: state.errors ?? {},
      values: state.values ?? {},
      sending: pending ? pressed : undefined,
      labels,
    }),
    [idPrefix, state, pending, pressed, labels],
  );
  const summary = useMemo(
    () => summaryErrors(state.errors ?? {}, fieldOrder, idPrefix, parts),
    [state, fieldOrder, idPrefix, parts],
  );
  const submit = (
    <SubmitBar label={props.submitLabel} variant={props.submitVariant} note={props.submitNote}>
      {props.actions}
    </SubmitBar>
  );
  const form = (
    <>
      {failed ? (
        <ErrorSummary heading={labels.errorSummary} errors={summary} message={state.message} />
      ) : null}
      {state.unanswered && !pending ? <UnansweredNotice why={state.unanswered} /> : null}
      <form
        className="form"
        ref={element}
        action={post}
        noValidate
        onSubmit={sendKeepingTheForm}
        key={successes}
      >
        {idempotencyKey ? <HiddenKey value={idempotencyKey} /> : null}
        {props.decision ? (
          <div className="form-parts">
            <div className="form-matter">{props.children}</div>
            <div className="form-decision">
              {props.decision}
              {submit}
            </div>
          </div>
        ) : (
          <>
            {props.children}
            {submit}
          </>
        )}
      </form>
      {/* Under what was pressed: above it, it would move the page from under who reads. */}
      {!failed && state.message ? <Notice kind="success" heading={state.message} announce /> : null}
    </>
  );
  return (
    <FormContext value={situation}>
      {props.fold ? (
        <Details summary={props.fold} open={failed || state.unanswered !== undefined}>
          {form}
        </Details>
      ) : (
        form
      )}
    </FormContext>
  );
}

/** Grows when something was saved, so that the fields are made anew from what the server now holds. */
function useSuccessCount(state: FormState): number {
  const count = useRef(0);
  const seen = useRef(state);
  if (seen.current !== state) {
    seen.current = state;
    if (!state.errors && !state.unanswered) count.current += 1;
  }
  return count.current;
}

/** A form that was made anew has lost its focus: whoever sent it still stands on what was pressed. */
function useStandingOn(form: RefObject<HTMLFormElement | null>, successes: number, pressed?: Pressed) {
  const known = useRef(successes);
  useEffect(() => {
    if (known.current === successes) return;
    known.current = successes;
    if (!pressed || document.activeElement !== document.body) return;
    const buttons = [...(form.current?.querySelectorAll<HTMLButtonElement>('button[type=submit]') ?? [])];
    buttons
      .find(({ name, value }) => name === pressed.name && value === pressed.value)
      ?.focus({ preventScroll: true });
  }, [form, successes, pressed]);
}

function useErrorTitle(failed: boolean, prefix: string) {
  useEffect(() => {
    if (!failed || document.title.startsWith(prefix)) return;
    const title = document.title;
    document.title = `${prefix} ${title}`;
    return () => {
      document.title = title;
    };
  }, [failed, prefix]);
}
