import { compilationProgress } from '@/lib/analysis/queries';
import type { OfficeDialogue } from '@/lib/dialogue/office-queries';
import { reportVersion, reportVersions } from '@/lib/report/queries';
import type { TextKey } from '@/lib/text/keys';
import { measuresOf } from './queries';

export type Stop = { key: TextKey; count?: number };

/** What stands between a dialogue that is on its way back and its next step; nothing before it has closed. */
export async function stopsWayBack(dialogue: Pick<OfficeDialogue, 'id' | 'state'>): Promise<Stop[]> {
  const { id, state } = dialogue;
  if (state === 'compiling') return stopsInterim(id);
  if (state === 'decisionPreparation') return [{ key: 'followup.stop.noDecision' }];
  if (state === 'decided') return stopsFinal(id);
  if (state === 'finalFeedback' || state === 'followUp') return stopsFollowUp(id);
  return [];
}

async function stopsInterim(dialogueId: string): Promise<Stop[]> {
  const [{ left }, [version]] = await Promise.all([
    compilationProgress(dialogueId),
    reportVersions(dialogueId),
  ]);
  return [
    ...counted('followup.stop.uncoded', left),
    { key: version ? 'followup.stop.interimDraft' : 'followup.stop.noInterim' },
  ];
}

async function stopsFinal(dialogueId: string): Promise<Stop[]> {
  const draft = (await reportVersions(dialogueId)).find(
    ({ kind, publishedAt }) => kind === 'final' && publishedAt === null,
  );
  const version = draft && (await reportVersion(dialogueId, draft.id));
  if (!version) return [{ key: 'followup.stop.noFinal' }];
  const missing = new Set(version.missing.map(({ contributionId }) => contributionId));
  return counted('followup.stop.unanswered', missing.size);
}

async function stopsFollowUp(dialogueId: string): Promise<Stop[]> {
  const [{ measures }, versions] = await Promise.all([measuresOf(dialogueId), reportVersions(dialogueId)]);
  const final = versions.find(({ kind, publishedAt }) => kind === 'final' && publishedAt !== null);
  return [
    ...counted('followup.stop.late', measures.filter(({ late }) => late).length),
    ...counted('followup.stop.arrivedAfter', final?.arrivedAfter ?? 0),
  ];
}

function counted(key: TextKey, count: number): Stop[] {
  return count > 0 ? [{ key, count }] : [];
}
