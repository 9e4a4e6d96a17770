import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { principles } from '@/db/schema/principles';
import { reportLines } from '@/db/schema/report';
import { addTheme } from '@/lib/analysis/add-theme';
import { codeContributions } from '@/lib/analysis/code-contributions';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { rewordTheme } from '@/lib/analysis/reword-theme';
import { startCompiling } from '@/lib/analysis/start-compiling';
import { addDays, dayOf } from '@/lib/core/time';
import { evaluateDialogue } from '@/lib/followup/evaluate-dialogue';
import { registerMeasure } from '@/lib/followup/register-measure';
import { reportMeasure } from '@/lib/followup/report-measure';
import { startFollowUp } from '@/lib/followup/start-follow-up';
import { closeEarly } from '@/lib/publication/close-early';
import { adoptAnswer, adoptPairAnswer } from '@/lib/report/adopt-answer';
import { draftReport } from '@/lib/report/draft-report';
import { linkContributions, linkQuestion, linkTheme } from '@/lib/report/link-line';
import { prepareDecision } from '@/lib/report/prepare-decision';
import { publishReport } from '@/lib/report/publish-report';
import { quote } from '@/lib/report/quote';
import { recordMatterDecision } from '@/lib/report/record-matter-decision';
import { releaseQuotation } from '@/lib/report/release-quotation';
import { saveLine } from '@/lib/report/save-line';
import { writeReport } from '@/lib/report/write-report';
import { assessTheme } from '@/lib/response/assess-theme';
import { proposeForPair } from '@/lib/response/propose-for-pair';
import type { Sent } from './life-sent';
import type { Opened } from './life-way-there';
import type { Pen } from './pen';

const today = dayOf(new Date());
const later = addDays(today, 300);

/** From the last day to the evaluation: coded, answered, reported twice, decided, followed up. */
export async function wayBack(
  pen: Pen,
  { dialogueId, actor }: Opened,
  { ids, proposal, letter, question }: Sent,
) {
  await pen.act(closeEarly, actor, { dialogueId, closesOn: '', decisionSetsTime: 'yes' });
  await pen.act(startCompiling, actor, { dialogueId });
  const { themeId } = await pen.act(addTheme, actor, { dialogueId });
  await pen.act(rewordTheme, actor, { themeId, retired: false });
  const [first = '', excluded = ''] = ids;
  await pen.act(codeContributions, actor, { dialogueId, contributionIds: ids, themeId });
  await pen.act(excludeContribution, actor, { dialogueId, contributionId: excluded, reason: 'test' });
  await pen.act(assessTheme, actor, { themeId, disposition: 'deferred', deferredUntil: later });
  const pair = { themeId, contributionId: proposal, disposition: 'outOfScope' };
  await pen.act(proposeForPair, actor, pair);

  const { reportId: interim } = await pen.act(draftReport, actor, { dialogueId, kind: 'interim' });
  await pen.act(writeReport, actor, { reportId: interim, revision: 0 });
  const { lineId } = await pen.act(saveLine, actor, { reportId: interim });
  await pen.act(linkTheme, actor, { lineId, themeId });
  await pen.act(linkContributions, actor, { lineId, contributionIds: [first] });
  await pen.act(linkQuestion, actor, { lineId, questionId: question });
  await pen.act(releaseQuotation, actor, { contributionId: letter });
  const words = pen.last('contribution.record-submission', 'texts[].text');
  await pen.act(quote, actor, { lineId, contributionId: letter, words });
  await pen.act(publishReport, actor, { reportId: interim });

  await pen.act(prepareDecision, actor, { dialogueId });
  await pen.act(recordMatterDecision, actor, { dialogueId, decidedOn: today, outcome: 'changed' });
  await pen.act(adoptAnswer, actor, { themeId, disposition: 'deferred', deferredUntil: later });
  await pen.act(adoptPairAnswer, actor, pair);
  const { reportId: final } = await pen.act(draftReport, actor, { dialogueId, kind: 'final' });
  await pen.act(writeReport, actor, { reportId: final, revision: 0 });
  await pen.act(publishReport, actor, { reportId: final });
  const [line] = await database('owner')
    .select({ id: reportLines.id })
    .from(reportLines)
    .where(eq(reportLines.reportId, final));

  await pen.act(startFollowUp, actor, { dialogueId });
  const measure = { dialogueId, lineIds: [line?.id], status: 'planned', dueOn: later };
  const { measureId } = await pen.act(registerMeasure, actor, measure);
  await pen.act(reportMeasure, actor, { measureId, status: 'started', dueOn: later });
  const owed = await database('owner').select({ principleId: principles.id }).from(principles);
  const kept = owed.map(({ principleId }) => ({ principleId, kept: 'partly' }));
  await pen.act(evaluateDialogue, actor, { dialogueId, principles: kept });
}
