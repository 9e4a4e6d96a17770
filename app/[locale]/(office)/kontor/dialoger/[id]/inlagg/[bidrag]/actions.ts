'use server';

import { answerInPublic } from '@/lib/contribution/answer-in-public';
import { takeBackAnswer } from '@/lib/contribution/take-back-answer';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const there = ({ dialogueId, contributionId }: { dialogueId: string; contributionId: string }) =>
  `/kontor/dialoger/${dialogueId}/inlagg/${contributionId}`;

/** Publishes an answer, signed by whoever is signed in. */
export async function saveAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(answerInPublic, form, there);
}

/** Takes an answer back, with the reason that is shown instead. */
export async function removeAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(takeBackAnswer, form, there);
}
