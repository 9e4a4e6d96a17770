import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { codingPassages } from '@/db/schema/analysis';
import { contributions, exclusions, masks } from '@/db/schema/contribution';
import { countedContributions as counted } from '@/db/schema/counted';
import { persons } from '@/db/schema/people';
import { answeredQuestion } from '@/lib/contribution/answered-question';
import { arrivalOf, countedArrival } from '@/lib/contribution/arrival';
import { type CodingSearch, matching, unread } from './coding-search';

/** How far the compilation has come. Contributions only: people and mentions are other kinds of number. */
export async function compilationProgress(dialogueId: string): Promise<CompilationProgress> {
  return (await compilationsIn([dialogueId])).get(dialogueId) ?? nothingReceived;
}

export type CompilationProgress = typeof nothingReceived;

const nothingReceived = { received: 0, excluded: 0, coded: 0, left: 0, codable: 0, awaitingModeration: 0 };

/** How far the compilations of several dialogues have come; nothing where nothing was received. One query. */
export async function compilationsIn(
  dialogueIds: readonly string[],
): Promise<Map<string, CompilationProgress>> {
  // Asked once for each contribution and counted by kind: asked by each sum, ten thousand take six times as long.
  const kinds = await officeDb()
    .select({
      dialogueId: counted.dialogueId,
      excluded: sql<boolean>`${counted.excluded} is not null`.as('is_excluded'),
      coded: counted.coded,
      unread: sql<boolean>`${unread}`.as('is_unread'),
      many: sql<number>`count(*)::int`,
    })
    .from(counted)
    .where(inArray(counted.dialogueId, [...dialogueIds]))
    .groupBy(counted.dialogueId, sql`is_excluded`, counted.coded, sql`is_unread`);
  const progress = new Map<string, CompilationProgress>();
  for (const { dialogueId, many, ...kind } of kinds) {
    const so = progress.get(dialogueId) ?? nothingReceived;
    const left = kind.excluded || kind.coded ? 0 : many;
    progress.set(dialogueId, {
      received: so.received + many,
      excluded: so.excluded + (kind.excluded ? many : 0),
      coded: so.coded + (kind.coded && !kind.excluded ? many : 0),
      left: so.left + left,
      codable: so.codable + (kind.unread ? 0 : left),
      awaitingModeration: so.awaitingModeration + (kind.unread ? many : 0),
    });
  }
  return progress;
}

/** Shows what comes after this contribution in the order that they arrived, or before it. */
export type CodingPage = { after?: string; before?: string; size: number };

/** A page of contributions for coding, oldest first, minus masks, each with its themes. */
export async function contributionsForCoding(dialogueId: string, search: CodingSearch, page: CodingPage) {
  const backwards = page.before !== undefined;
  const rows = await officeDb()
    .select({ ...codingColumns, themeIds: themeIdsOf })
    .from(counted)
    .where(
      and(
        eq(counted.dialogueId, dialogueId),
        ...matching(search),
        page.after ? sql`${countedArrival} > ${arrivalOf(page.after)}` : undefined,
        page.before ? sql`${countedArrival} < ${arrivalOf(page.before)}` : undefined,
      ),
    )
    .orderBy(backwards ? desc(countedArrival) : asc(countedArrival))
    .limit(page.size + 1);
  const more = rows.length > page.size;
  const shown = rows.slice(0, page.size);
  return {
    contributions: backwards ? shown.reverse() : shown,
    hasEarlier: backwards ? more : page.after !== undefined,
    hasLater: backwards || more,
  };
}

export type ContributionForCoding = Awaited<
  ReturnType<typeof contributionsForCoding>
>['contributions'][number];

/** How many contributions a search finds. */
export async function countForCoding(dialogueId: string, search: CodingSearch): Promise<number> {
  const [row] = await officeDb()
    .select({ found: sql<number>`count(*)::int` })
    .from(counted)
    .where(and(eq(counted.dialogueId, dialogueId), ...matching(search)));
  return row?.found ?? 0;
}

/** Everything that a search finds, for coding it at once. */
export async function idsForCoding(dialogueId: string, search: CodingSearch): Promise<string[]> {
  const rows = await officeDb()
    .select({ id: counted.id })
    .from(counted)
    .where(and(eq(counted.dialogueId, dialogueId), ...matching(search)))
    .orderBy(asc(countedArrival));
  return rows.map(({ id }) => id);
}

/** The first contribution of a search; after this one, or the last one before it. */
export async function neighbourForCoding(
  dialogueId: string,
  search: CodingSearch,
  beside?: { after: string } | { before: string },
): Promise<string | null> {
  const backwards = beside !== undefined && 'before' in beside;
  const [row] = await officeDb()
    .select({ id: counted.id })
    .from(counted)
    .where(
      and(
        eq(counted.dialogueId, dialogueId),
        ...matching(search),
        beside && 'after' in beside ? sql`${countedArrival} > ${arrivalOf(beside.after)}` : undefined,
        backwards ? sql`${countedArrival} < ${arrivalOf(beside.before)}` : undefined,
      ),
    )
    .orderBy(backwards ? desc(countedArrival) : asc(countedArrival))
    .limit(1);
  return row?.id ?? null;
}

/** One contribution for coding: its passages, where its masks lie, and why it does not count, if so. */
export async function contributionForCoding(dialogueId: string, contributionId: string) {
  const db = officeDb();
  const [rows, passages, hidden, [exclusion]] = await Promise.all([
    db
      .select({ ...codingColumns, repliedTo, themeIds: themeIdsOf })
      .from(counted)
      .where(and(eq(counted.dialogueId, dialogueId), eq(counted.id, contributionId))),
    db
      .select({
        themeId: codingPassages.themeId,
        textVersion: codingPassages.textVersion,
        start: codingPassages.start,
        end: codingPassages.end,
      })
      .from(codingPassages)
      .where(eq(codingPassages.contributionId, contributionId))
      .orderBy(asc(codingPassages.start)),
    db
      .select({ start: masks.start, end: masks.end })
      .from(masks)
      .innerJoin(contributions, eq(contributions.moderationId, masks.moderationId))
      .where(eq(contributions.id, contributionId))
      .orderBy(asc(masks.start)),
    db
      .select({ words: exclusions.words, by: persons.name, at: exclusions.at })
      .from(exclusions)
      .leftJoin(persons, eq(persons.id, exclusions.excludedBy))
      .where(eq(exclusions.contributionId, contributionId))
      .orderBy(desc(exclusions.at), asc(exclusions.id))
      .limit(1),
  ]);
  const [contribution] = rows;
  return contribution && { ...contribution, passages, masks: hidden, exclusion };
}

const codingColumns = {
  id: counted.id,
  kind: counted.kind,
  question: answeredQuestion(counted.id),
  audience: counted.audience,
  channel: counted.channel,
  language: counted.language,
  receivedAt: counted.receivedAt,
  place: counted.place,
  standing: counted.standing,
  body: counted.body,
  textVersion: counted.textVersion,
  excluded: counted.excluded,
  unread,
};

const themeIdsOf = sql<
  string[]
>`array(select g.theme_id from coding g where g.contribution_id = ${counted.id} order by g.coded_at, g.theme_id)`;

/** What a reply is about, as everybody sees it. */
const repliedTo = sql<
  string | null
>`(select p.body from public_contribution p where p.id = counted_contribution.parent_id)`;
