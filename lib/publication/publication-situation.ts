import { desc, eq, inArray } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { correctedDecisions as decisions } from '@/db/schema/decision';
import { planVersions } from '@/db/schema/plan';
import { publications, publishedTexts } from '@/db/schema/publication';
import { dayOf } from '@/lib/core/time';
import type { DialogueState } from '@/lib/dialogue/model';
import { principlesAtPublication } from '@/lib/plan/situation';
import type { PublicationSituation } from './rules';

type SpineRow = { id: string; committeeId: string; state: DialogueState; closesAt: Date | null };

/** What publishing this dialogue would rest on: its latest decision, latest plan and latest edition. */
export async function publicationSituation(db: Database | Transaction, dialogue: SpineRow, now: Date) {
  const situation = (await publicationSituations(db, [dialogue], now)).get(dialogue.id);
  if (!situation) throw new Error(`Nothing was read of dialogue ${dialogue.id}.`);
  return situation;
}

/** What publishing each of several dialogues would rest on, in the same number of queries as one. */
export async function publicationSituations(
  db: Database | Transaction,
  dialogues: readonly SpineRow[],
  now: Date,
) {
  const ids = dialogues.map(({ id }) => id);
  const [decided, versions, editions] = await Promise.all([
    db
      .selectDistinctOn([decisions.dialogueId], {
        dialogueId: decisions.dialogueId,
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
      .where(inArray(decisions.dialogueId, ids))
      .orderBy(decisions.dialogueId, desc(decisions.recordedAt)),
    db
      .selectDistinctOn([planVersions.dialogueId], {
        dialogueId: planVersions.dialogueId,
        id: planVersions.id,
        number: planVersions.number,
        commitment: planVersions.commitment,
        content: planVersions.content,
        principleSetId: planVersions.principleSetId,
      })
      .from(planVersions)
      .where(inArray(planVersions.dialogueId, ids))
      .orderBy(planVersions.dialogueId, desc(planVersions.number)),
    db
      .selectDistinctOn([publications.dialogueId], {
        dialogueId: publications.dialogueId,
        id: publications.id,
        number: publications.number,
        planVersionId: publications.planVersionId,
        decisionOn: publications.decisionOn,
        publishedAt: publications.publishedAt,
      })
      .from(publications)
      .where(inArray(publications.dialogueId, ids))
      .orderBy(publications.dialogueId, desc(publications.number)),
  ]);
  const basis = dialogues.map((dialogue) => {
    const of = ({ dialogueId }: { dialogueId: string }) => dialogueId === dialogue.id;
    return {
      dialogue,
      decision: decided.find(of) ?? null,
      version: versions.find(of) ?? null,
      edition: editions.find(of) ?? null,
    };
  });
  const toPublish = basis.flatMap(({ dialogue: { closesAt }, decision, version }) => {
    if (!version) return [];
    // An extended dialogue is measured by its new closing time.
    const content = closesAt ? { ...version.content, closesOn: dayOf(closesAt) } : version.content;
    return [{ ...version, content, decidedToHold: decision?.outcome === 'held' }];
  });
  const principles = await principlesAtPublication(db, toPublish, dayOf(now));
  return new Map(
    basis.map(({ dialogue, ...found }) => {
      const situation = {
        ...found,
        state: dialogue.state,
        closesAt: dialogue.closesAt,
        /** What the principles say of publishing today. */
        principles: principles.get(dialogue.id) ?? [],
        publishedVersionId: found.edition?.planVersionId ?? null,
      } satisfies PublicationSituation & Record<string, unknown>;
      return [dialogue.id, situation];
    }),
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
