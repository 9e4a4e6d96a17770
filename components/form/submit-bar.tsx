'use client';

import { useContext } from 'react';
import { Button } from '@/components/ui/button';
import { FormContext } from './form-context';

type SubmitBarProps = {
  /** What pressing does: "Skicka in synpunkten". */
  label: string;
  /** A public or irreversible act uses "danger". */
  variant?: 'primary' | 'secondary' | 'danger' | 'quiet';
  name?: string;
  value?: string;
  /** What happens then, in one sentence. */
  note?: React.ReactNode;
  /** Further buttons or links: "Spara och fortsätt senare". */
  children?: React.ReactNode;
};

/** The end of a form: the one button, what it leads to, and other ways on. */
export function SubmitBar({ label, variant = 'primary', name, value, note, children }: SubmitBarProps) {
  const { pending, labels } = useContext(FormContext);
  return (
    <div className="submit-bar">
      {note ? <p className="submit-note">{note}</p> : null}
      <div className="submit-buttons">
        {/* aria-disabled, not disabled: focus stays, and the name and value of the button are still sent. */}
        <Button variant={variant} name={name} value={value} aria-disabled={pending || undefined}>
          {pending && labels ? labels.sending : label}
        </Button>
        {children}
      </div>
    </div>
  );
}
