import 'server-only';
import { desc, eq, max } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicDialogues } from '@/db/public';
import { publicPageTexts } from '@/db/public-pages';
import { publicReports } from '@/db/public-report';
import { publicHappenings } from '@/db/public-told';
import { takesProposals } from '@/lib/contribution/taking';
import type { TranslatedNames } from '@/lib/dialogue/model';
import { type EditedPage, pageAddress } from '@/lib/pages/model';
import { versionAddress } from '@/lib/report/version-address';
import { hasOwnPage } from '@/lib/translation/languages';

/** A page of ours, and when what it says was changed last, where that is known. */
export type FoundPage = {
  page: string;
  changedAt?: Date;
  /** The languages that the interface is not in and that the page can be read in, each with where. */
  languages?: Record<string, string>;
};

/**
 * Every page that a search engine may find. The page of a single contribution is not among them: what somebody
 * wrote is read in its dialogue, and is not to be what a search for other words leads to years after.
 */
export async function foundPages(): Promise<FoundPage[]> {
  const db = publicDb();
  const [dialogues, changes, reports, worded] = await Promise.all([
    db
      .select({
        id: publicDialogues.id,
        slug: publicDialogues.slug,
        publicationId: publicDialogues.publicationId,
        activities: publicDialogues.activities,
        translated: publicDialogues.translated,
      })
      .from(publicDialogues)
      .orderBy(publicDialogues.slug),
    db
      .select({ dialogueId: publicHappenings.dialogueId, at: max(publicHappenings.at) })
      .from(publicHappenings)
      .groupBy(publicHappenings.dialogueId),
    db
      .select({
        slug: publicDialogues.slug,
        kind: publicReports.kind,
        number: publicReports.number,
        changedAt: publicReports.publishedAt,
      })
      .from(publicReports)
      .innerJoin(publicDialogues, eq(publicDialogues.id, publicReports.dialogueId))
      .orderBy(desc(publicReports.publishedAt)),
    db
      .select({ page: publicPageTexts.page, changedAt: max(publicPageTexts.writtenAt) })
      .from(publicPageTexts)
      .groupBy(publicPageTexts.page),
  ]);
  const changedOf = (id: string) => changes.find(({ dialogueId }) => dialogueId === id)?.at ?? undefined;
  return [
    { page: '/' },
    { page: '/dialoger' },
    { page: '/uppfoljning' },
    ...(Object.keys(pageAddress) as EditedPage[]).map((page) => ({
      page: pageAddress[page],
      changedAt: worded.find((one) => one.page === page)?.changedAt ?? undefined,
    })),
    ...dialogues.flatMap(({ id, slug, publicationId, activities, translated }) => [
      {
        page: `/dialoger/${slug}`,
        changedAt: changedOf(id),
        languages: pagesInLanguages(slug, translated),
      },
      ...(publicationId === null ? [] : [{ page: `/dialoger/${slug}/inlagg` }]),
      ...(takesProposals(activities) ? [{ page: `/dialoger/${slug}/forslag` }] : []),
    ]),
    ...reports.map(({ slug, changedAt, ...version }) => ({
      page: `/dialoger/${slug}/rapport/${versionAddress(version)}`,
      changedAt,
    })),
  ];
}

/** The pages of a dialogue in the languages that the interface is not in: those that its question is asked in. */
export function pagesInLanguages(
  slug: string,
  translated: TranslatedNames | null | undefined,
): Record<string, string> {
  const asked = Object.keys(translated ?? {}).filter(
    (language) => hasOwnPage(language) && translated?.[language]?.question,
  );
  return Object.fromEntries(asked.map((language) => [language, `/dialoger/${slug}/sprak/${language}`]));
}
