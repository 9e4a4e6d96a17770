import { desc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { decisions } from '@/db/schema/decision';
import { planVersions } from '@/db/schema/plan';
import { publications, publishedTexts } from '@/db/schema/publication';
import { dayOf } from '@/lib/core/time';
import type { DialogueState } from '@/lib/dialogue/model';
import type { PlanContent } from '@/lib/plan/model';
import { principlesAtPublication } from '@/lib/plan/situation';
import type { PrincipleResult } from '@/lib/principles/model';
import type { PublicationSituation } from './rules';

type SpineRow = { id: string; committeeId: string; state: DialogueState; closesAt: Date | null };

/** What publishing this dialogue would rest on: its latest decision, latest plan and latest edition. */
export async function publicationSituation(db: Database | Transaction, dialogue: SpineRow, now: Date) {
  const [[decision], [version], [edition]] = await Promise.all([
    db
      .select({
        id: decisions.id,
        outcome: decisions.outcome,
        organ: decisions.organ,
        decidedOn: decisions.decidedOn,
        paragraph: decisions.paragraph,
        conditions: decisions.conditions,
        commitment: planVersions.commitment,
        versionNumber: planVersions.number,
        content: planVersions.content,
      })
      .from(decisions)
      .innerJoin(planVersions, eq(planVersions.id, decisions.planVersionId))
      .where(eq(decisions.dialogueId, dialogue.id))
      .orderBy(desc(decisions.recordedAt))
      .limit(1),
    db
      .select({
        id: planVersions.id,
        number: planVersions.number,
        commitment: planVersions.commitment,
        content: planVersions.content,
        principleSetId: planVersions.principleSetId,
      })
      .from(planVersions)
      .where(eq(planVersions.dialogueId, dialogue.id))
      .orderBy(desc(planVersions.number))
      .limit(1),
    db
      .select({
        id: publications.id,
        number: publications.number,
        planVersionId: publications.planVersionId,
        decisionOn: publications.decisionOn,
        publishedAt: publications.publishedAt,
      })
      .from(publications)
      .where(eq(publications.dialogueId, dialogue.id))
      .orderBy(desc(publications.number))
      .limit(1),
  ]);
  const held = decision?.outcome === 'held';
  return {
    state: dialogue.state,
    closesAt: dialogue.closesAt,
    decision: decision ?? null,
    version: version ?? null,
    edition: edition ?? null,
    principles: version ? await principlesNow(db, dialogue, { version, held, now }) : [],
    publishedVersionId: edition?.planVersionId ?? null,
  } satisfies PublicationSituation & Record<string, unknown>;
}

type ToPublish = {
  version: { principleSetId: string; content: PlanContent };
  held: boolean;
  now: Date;
};

/** What the principles say of publishing today. An extended dialogue is measured by its new closing time. */
function principlesNow(
  db: Database | Transaction,
  dialogue: SpineRow,
  { version, held, now }: ToPublish,
): Promise<PrincipleResult[]> {
  const { closesAt } = dialogue;
  const content = closesAt ? { ...version.content, closesOn: dayOf(closesAt) } : version.content;
  return principlesAtPublication(
    db,
    { dialogueId: dialogue.id, principleSetId: version.principleSetId, content },
    { today: dayOf(now), decidedToHold: held },
  );
}

/** The paragraphs of one edition, which the next one takes its ids from. */
export async function paragraphsOfEdition(db: Database | Transaction, publicationId: string) {
  return db
    .select({
      paragraphId: publishedTexts.paragraphId,
      field: publishedTexts.field,
      position: publishedTexts.position,
      body: publishedTexts.body,
    })
    .from(publishedTexts)
    .where(eq(publishedTexts.publicationId, publicationId));
}
