'use server';

import { listAddress } from '@/components/moderation/list-address';
import { moderatePage } from '@/lib/contribution/moderate-page';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

/** Keeps the verdicts and goes on to the next page of the list. */
export async function savePage(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(moderatePage, form, ({ dialogueId, last, ...place }) =>
    listAddress(dialogueId, { ...place, after: last }),
  );
}
