'use server';

import { forbidden, notFound } from 'next/navigation';
import type { CodingState } from '@/components/analysis/coding-state';
import { analysisPolicy } from '@/lib/analysis/policy';
import { startCompiling } from '@/lib/analysis/start-compiling';
import { officeDialogue } from '@/lib/dialogue/office-queries';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';
import { getActor } from '@/lib/web/session';
import { idOf, searchOf } from './search';
import { takeStep } from './take-step';
import { workspace } from './workspace';

export async function begin(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(startCompiling, form, ({ dialogueId }) => `/kontor/dialoger/${dialogueId}/kodning`);
}

/** One step of a coder; what comes back is the screen as the database has it after the step. */
export async function step(before: CodingState, form: FormData): Promise<CodingState> {
  const given = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<
    string,
    string
  >;
  const actor = await getActor();
  if (!actor) return { ...before, errors: undefined, unanswered: 'signedOut' };
  const dialogue = await officeDialogue(given.dialogueId ?? '');
  const contributionId = idOf(given.contributionId);
  if (!dialogue || !contributionId) notFound();
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  const { showing, ...told } = await takeStep(actor, dialogue.id, contributionId, given, before.undo);
  const state = await workspace(actor, dialogue, searchOf(given, 'left'), showing);
  return { ...state, ...told };
}
