import { and, count, desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { contributions, contributionTexts, masks } from '@/db/schema/contribution';
import { countedContributions } from '@/db/schema/counted';
import { quotationReleases, quotations } from '@/db/schema/report';
import { spansOf } from '@/lib/contribution/masks';
import { newId } from '@/lib/core/ids';
import { invalid, Refusal } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockReportOfLine, requireDraft } from './lock-report';
import { quotationInput, quotationRemovalInput } from './model';
import { reportPolicy } from './policy';

/**
 * Quotes a contribution in a line. What is stored is where the words stand, so that a quotation can never say
 * more than its unmasked source.
 */
export const quote = defineUseCase({
  name: 'report.quote',
  input: quotationInput,
  load: (tx, { lineId }) => lockReportOfLine(tx, lineId),
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, subject }, { lineId, contributionId, words }) => {
    requireDraft(subject);
    const { dialogue } = subject;
    const span = await spanOf(tx, dialogue.id, contributionId, words);
    const [before] = await tx.select({ n: count() }).from(quotations).where(eq(quotations.lineId, lineId));
    const id = newId();
    await tx.insert(quotations).values({ id, lineId, contributionId, ...span, position: before?.n ?? 0 });
    return {
      value: { quotationId: id, lineId, reportId: subject.report.id, dialogueId: dialogue.id },
      events: [{ type: 'quotation.added', dialogueId: dialogue.id, lineId, quotationId: id }],
    };
  },
});

/** Takes a quotation out of a draft. */
export const unquote = defineUseCase({
  name: 'report.unquote',
  input: quotationRemovalInput,
  load: async (tx, { quotationId }) => {
    const [quotation] = await tx
      .select({ lineId: quotations.lineId })
      .from(quotations)
      .where(eq(quotations.id, quotationId));
    return quotation && lockReportOfLine(tx, quotation.lineId);
  },
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, subject }, { quotationId }) => {
    requireDraft(subject);
    await tx.delete(quotations).where(eq(quotations.id, quotationId));
    return {
      value: { lineId: subject.line.id, reportId: subject.report.id, dialogueId: subject.dialogue.id },
      events: [
        { type: 'quotation.removed', dialogueId: subject.dialogue.id, lineId: subject.line.id, quotationId },
      ],
    };
  },
});

async function spanOf(tx: Transaction, dialogueId: string, contributionId: string, words: string) {
  const [source] = await tx
    .select({
      body: contributionTexts.body,
      textVersion: contributionTexts.version,
      audience: contributions.audience,
      moderationId: contributions.moderationId,
      standing: countedContributions.standing,
      released: quotationReleases.contributionId,
    })
    .from(contributions)
    .innerJoin(contributionTexts, eq(contributionTexts.contributionId, contributions.id))
    .innerJoin(countedContributions, eq(countedContributions.id, contributions.id))
    .leftJoin(quotationReleases, eq(quotationReleases.contributionId, contributions.id))
    .where(and(eq(contributions.id, contributionId), eq(contributions.dialogueId, dialogueId)))
    .orderBy(desc(contributionTexts.version))
    .limit(1);
  if (!source) throw new Refusal('missing');
  if (source.audience === 'municipality' && !source.released)
    throw invalid({ words: 'report.error.notQuotable' });
  if (source.standing !== 'published' && source.standing !== 'cleared')
    throw invalid({ words: 'report.error.masked' });
  const hidden = source.moderationId
    ? await tx
        .select({ start: masks.start, end: masks.end })
        .from(masks)
        .where(eq(masks.moderationId, source.moderationId))
    : [];
  const found = spansOf(source.body, words);
  const open = found.find(({ start, end }) => hidden.every((mask) => mask.end <= start || mask.start >= end));
  if (!open) throw invalid({ words: found.length > 0 ? 'report.error.masked' : 'report.error.span' });
  return { textVersion: source.textVersion, ...open };
}
