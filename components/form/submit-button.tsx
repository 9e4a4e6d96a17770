'use client';

import { useContext } from 'react';
import { Button } from '@/components/ui/button';
import { FormContext } from './form-context';

type SubmitButtonProps = {
  variant?: 'primary' | 'secondary' | 'danger' | 'quiet';
  name?: string;
  value?: string;
  /** What pressing does: "Skicka in synpunkten". */
  children: React.ReactNode;
};

/** A button that sends the form it stands in. While that is on its way the pressed one says so; all of them wait. */
export function SubmitButton({ variant, name, value, children }: SubmitButtonProps) {
  const { sending, labels } = useContext(FormContext);
  const isPressed = sending?.name === (name ?? '') && sending.value === (value ?? '');
  return (
    // aria-disabled, not disabled: focus stays, and the name and value of the button are still sent.
    <Button variant={variant} name={name} value={value} aria-disabled={sending ? true : undefined}>
      {isPressed && labels ? (
        // As wide as it was, so that no button moves while they wait.
        <span className="sending-label">
          <span aria-hidden="true">{children}</span>
          <span>{labels.sending}</span>
        </span>
      ) : (
        children
      )}
    </Button>
  );
}
