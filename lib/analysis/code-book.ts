import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { officeDb } from '@/db/client';
import { codings, themes, themeVersions } from '@/db/schema/analysis';
import { countedContributions as counted } from '@/db/schema/counted';
import { persons } from '@/db/schema/people';

const latest = and(
  eq(themeVersions.themeId, themes.id),
  sql`${themeVersions.version} = (select max(v.version) from theme_version v where v.theme_id = ${themes.id})`,
);

/** The code book as it is worded now, with how many counted contributions raise each theme. */
export async function codeBook(dialogueId: string) {
  const db = officeDb();
  const uses = db
    .select({ themeId: codings.themeId, uses: sql<number>`count(*)::int`.as('uses') })
    .from(codings)
    .innerJoin(counted, eq(counted.id, codings.contributionId))
    .where(and(eq(counted.dialogueId, dialogueId), isNull(counted.excluded)))
    .groupBy(codings.themeId)
    .as('uses');
  return db
    .select({
      id: themes.id,
      reserved: themes.reserved,
      label: themeVersions.label,
      definition: themeVersions.definition,
      example: themeVersions.example,
      counterExample: themeVersions.counterExample,
      retired: themeVersions.retired,
      version: themeVersions.version,
      contributions: sql<number>`coalesce(${uses.uses}, 0)::int`,
    })
    .from(themes)
    .innerJoin(themeVersions, latest)
    .leftJoin(uses, eq(uses.themeId, themes.id))
    .where(eq(themes.dialogueId, dialogueId))
    .orderBy(asc(themes.position), asc(themes.id));
}

export type BookTheme = Awaited<ReturnType<typeof codeBook>>[number];

/** Every pair of themes that stand together on counted contributions, and on how many. */
export async function themesTogether(dialogueId: string) {
  const other = alias(codings, 'other');
  return officeDb()
    .select({ first: codings.themeId, second: other.themeId, both: sql<number>`count(*)::int` })
    .from(codings)
    .innerJoin(
      other,
      and(eq(other.contributionId, codings.contributionId), sql`${other.themeId} > ${codings.themeId}`),
    )
    .innerJoin(counted, eq(counted.id, codings.contributionId))
    .where(and(eq(counted.dialogueId, dialogueId), isNull(counted.excluded)))
    .groupBy(codings.themeId, other.themeId);
}

/** Every wording that a theme has had, the latest first. */
export async function wordingsOf(themeId: string) {
  return officeDb()
    .select({
      version: themeVersions.version,
      label: themeVersions.label,
      definition: themeVersions.definition,
      example: themeVersions.example,
      counterExample: themeVersions.counterExample,
      retired: themeVersions.retired,
      by: persons.name,
      at: themeVersions.at,
    })
    .from(themeVersions)
    .leftJoin(persons, eq(persons.id, themeVersions.editedBy))
    .where(eq(themeVersions.themeId, themeId))
    .orderBy(desc(themeVersions.version));
}

export type Wording = Awaited<ReturnType<typeof wordingsOf>>[number];
