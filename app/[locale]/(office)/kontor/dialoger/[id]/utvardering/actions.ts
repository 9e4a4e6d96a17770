'use server';

import { archiveDialogue } from '@/lib/followup/archive-dialogue';
import { evaluateDialogue } from '@/lib/followup/evaluate-dialogue';
import { texts } from '@/lib/text/server';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const pageOf = ({ dialogueId }: { dialogueId: string }) => `/kontor/dialoger/${dialogueId}/utvardering`;

export async function save(_: FormState, form: FormData): Promise<FormState> {
  const { errors, ...state } = await submitOffice(evaluateDialogue, form, pageOf);
  return { ...state, errors: errors && withPrinciples(errors, form) };
}

/** The same question is asked of every principle: each error says which one it is about. */
function withPrinciples(errors: Record<string, string>, form: FormData): Record<string, string> {
  const say = texts('sv');
  const said = Object.entries(errors).map(([name, error]) => {
    const principle = form.get(name.replace(/\.\w+$/, '.title'));
    const of = typeof principle === 'string' ? { principle, error } : undefined;
    return [name, of ? say('followup.error.ofPrinciple', of) : error];
  });
  return Object.fromEntries(said);
}

export async function archive(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(archiveDialogue, form, pageOf);
}
