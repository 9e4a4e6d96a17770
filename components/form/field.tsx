type FieldFrameProps = {
  id: string;
  label: string;
  labelLang?: string;
  hint?: React.ReactNode;
  hintId?: string;
  error?: string;
  errorId?: string;
  optionalWord?: string;
  /** Who reads what is written in it. */
  audience?: string;
  children: React.ReactNode;
};

/** Label, hint and error around one control, in the order they are read. */
export function Field({
  id,
  label,
  labelLang,
  hint,
  hintId,
  error,
  errorId,
  optionalWord,
  audience,
  children,
}: FieldFrameProps) {
  return (
    <div className="field" data-error={error ? true : undefined}>
      <label className="field-label" htmlFor={id}>
        {labelLang ? <span lang={labelLang}>{label}</span> : label}
        {optionalWord ? <span className="field-optional"> {optionalWord}</span> : null}
      </label>
      <FieldNotes hint={hint} hintId={hintId} error={error} errorId={errorId} audience={audience} />
      {children}
    </div>
  );
}

type FieldNotesProps = Pick<FieldFrameProps, 'hint' | 'hintId' | 'error' | 'errorId' | 'audience'>;

/** What stands between a label or legend and its control. */
export function FieldNotes({ hint, hintId, error, errorId, audience }: FieldNotesProps) {
  return (
    <>
      {audience ? <p className="field-audience">{audience}</p> : null}
      {hint ? (
        <div className="field-hint" id={hintId}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className="field-error" id={errorId}>
          {error}
        </p>
      ) : null}
    </>
  );
}
