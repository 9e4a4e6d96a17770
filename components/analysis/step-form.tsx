'use client';

import { HiddenKey } from '@/components/form/hidden-key';
import type { StepFields } from './use-coding';

type StepFormProps = {
  fields: StepFields;
  action: (form: FormData) => void;
  onStep: (form: FormData) => void;
  children: React.ReactNode;
};

/** A form whose buttons are steps: sent by script it stays on the page, without script it is a plain form. */
export function StepForm({ fields, action, onStep, children }: StepFormProps) {
  function sendKeepingThePage(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    onStep(new FormData(event.currentTarget, submitter));
  }
  return (
    <form action={action} onSubmit={sendKeepingThePage} noValidate>
      {/* Enter in a field presses the first button of a form; a disabled one keeps it from setting a theme. */}
      <button type="submit" disabled hidden />
      {Object.entries(fields).map(([name, value]) => (
        <HiddenKey key={name} name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
