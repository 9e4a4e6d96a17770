'use server';

import { registerInitiative } from '@/lib/initiative/register-initiative';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

export async function register(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    registerInitiative,
    form,
    ({ id }) => `/kontor/dialoger/${id}/bedomning?sparat=initiativ`,
  );
}
