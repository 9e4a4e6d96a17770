import { Button } from './button';

type Option = { value: string; label: string };
export type Filter = {
  name: string;
  label: string;
  /** What is chosen now. */
  value: string;
  /** Without options it is words to search for. */
  options?: readonly Option[];
};

type FilterFormProps = {
  action: string;
  filters: readonly Filter[];
  /** What else the address says, and keeps. */
  kept?: readonly (readonly [name: string, value: string])[];
  submit: string;
  /** A way back to everything, where something is chosen. */
  reset?: { href: string; text: string };
};

/** Filters as a form of its own address: shareable, works without script, empty choices are no filter. */
export function FilterForm({ action, filters, kept = [], submit, reset }: FilterFormProps) {
  return (
    <search>
      <form className="filter-form" action={action}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {filters.map(({ name, label, value, options }) => (
          <div className="field" key={name}>
            <label className="field-label" htmlFor={`filter-${name}`}>
              {label}
            </label>
            {options ? (
              // React leaves a select as it is when its default changes: a new key shows the chosen value.
              <select key={value} className="input" id={`filter-${name}`} name={name} defaultValue={value}>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            ) : (
              <input
                key={value}
                className="input"
                id={`filter-${name}`}
                name={name}
                type="search"
                maxLength={200}
                defaultValue={value}
              />
            )}
          </div>
        ))}
        <div className="filter-submit">
          <Button>{submit}</Button>
          {reset ? <a href={reset.href}>{reset.text}</a> : null}
        </div>
      </form>
    </search>
  );
}
