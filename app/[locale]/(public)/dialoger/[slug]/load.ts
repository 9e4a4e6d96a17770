import { notFound } from 'next/navigation';
import { cache } from 'react';
import { publicDialogue, publicDialogueHead } from '@/lib/dialogue/public-queries';

/** The dialogue of the address, read once for the head and the page alike. */
export const dialogueAt = cache(async (slug: string) => {
  const found = await publicDialogue(decodeURIComponent(slug));
  return found ?? notFound();
});

/** The same for the pages below it, which need only its name and where it stands. */
export const dialogueHeadAt = cache(async (slug: string) => {
  const found = await publicDialogueHead(decodeURIComponent(slug));
  return found ?? notFound();
});
