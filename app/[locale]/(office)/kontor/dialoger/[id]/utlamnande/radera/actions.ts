'use server';

import { redirect } from 'next/navigation';
import { eraseContribution } from '@/lib/contribution/erase-contribution';
import { offlinePolicy } from '@/lib/contribution/offline';
import { submissionOf } from '@/lib/contribution/offline-queries';
import { texts } from '@/lib/text/server';
import { type FormState, signedOut, typedValues } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';
import { getActor } from '@/lib/web/session';

const page = (dialogueId: string) => `/kontor/dialoger/${dialogueId}/utlamnande/radera`;

/** Looks a contribution up. A post, so that a receipt's code does not stand in an address. */
export async function find(_: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  if (!actor) return signedOut(form);
  const say = texts('sv');
  const values = typedValues(form);
  const verdict = offlinePolicy.erase(actor);
  if (!verdict.allowed) return { errors: { form: say(verdict.reason) }, values };
  const [dialogueId, target] = ['dialogueId', 'target'].map((name) => String(form.get(name) ?? ''));
  if (!target?.trim()) return { errors: { target: say('offline.error.target') }, values };
  const submissionId = await submissionOf(dialogueId ?? '', target.slice(0, 500));
  if (!submissionId) return { errors: { target: say('offline.error.notFound') }, values };
  redirect(`${page(dialogueId ?? '')}?sandning=${submissionId}`);
}

export async function erase(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(eraseContribution, form, ({ dialogueId }) => `${page(dialogueId)}?klart=1`);
}
