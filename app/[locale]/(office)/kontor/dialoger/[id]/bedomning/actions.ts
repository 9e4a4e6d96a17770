'use server';

import { assessInitiative } from '@/lib/initiative/assess-initiative';
import { correctEarlyEnd } from '@/lib/initiative/correct-early-end';
import { correctInitiative } from '@/lib/initiative/correct-initiative';
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

const corrected = (done: { dialogueId: string }) => `${pageOf(done)}?sparat=rattelse`;

export async function correct(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(correctInitiative, form, corrected);
}

export async function correctEnd(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(correctEarlyEnd, form, corrected);
}
