import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { codings, themes } from '@/db/schema/analysis';
import { countedContributions as counted } from '@/db/schema/counted';

/** The themes that are raised in each of these dialogues, and which of them have been answered. One query. */
export async function raisedThemesIn(dialogueIds: readonly string[]) {
  return officeDb()
    .select({
      id: themes.id,
      dialogueId: themes.dialogueId,
      contributions: sql<number>`count(*)::int`,
      assessed: sql<boolean>`exists (select 1 from theme_assessment a where a.theme_id = ${themes.id})`,
      adopted: sql<boolean>`exists (select 1 from theme_answer a where a.theme_id = ${themes.id})`,
    })
    .from(themes)
    .innerJoin(codings, eq(codings.themeId, themes.id))
    .innerJoin(counted, eq(counted.id, codings.contributionId))
    .where(and(inArray(themes.dialogueId, [...dialogueIds]), isNull(counted.excluded)))
    .groupBy(themes.id, themes.dialogueId);
}
