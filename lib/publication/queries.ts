import { asc, eq, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { publicNotices } from '@/db/schema/dialogue';
import { initiatives } from '@/db/schema/initiative';
import { clockNow } from '@/lib/core/clock';
import type { OfficeDialogue } from '@/lib/dialogue/office-queries';
import { planDifferences } from '@/lib/plan/differences';
import { paragraphsOfEdition, publicationSituation } from './publication-situation';
import { stopsPublishing } from './rules';

/** What the publication page works with: what would be published, what stops it, what the public was told. */
export async function publicationOf(dialogue: OfficeDialogue) {
  const db = officeDb();
  const now = await clockNow(db);
  const [situation, [initiative], notices, [received]] = await Promise.all([
    publicationSituation(db, dialogue, now),
    db
      .select({ organ: initiatives.organ, takenOn: initiatives.takenOn })
      .from(initiatives)
      .where(eq(initiatives.dialogueId, dialogue.id)),
    db
      .select({
        id: publicNotices.id,
        kind: publicNotices.kind,
        language: publicNotices.language,
        body: publicNotices.body,
        closesAtBefore: publicNotices.closesAtBefore,
        closesAtAfter: publicNotices.closesAtAfter,
        at: publicNotices.at,
      })
      .from(publicNotices)
      .where(eq(publicNotices.dialogueId, dialogue.id))
      .orderBy(asc(publicNotices.at)),
    db.execute<{ submissions: number }>(
      sql`select count(*)::int as submissions from submission where dialogue_id = ${dialogue.id}`,
    ),
  ]);
  const { decision, version, edition } = situation;
  return {
    now,
    situation,
    initiative,
    notices,
    submissions: received?.submissions ?? 0,
    stops: stopsPublishing(situation, now),
    differences: decision && version ? planDifferences(decision.content, version.content) : [],
    earlier: edition ? await paragraphsOfEdition(db, edition.id) : [],
  };
}

export type PublicationPage = Awaited<ReturnType<typeof publicationOf>>;
