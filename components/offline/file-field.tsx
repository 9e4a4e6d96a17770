type Props = { id: string; name: string; label: string; hint: string; accept: string; error?: string };

/** Choosing a file. The browser keeps no file across an error, so it is chosen again. */
export function FileField({ id, name, label, hint, accept, error }: Props) {
  const describedBy = [`${id}-hint`, error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="field" data-error={error ? true : undefined}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <input
        className="input"
        type="file"
        id={id}
        name={name}
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
