import { forbidden } from 'next/navigation';
import { cache } from 'react';
import { readingPolicy } from '@/lib/reading/policy';
import { orderOf } from '@/lib/reading/queries';
import { dialogueInOffice } from '../dialoger/[id]/load';

/** A dialogue in the reading room: who reads, and everything there is to read in the reader's own order. */
export const dialogueInRoom = cache(async (id: string) => {
  const { actor, dialogue } = await dialogueInOffice(id);
  if (!readingPolicy.read(actor, dialogue).allowed) forbidden();
  return { actor, dialogue, order: await orderOf(actor.personId, dialogue.id) };
});
