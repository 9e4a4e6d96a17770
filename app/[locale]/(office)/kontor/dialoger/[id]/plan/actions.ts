'use server';

import { redirect } from 'next/navigation';
import { perform } from '@/lib/core/perform';
import { assignDialogueRole } from '@/lib/people/assign-dialogue-role';
import { endRole } from '@/lib/people/end-role';
import { savePlan } from '@/lib/plan/save-plan';
import { planSections } from '@/lib/plan/sections';
import { submitPlan } from '@/lib/plan/submit-plan';
import { withdrawPlan } from '@/lib/plan/withdraw-plan';
import { type FormState, signedOut, typedValues } from '@/lib/web/form-state';
import { formValues } from '@/lib/web/form-values';
import { refusalState, submitOffice } from '@/lib/web/office-action';
import { getActor } from '@/lib/web/session';

const planOf = (dialogueId: string) => `/kontor/dialoger/${dialogueId}/plan`;

/** Saves a section. Where somebody else was first, the form asks whether to write over what they saved. */
export async function saveSection(_: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  if (!actor) return signedOut(form);
  const outcome = await perform(savePlan, actor, formValues(form), {
    idempotencyKey: String(form.get('key') ?? '') || undefined,
  });
  if (outcome.ok) {
    const { dialogueId, section } = outcome.value;
    const slug = planSections.find(({ name }) => name === section)?.slug;
    redirect(`${planOf(dialogueId)}/${slug}?sparad=1`);
  }
  const { errors } = refusalState(outcome);
  const changed = outcome.kind === 'conflict' && outcome.reason === 'plan.conflict.changed';
  return {
    errors: changed && errors?.form ? { overwrite: errors.form } : errors,
    values: typedValues(form),
  };
}

export async function submit(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(submitPlan, form, ({ dialogueId }) => `${planOf(dialogueId)}?gjort=inlamnad`);
}

export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(withdrawPlan, form, ({ dialogueId }) => `${planOf(dialogueId)}?gjort=tillbaka`);
}

export async function appoint(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(assignDialogueRole, form, ({ dialogueId }) => `${planOf(dialogueId)}/roller?sparad=1`);
}

export async function endAppointment(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(endRole, form, ({ dialogueId }) =>
    dialogueId ? `${planOf(dialogueId)}/roller?sparad=1` : '/kontor',
  );
}
