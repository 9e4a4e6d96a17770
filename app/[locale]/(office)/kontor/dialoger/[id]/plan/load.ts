import { notFound } from 'next/navigation';
import { planPolicy } from '@/lib/plan/policy';
import { planPage } from '@/lib/plan/queries';
import { dialogueInOffice } from '../load';

/** The plan of an office page, who reads it, and whether they may write in it. */
export async function planInOffice(id: string) {
  const { actor, dialogue } = await dialogueInOffice(id);
  const plan = await planPage(dialogue.id);
  if (!plan) notFound();
  return { actor, dialogue, plan, mayWrite: planPolicy.save(actor, dialogue) };
}
