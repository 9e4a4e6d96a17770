'use server';

import { assessInitiative } from '@/lib/initiative/assess-initiative';
import { declineInitiative } from '@/lib/initiative/decline-initiative';
import { recordInformation } from '@/lib/initiative/record-information';
import { startAssessment } from '@/lib/initiative/start-assessment';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const pageOf = ({ dialogueId }: { dialogueId: string }) => `/kontor/dialoger/${dialogueId}/bedomning`;

export async function start(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(startAssessment, form, pageOf);
}

export async function assess(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(assessInitiative, form, pageOf);
}

export async function decline(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(declineInitiative, form, pageOf);
}

export async function endAsInformation(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(recordInformation, form, pageOf);
}
