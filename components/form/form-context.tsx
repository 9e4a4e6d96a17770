'use client';

import { createContext, useContext } from 'react';
import type { FormValues } from '@/lib/web/form-state';
import type { FormLabels } from './form-labels';

/** The button that a form was sent with; without a name where it has none. */
export type Pressed = { name: string; value: string };

type FormSituation = {
  idPrefix: string;
  errors: Record<string, string>;
  values: FormValues;
  /** On its way, by the button that was pressed. */
  sending?: Pressed;
  labels?: FormLabels;
};

/** What the fields of one form know of it: errors and kept values by name, and whether it is on its way. */
export const FormContext = createContext<FormSituation>({
  idPrefix: '',
  errors: {},
  values: {},
});

/** The button that sent a form, as its event tells it. */
export function pressedBy(submitter: HTMLElement | null): Pressed {
  return submitter instanceof HTMLButtonElement
    ? { name: submitter.name, value: submitter.value }
    : { name: '', value: '' };
}

/** The id that the error summary links to. */
export function fieldId(idPrefix: string, name: string): string {
  return `${idPrefix}${name}`.replaceAll('.', '-');
}

export type FieldProps = {
  name: string;
  label: string;
  /** The label's language, where it is not the page's. */
  labelLang?: string;
  hint?: React.ReactNode;
  error?: string;
  /** A field that is not required is marked with the word for optional; of one that sometimes is, the hint says when. */
  required?: boolean | 'sometimes';
  /** Who will see what is written here; shown beside the label. */
  audience?: string;
};

/** What one field shows: its error and kept value come from the form unless given as props. */
export function useField({ name, error, hint }: Pick<FieldProps, 'name' | 'error' | 'hint'>) {
  const form = useContext(FormContext);
  const id = fieldId(form.idPrefix, name);
  const shownError = error ?? form.errors[name];
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = shownError ? `${id}-error` : undefined;
  return {
    id,
    hintId,
    errorId,
    error: shownError,
    kept: form.values[name],
    /** The form comes back with what was typed: a choice that is missing from it was not made. */
    answered: Object.keys(form.values).length > 0,
    optionalWord: form.labels?.optional,
    labels: form.labels,
    describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined,
  };
}

/** A kept value read as one text. */
export function oneText(kept: string | string[] | undefined): string | undefined {
  return Array.isArray(kept) ? kept[0] : kept;
}

/** A kept value read as a list. */
export function asList(kept: string | string[] | undefined): readonly string[] | undefined {
  return typeof kept === 'string' ? [kept] : kept;
}
