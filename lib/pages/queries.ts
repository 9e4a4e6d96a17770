import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { officeDb, publicDb } from '@/db/client';
import { publicPageTexts } from '@/db/public-pages';
import { barrierContacts, barrierReports, pageTexts } from '@/db/schema/pages';
import { persons } from '@/db/schema/people';
import { clockNow } from '@/lib/core/clock';
import type { EditedPage, PageLanguage } from './model';

/** A page as everybody reads it: in the language asked for, or in Swedish until there is another. */
export async function pageInForce(page: EditedPage, language: PageLanguage) {
  const found = await publicDb()
    .select({
      language: publicPageTexts.language,
      parts: publicPageTexts.parts,
      writtenAt: publicPageTexts.writtenAt,
    })
    .from(publicPageTexts)
    .where(eq(publicPageTexts.page, page));
  return found.find((one) => one.language === language) ?? found.find((one) => one.language === 'sv');
}

/** Every page in every language, with its latest version. Ask `pagesPolicy.administer` first. */
export async function editedPageList() {
  return officeDb()
    .selectDistinctOn([pageTexts.page, pageTexts.language], {
      page: pageTexts.page,
      language: pageTexts.language,
      version: pageTexts.version,
      writtenAt: pageTexts.writtenAt,
      writer: persons.name,
    })
    .from(pageTexts)
    .leftJoin(persons, eq(persons.id, pageTexts.writtenBy))
    .orderBy(pageTexts.page, pageTexts.language, desc(pageTexts.version));
}

/** All versions of one page in one language, the latest first. */
export async function pageVersions(page: EditedPage, language: PageLanguage) {
  return officeDb()
    .select({
      version: pageTexts.version,
      parts: pageTexts.parts,
      writtenAt: pageTexts.writtenAt,
      writer: persons.name,
    })
    .from(pageTexts)
    .leftJoin(persons, eq(persons.id, pageTexts.writtenBy))
    .where(and(eq(pageTexts.page, page), eq(pageTexts.language, language)))
    .orderBy(desc(pageTexts.version));
}

/** Reports of obstacles, those that wait first. Ask `pagesPolicy.administer` first. */
export async function barrierList() {
  const db = officeDb();
  const found = db
    .select({
      id: barrierReports.id,
      what: barrierReports.what,
      place: barrierReports.place,
      language: barrierReports.language,
      receivedAt: barrierReports.receivedAt,
      contact: barrierContacts.contact,
      handling: barrierReports.handling,
      handledAt: barrierReports.handledAt,
      handledBy: persons.name,
    })
    .from(barrierReports)
    .leftJoin(barrierContacts, eq(barrierContacts.reportId, barrierReports.id))
    .leftJoin(persons, eq(persons.id, barrierReports.handledBy))
    .orderBy(sql`${barrierReports.handledAt} desc nulls first`, asc(barrierReports.receivedAt))
    .limit(200);
  const [now, barriers] = await Promise.all([clockNow(db), found]);
  return { now, barriers };
}

/** How many reports wait, and since when, for the administrator's own work. */
export async function waitingBarriers(): Promise<{ count: number; since: Date | null }> {
  const [row] = await officeDb()
    .select({
      count: sql<number>`count(*)::int`,
      since: sql<number | null>`(extract(epoch from min(${barrierReports.receivedAt})) * 1000)::float8`,
    })
    .from(barrierReports)
    .where(isNull(barrierReports.handledAt));
  return { count: row?.count ?? 0, since: row?.since ? new Date(row.since) : null };
}
