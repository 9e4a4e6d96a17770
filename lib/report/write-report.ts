import { eq } from 'drizzle-orm';
import { reports } from '@/db/schema/report';
import { staffIdOf } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockReport, requireDraft } from './lock-report';
import { reportTextsInput } from './model';
import { reportPolicy } from './policy';

/** Saves the version's own texts: the three sentences, how it was done, and what cannot be known. */
export const writeReport = defineUseCase({
  name: 'report.write-report',
  input: reportTextsInput,
  load: (tx, { reportId }) => lockReport(tx, reportId),
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, actor, now, subject }, { reportId, revision, ...texts }) => {
    requireDraft(subject);
    if (subject.report.revision !== revision) throw conflict('report.conflict.revision');
    await tx
      .update(reports)
      .set({ ...texts, revision: revision + 1, writtenBy: staffIdOf(actor), writtenAt: now })
      .where(eq(reports.id, reportId));
    return {
      value: { reportId, dialogueId: subject.dialogue.id },
      events: [{ type: 'report.written', dialogueId: subject.dialogue.id, reportId }],
    };
  },
});
