/** What was typed, by field name; a name that occurs several times is a list. */
export type FormValues = Record<string, string | string[]>;

/**
 * Why a form was not answered:
 * - `signedOut`: the session has ended since the page was opened
 * - `unknown`: no answer came, so that nobody knows whether it was saved
 * - `outdated`: the page is of an earlier Genklang, and what it sends is not understood any more
 */
export type Unanswered = 'signedOut' | 'unknown' | 'outdated';

/** The state an office action returns; `values` lets the form keep what was typed without JavaScript. */
export type FormState = {
  errors?: Record<string, string>;
  message?: string;
  values?: FormValues;
  unanswered?: Unanswered;
};

/** The session has ended: the form stays as it stands, and can be sent again after signing in beside it. */
export function signedOut(form: FormData): FormState {
  return { unanswered: 'signedOut', values: typedValues(form) };
}

/** The texts of a form as they were typed, to be shown again after an error. */
export function typedValues(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    // React's own hidden fields begin with a dollar sign.
    if (name.startsWith('$')) continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    const [first] = texts;
    if (first !== undefined) values[name] = texts.length > 1 ? texts : first;
  }
  return values;
}
