import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { themes, themeVersions } from '@/db/schema/analysis';
import { contributions, imports, submissions } from '@/db/schema/contribution';
import { dialogues } from '@/db/schema/dialogue';

/** No moderator has read it, and it has not been erased. */
const notRead = sql<boolean>`${contributions.moderationId} is null and exists (
  select 1 from contribution_text t where t.contribution_id = contribution.id and t.erasure_id is null)`;

const isRevoked = sql<boolean>`${imports.revokedAt} is not null`;

/**
 * Keeps the dialogue from publishing a version while somebody codes; coders do not wait for each other.
 * Nothing is found unless every contribution and the theme belong to the dialogue; `unread` says that at
 * least one of them waits for a moderator, `revoked` that one came with a file that has been taken back.
 */
export async function lockForCoding(
  tx: Transaction,
  {
    dialogueId,
    contributionIds,
    themeId,
  }: { dialogueId: string; contributionIds: string[]; themeId?: string },
) {
  const [dialogue] = await tx.select().from(dialogues).where(eq(dialogues.id, dialogueId)).for('share');
  const found = await tx
    .select({ unread: notRead, revoked: isRevoked })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .leftJoin(imports, eq(imports.id, submissions.importId))
    .where(and(eq(contributions.dialogueId, dialogueId), inArray(contributions.id, contributionIds)));
  if (!dialogue || found.length !== new Set(contributionIds).size) return undefined;
  const unread = found.some((contribution) => contribution.unread);
  const revoked = found.some((contribution) => contribution.revoked);
  if (themeId === undefined) return { dialogue, unread, revoked, theme: undefined };
  const [theme] = await tx
    .select({ id: themes.id, reserved: themes.reserved, retired: themeVersions.retired })
    .from(themes)
    .innerJoin(themeVersions, eq(themeVersions.themeId, themes.id))
    .where(and(eq(themes.id, themeId), eq(themes.dialogueId, dialogueId)))
    .orderBy(desc(themeVersions.version))
    .limit(1);
  return theme && { dialogue, unread, revoked, theme };
}
