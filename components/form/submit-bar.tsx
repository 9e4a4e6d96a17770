import { SubmitButton } from './submit-button';

type SubmitBarProps = {
  /** What pressing does: "Skicka in synpunkten". */
  label: string;
  /** A public or irreversible act uses "danger". */
  variant?: 'primary' | 'secondary' | 'danger' | 'quiet';
  name?: string;
  value?: string;
  /** What happens then, in one sentence. */
  note?: React.ReactNode;
  /** Further buttons (`SubmitButton`) or links: "Spara och fortsätt senare". */
  children?: React.ReactNode;
};

/** The end of a form: the one button, what it leads to, and other ways on. */
export function SubmitBar({ label, variant = 'primary', name, value, note, children }: SubmitBarProps) {
  return (
    <div className="submit-bar">
      {note ? <p className="submit-note">{note}</p> : null}
      <div className="submit-buttons">
        <SubmitButton variant={variant} name={name} value={value}>
          {label}
        </SubmitButton>
        {children}
      </div>
    </div>
  );
}
