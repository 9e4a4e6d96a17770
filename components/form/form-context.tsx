'use client';

import { createContext, useContext } from 'react';
import type { FormValues } from '@/lib/web/form-state';
import type { FormLabels } from './form-labels';

type FormSituation = {
  idPrefix: string;
  errors: Record<string, string>;
  values: FormValues;
  pending: boolean;
  labels?: FormLabels;
};

/** What the fields of one form know of it: errors and kept values by name, and whether it is on its way. */
export const FormContext = createContext<FormSituation>({
  idPrefix: '',
  errors: {},
  values: {},
  pending: false,
});

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
  audience?: { text: string; open: boolean };
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
