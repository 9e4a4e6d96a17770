'use server';

import { notFound, redirect } from 'next/navigation';
import { codeMany } from '@/lib/analysis/code-many';
import { analysisPolicy } from '@/lib/analysis/policy';
import { idsForCoding } from '@/lib/analysis/queries';
import { officeDialogue } from '@/lib/dialogue/office-queries';
import { texts } from '@/lib/text/server';
import { type FormState, signedOut, typedValues } from '@/lib/web/form-state';
import { refusalState } from '@/lib/web/office-action';
import { getActor } from '@/lib/web/session';
import { idOf, searchHref, searchOf } from '../search';

/** Codes what was ticked, or everything that the search found when the page was read. */
export async function codeFound(_: FormState, form: FormData): Promise<FormState> {
  const say = texts('sv');
  const values = typedValues(form);
  const given = Object.fromEntries([...form]) as Record<string, string>;
  const actor = await getActor();
  if (!actor) return signedOut(form);
  const dialogue = await officeDialogue(given.dialogueId ?? '');
  if (!dialogue) notFound();
  const may = analysisPolicy.code(actor, dialogue);
  if (!may.allowed) return { errors: { form: say(may.reason) }, values };
  const themeId = idOf(given.themeId);
  if (!themeId) return { errors: { themeId: say('analysis.error.theme') }, values };
  const search = searchOf(given, 'left');
  const everything = given.scope === 'all';
  const ids = everything
    ? await idsForCoding(dialogue.id, { ...search, codableOnly: true })
    : form.getAll('contributionIds').filter((id) => typeof id === 'string');
  if (ids.length === 0) return { errors: { form: say('analysis.error.nothingChosen') }, values };
  if (everything && ids.length !== Number(given.found)) {
    const changed = say('analysis.error.found', { count: ids.length, before: given.found ?? '' });
    return { errors: { form: changed }, values };
  }
  const outcome = await codeMany(actor, dialogue.id, themeId, ids);
  if (!outcome.ok) return { ...refusalState(outcome), values };
  const path = `/kontor/dialoger/${dialogue.id}/kodning/lista`;
  redirect(searchHref(path, search, { kodade: String(outcome.value.coded) }));
}
