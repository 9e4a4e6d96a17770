'use server';

import { registerMeasure } from '@/lib/followup/register-measure';
import { reportMeasure } from '@/lib/followup/report-measure';
import { startFollowUp } from '@/lib/followup/start-follow-up';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const pageOf = ({ dialogueId }: { dialogueId: string }) => `/kontor/dialoger/${dialogueId}/uppfoljning`;

export async function start(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(startFollowUp, form, pageOf);
}

export async function register(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(registerMeasure, form, (value) => `${pageOf(value)}?sparad=1`);
}

export async function tell(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(reportMeasure, form, (value) => `${pageOf(value)}?sparad=1`);
}
