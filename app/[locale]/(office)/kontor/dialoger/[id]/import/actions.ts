'use server';

import { redirect } from 'next/navigation';
import { fileKept } from '@/lib/contribution/import/pending-file';
import { importFile } from '@/lib/contribution/import-file';
import { revokeImport } from '@/lib/contribution/revoke-import';
import { perform } from '@/lib/core/perform';
import { texts } from '@/lib/text/server';
import { type FormState, signedOut } from '@/lib/web/form-state';
import { refusalState, submitOffice } from '@/lib/web/office-action';
import { getActor } from '@/lib/web/session';

export async function confirmImport(_: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  if (!actor) return signedOut(form);
  const text = (name: string) => String(form.get(name) ?? '');
  const file = await fileKept(text('token'), text('dialogueId'));
  if (!file) return { errors: { form: texts('sv')('offline.error.draft') } };
  const outcome = await perform(importFile, actor, file, { idempotencyKey: text('key') || undefined });
  if (!outcome.ok) {
    const { errors = {} } = refusalState(outcome);
    return { errors: { form: errors.form ?? errors.file ?? texts('sv')('form.error.invalid') } };
  }
  redirect(`/kontor/dialoger/${outcome.value.dialogueId}/import/${outcome.value.importId}`);
}

export async function revoke(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    revokeImport,
    form,
    ({ dialogueId, importId }) => `/kontor/dialoger/${dialogueId}/import/${importId}`,
  );
}
