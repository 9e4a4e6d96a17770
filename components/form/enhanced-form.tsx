'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type FieldErrors, type FieldValues, useForm } from 'react-hook-form';
import type { $ZodType } from 'zod/v4/core';
import type { FormValues } from '@/lib/web/form-state';
import { formValues } from '@/lib/web/form-values';
import { ErrorSummary } from './error-summary';
import { FormContext, type Pressed, pressedBy } from './form-context';
import type { FormLabels } from './form-labels';
import { flatErrors } from './schema-errors';
import { summaryErrors } from './summary-errors';

export type EnhancedFormProps = {
  /** A stable address that takes the plain post. */
  action: string;
  labels: FormLabels;
  fieldOrder: readonly string[];
  /** Errors and kept values from the server, when the form comes back. */
  errors?: Record<string, string>;
  values?: FormValues;
  /** The schema's messages as the reader sees them, by the key the schema carries. */
  messages?: Record<string, string>;
  idPrefix?: string;
  children: React.ReactNode;
};

/**
 * A plain form that is also checked in the page: on submit only, with the schema the server uses and its words.
 * Rendered by a thin client module that brings the schema. Without JavaScript the same form is simply posted.
 */
export function EnhancedForm({
  schema,
  ...props
}: EnhancedFormProps & { schema: $ZodType<FieldValues, FieldValues> }) {
  const { action, labels, fieldOrder, messages = {}, idPrefix = 'f-', children } = props;
  const form = useRef<HTMLFormElement>(null);
  const onItsWay = useRef(false);
  const [errors, setErrors] = useState(props.errors ?? {});
  const [sending, setSending] = useState<Pressed>();
  const [timesOffline, setTimesOffline] = useState(0);
  const { handleSubmit } = useForm<FieldValues>({
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    resolver: (_values, context, options) =>
      zodResolver(schema)(formValues(new FormData(form.current ?? undefined)), context, options),
  });

  useEffect(() => {
    // The Back button may show the page as it was left: it must be possible to send again.
    const letSendAgain = () => {
      onItsWay.current = false;
      setSending(undefined);
    };
    window.addEventListener('pageshow', letSendAgain);
    return () => window.removeEventListener('pageshow', letSendAgain);
  }, []);

  async function check(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (onItsWay.current) return;
    // The browser's own page for a lost network would take what was written with it.
    setTimesOffline((times) => (navigator.onLine ? 0 : times + 1));
    if (!navigator.onLine) return;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const refuse = (found: FieldErrors) => {
      setErrors(flatErrors(found, messages));
      if (!document.title.startsWith(labels.errorTitle)) {
        document.title = `${labels.errorTitle} ${document.title}`;
      }
    };
    await handleSubmit(() => send(form.current, submitter), refuse)(event);
  }

  function send(element: HTMLFormElement | null, submitter: HTMLElement | null) {
    if (!element) return;
    onItsWay.current = true;
    setSending(pressedBy(submitter));
    const field = submitterField(submitter);
    if (field) element.append(field);
    element.submit();
    field?.remove();
  }

  const situation = useMemo(
    () => ({ idPrefix, errors, values: props.values ?? {}, sending, labels }),
    [idPrefix, errors, props.values, sending, labels],
  );
  const summary = useMemo(() => summaryErrors(errors, fieldOrder, idPrefix), [errors, fieldOrder, idPrefix]);
  return (
    <FormContext value={situation}>
      {timesOffline > 0 ? (
        <ErrorSummary key={timesOffline} heading={labels.offline} message={labels.offlineHow} />
      ) : null}
      {timesOffline === 0 && summary.length > 0 ? (
        <ErrorSummary heading={labels.errorSummary} errors={summary} />
      ) : null}
      <form className="form" action={action} method="post" noValidate ref={form} onSubmit={check}>
        {children}
      </form>
    </FormContext>
  );
}

/** A form sent by script leaves out the pressed button: its name and value go along in a hidden field. */
function submitterField(submitter: HTMLElement | null): HTMLInputElement | undefined {
  if (!(submitter instanceof HTMLButtonElement) || !submitter.name) return undefined;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = submitter.name;
  field.value = submitter.value;
  return field;
}
