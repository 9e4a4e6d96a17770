'use server';

import { recordMeeting } from '@/lib/contribution/record-meeting';
import { recordSubmission } from '@/lib/contribution/record-submission';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

type Recorded = { dialogueId: string; submissionId: string };
const receiptPage = ({ dialogueId, submissionId }: Recorded) =>
  `/kontor/dialoger/${dialogueId}/registrera/${submissionId}`;

export async function saveSubmission(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(recordSubmission, form, receiptPage);
}

export async function saveMeeting(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(recordMeeting, form, receiptPage);
}
