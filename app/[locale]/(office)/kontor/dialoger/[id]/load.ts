import { forbidden, notFound, unauthorized } from 'next/navigation';
import { cache } from 'react';
import { officeDialogue } from '@/lib/dialogue/office-queries';
import { dialoguePolicy } from '@/lib/dialogue/policy';
import { getActor } from '@/lib/web/session';

/** The dialogue of an office page and the one who reads it, once per request; whoever may not see it goes no further. */
export const dialogueInOffice = cache(async (id: string) => {
  const [actor, dialogue] = await Promise.all([getActor(), officeDialogue(id)]);
  if (!actor) unauthorized();
  if (!dialogue) notFound();
  if (!dialoguePolicy.see(actor, dialogue).allowed) forbidden();
  return { actor, dialogue };
});
