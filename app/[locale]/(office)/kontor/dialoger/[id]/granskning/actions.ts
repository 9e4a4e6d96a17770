'use server';

import { listAddress, placeFrom, queueAddress, skippedIn } from '@/components/moderation/list-address';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

/** Keeps the verdict and goes on to the next text, past those that were skipped, or back to the list that the text was opened from. */
export async function saveVerdict(_: FormState, form: FormData): Promise<FormState> {
  const { lista, hoppade, ...position } = Object.fromEntries(form);
  return submitOffice(moderateContribution, form, ({ dialogueId, contributionId }) =>
    typeof lista === 'string' && lista !== ''
      ? listAddress(dialogueId, placeFrom(lista, position))
      : queueAddress(dialogueId, skippedIn(hoppade), contributionId),
  );
}
