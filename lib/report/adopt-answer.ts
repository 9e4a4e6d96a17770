import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { pairAnswers, themeAnswers } from '@/db/schema/adopted';
import { codings, themes } from '@/db/schema/analysis';
import { matterDecisions } from '@/db/schema/report';
import { type Actor, staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { answerInput, pairAnswerInput } from './model';
import { adoptsAs, type ReportedDialogue, reportPolicy } from './policy';
import { mayBeAnswered } from './rules';

/** Enters the political response to a theme, as adopted with the decision, and what becomes of it. */
export const adoptAnswer = defineUseCase({
  name: 'report.adopt-answer',
  input: answerInput,
  load: async (tx, { themeId }) => {
    const [theme] = await tx
      .select({ dialogueId: themes.dialogueId })
      .from(themes)
      .where(eq(themes.id, themeId));
    return theme && lockDialogue(tx, theme.dialogueId);
  },
  allow: reportPolicy.adopt,
  run: async ({ tx, actor, now, subject: dialogue }, input) => {
    if (!mayBeAnswered(dialogue.state)) throw conflict('report.conflict.noDecision');
    const id = newId();
    const decisionId = await adoptedWith(tx, dialogue.id);
    await tx.insert(themeAnswers).values({
      id,
      ...input,
      decisionId,
      ...enteredBy(actor, dialogue),
      at: now,
    });
    return {
      value: { dialogueId: dialogue.id, themeId: input.themeId },
      events: [{ type: 'theme.answered', dialogueId: dialogue.id, themeId: input.themeId, answerId: id }],
    };
  },
});

/** Enters what becomes of one contribution under one theme, where that differs from the theme's answer. */
export const adoptPairAnswer = defineUseCase({
  name: 'report.adopt-pair-answer',
  input: pairAnswerInput,
  load: async (tx, { contributionId, themeId }) => {
    const [pair] = await tx
      .select({ dialogueId: themes.dialogueId })
      .from(codings)
      .innerJoin(themes, eq(themes.id, codings.themeId))
      .where(and(eq(codings.contributionId, contributionId), eq(codings.themeId, themeId)));
    return pair && lockDialogue(tx, pair.dialogueId);
  },
  allow: reportPolicy.adopt,
  run: async ({ tx, actor, now, subject: dialogue }, input) => {
    if (!mayBeAnswered(dialogue.state)) throw conflict('report.conflict.noDecision');
    const decisionId = await adoptedWith(tx, dialogue.id);
    await tx
      .insert(pairAnswers)
      .values({ id: newId(), ...input, decisionId, ...enteredBy(actor, dialogue), at: now });
    const { contributionId, themeId } = input;
    return {
      value: { dialogueId: dialogue.id, contributionId },
      events: [{ type: 'pair.answered', dialogueId: dialogue.id, contributionId, themeId }],
    };
  },
});

function enteredBy(actor: Actor, dialogue: ReportedDialogue) {
  return { writtenBy: staffIdOf(actor), writtenAs: adoptsAs(actor, dialogue) };
}

async function adoptedWith(tx: Transaction, dialogueId: string): Promise<string> {
  const [decision] = await tx
    .select({ id: matterDecisions.id, outcome: matterDecisions.outcome })
    .from(matterDecisions)
    .where(and(eq(matterDecisions.dialogueId, dialogueId)))
    .orderBy(desc(matterDecisions.recordedAt))
    .limit(1);
  if (!decision || decision.outcome === 'returned') throw conflict('report.conflict.noDecision');
  return decision.id;
}
