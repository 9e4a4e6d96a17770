import 'server-only';
import { desc, eq, max } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicDialogues } from '@/db/public';
import { publicPageTexts } from '@/db/public-pages';
import { publicReports } from '@/db/public-report';
import { publicHappenings } from '@/db/public-told';
import { takesProposals } from '@/lib/contribution/taking';
import { type EditedPage, pageAddress } from '@/lib/pages/model';
import { versionAddress } from '@/lib/report/version-address';

/** A page of ours, and when what it says was changed last, where that is known. */
export type FoundPage = { page: string; changedAt?: Date };

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
    ...dialogues.flatMap(({ id, slug, publicationId, activities }) => [
      { page: `/dialoger/${slug}`, changedAt: changedOf(id) },
      ...(publicationId === null ? [] : [{ page: `/dialoger/${slug}/inlagg` }]),
      ...(takesProposals(activities) ? [{ page: `/dialoger/${slug}/forslag` }] : []),
    ]),
    ...reports.map(({ slug, changedAt, ...version }) => ({
      page: `/dialoger/${slug}/rapport/${versionAddress(version)}`,
      changedAt,
    })),
  ];
}
