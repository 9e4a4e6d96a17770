'use server';

import { attestPrinciple } from '@/lib/plan/attest-principle';
import { overridePrinciple } from '@/lib/plan/override-principle';
import { withdrawStatement } from '@/lib/plan/withdraw-statement';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const pageOf = ({ dialogueId }: { dialogueId: string }) =>
  `/kontor/dialoger/${dialogueId}/principer?sparat=1`;

export async function attest(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(attestPrinciple, form, pageOf);
}

export async function override(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(overridePrinciple, form, pageOf);
}

export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(withdrawStatement, form, pageOf);
}
