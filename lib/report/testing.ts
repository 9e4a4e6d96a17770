import { addTheme } from '@/lib/analysis/add-theme';
import { codeContributions } from '@/lib/analysis/code-contributions';
import { startCompiling } from '@/lib/analysis/start-compiling';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { submitComment } from '@/lib/contribution/submit-comment';
import { aComment, anOpenDialogue, putIn } from '@/lib/contribution/testing';
import { resident, type StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { adoptAnswer } from './adopt-answer';
import { draftReport } from './draft-report';
import { linkTheme } from './link-line';
import { prepareDecision } from './prepare-decision';
import { publishReport } from './publish-report';
import { recordMatterDecision } from './record-matter-decision';
import { saveLine } from './save-line';
import { submissionsOf } from './testing-queries';
import { writeReport } from './write-report';

/** Everyone who has a part in the way back of one dialogue, in one person. */
export function everyRole(dialogueId: string, committeeId: string): StaffActor {
  return staff(
    { role: 'registrar', committeeId },
    { role: 'projectLead', dialogueId },
    { role: 'communicator', dialogueId },
    { role: 'moderator', dialogueId },
    { role: 'analyst', dialogueId },
    { role: 'feedbackOwner', dialogueId },
    { role: 'politicalOwner', dialogueId },
  );
}

/** A moderator reads a text and hides nothing of it; one that is the municipality's alone is cleared. */
export async function showAsIs(
  contributionId: string,
  moderator: StaffActor,
  verdict: 'published' | 'cleared' = 'published',
): Promise<void> {
  const read = { contributionId, seen: '', textVersion: 1, verdict };
  done(await perform(moderateContribution, moderator, read));
}

/**
 * A dialogue that is being compiled: moderated comments with these texts, a code book of one theme besides
 * the reserved one, nothing coded. `meanwhile` is done while the dialogue is open.
 */
export async function aCompilation(
  texts: readonly string[],
  meanwhile?: (dialogue: { id: string; slug: string }, actor: StaffActor) => Promise<void>,
) {
  const dialogue = await anOpenDialogue('public');
  const actor = everyRole(dialogue.id, dialogue.committeeId);
  await meanwhile?.(dialogue, actor);
  const codes: string[] = [];
  for (const text of texts) {
    codes.push(done(await perform(submitComment, resident, aComment(dialogue.slug, { text }))).code);
  }
  const contributions = await submissionsOf(dialogue.id);
  for (const { contributionId } of contributions) await showAsIs(contributionId, actor);
  const { themeId, noThemeId } = await beginToCompile(dialogue.id, actor);
  const ids = contributions.map(({ contributionId }) => contributionId);
  const code = async (contributionIds: string[], theme = themeId) =>
    done(
      await perform(codeContributions, actor, { dialogueId: dialogue.id, contributionIds, themeId: theme }),
    );
  return { ...dialogue, actor, codes, ids, themeId, noThemeId, code };
}

/** Closes a dialogue and makes its code book, of one theme besides the reserved one. */
export async function beginToCompile(dialogueId: string, actor: StaffActor) {
  await putIn('closed', dialogueId);
  const { noThemeId } = done(await perform(startCompiling, actor, { dialogueId }));
  const theme = { dialogueId, label: 'Belysning', definition: 'Lampor och mörker' };
  const { themeId } = done(await perform(addTheme, actor, theme));
  return { themeId, noThemeId };
}

/** A dialogue that the nämnd has decided about: everything coded, the interim version out, no answer adopted. */
export async function aDecidedDialogue(texts: readonly string[]) {
  const compilation = await aCompilation(texts);
  await carryToDecision(compilation);
  return compilation;
}

type Compiling = { id: string; actor: StaffActor; ids: string[]; themeId: string };

/** Everything is coded under the theme, the interim version comes out, and the nämnd decides. */
export async function carryToDecision({ id: dialogueId, actor, ids, themeId }: Compiling): Promise<void> {
  done(await perform(codeContributions, actor, { dialogueId, contributionIds: ids, themeId }));
  const { reportId } = done(await perform(draftReport, actor, { dialogueId, kind: 'interim' }));
  const words = { summary: 'Många tycker att det är mörkt.', method: 'Webben.', unknown: '' };
  done(await perform(writeReport, actor, { reportId, revision: 0, ...words }));
  const line = { reportId, heading: 'Mer ljus', body: 'De flesta vill ha fler lampor.' };
  const { lineId } = done(await perform(saveLine, actor, line));
  done(await perform(linkTheme, actor, { lineId, themeId, how: 'Alla som nämner mörker.' }));
  done(await perform(publishReport, actor, { reportId }));
  await decideInTheMatter(dialogueId, actor);
}

/** The nämnd says yes to the theme, and the final version comes out. */
export async function carryToAnswer({ id: dialogueId, actor, themeId }: Compiling): Promise<void> {
  const yes = { themeId, body: 'Nämnden sätter upp ny belysning.', disposition: 'accommodated' };
  done(await perform(adoptAnswer, actor, yes));
  const { reportId } = done(await perform(draftReport, actor, { dialogueId, kind: 'final' }));
  const words = { summary: 'Det blir ny belysning.', method: 'Webben.', unknown: '' };
  done(await perform(writeReport, actor, { reportId, revision: 0, ...words }));
  done(await perform(publishReport, actor, { reportId }));
}

/** The published interim version goes to the nämnd, which decides as proposed. */
export async function decideInTheMatter(dialogueId: string, actor: StaffActor): Promise<void> {
  done(await perform(prepareDecision, actor, { dialogueId }));
  done(
    await perform(recordMatterDecision, actor, {
      dialogueId,
      organ: 'Samhällsbyggnadsnämnden',
      decidedOn: '2026-01-01',
      paragraph: '§ 20',
      registryNumber: 'SBN 2026/12',
      outcome: 'asProposed',
      body: 'Fler lampor sätts upp.',
    }),
  );
}
