import 'server-only';
import { and, asc, count, desc, eq, inArray, ne, type SQLWrapper, sql } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicContributions, publicProposals } from '@/db/public';
import { type ChannelGroup, channelsOf, type ShownContribution } from './public-list';

/** All that a page shows of a contribution. */
export const shownColumns = {
  id: publicContributions.id,
  kind: publicContributions.kind,
  channel: publicContributions.channel,
  language: publicContributions.language,
  receivedAt: publicContributions.receivedAt,
  body: publicContributions.body,
  standing: publicContributions.standing,
  withheldReason: publicContributions.withheldReason,
  explanation: publicContributions.explanation,
  masked: publicContributions.masked,
  parentId: publicContributions.parentId,
};

/** The same, and where a proposal is about. */
const listedColumns = {
  ...shownColumns,
  place: publicProposals.place,
  latitude: publicProposals.latitude,
  longitude: publicProposals.longitude,
};

export type ContributionList = {
  dialogueId: string;
  /** A seed orders fairly: no place in the list is better because of when a text came. */
  order: { by: 'seed'; seed: string } | { by: 'newest' };
  /** `shown` leaves out what has no text to show; `shownBesideProposals` leaves out proposals too, for a page that has them beside. */
  only?: ChannelGroup | 'withheld' | 'shown' | 'shownBesideProposals';
  /** The id of the contribution that this page begins after, or ends before. */
  after?: string;
  before?: string;
  size: number;
};

/**
 * One page of a dialogue's public contributions. Keyset: a text published meanwhile moves no page. One more
 * than the page holds is asked for, which tells whether there are more.
 */
export async function contributionPage(
  list: ContributionList,
): Promise<{ contributions: ShownContribution[]; hasPrevious: boolean; hasNext: boolean }> {
  const { order, size } = list;
  const backwards = list.before !== undefined;
  const cursor = list.before ?? list.after;
  const place =
    order.by === 'seed'
      ? shuffled(publicContributions.id, order.seed)
      : sql`(${latest(publicContributions)})`;
  const beyond = (id: string) =>
    sql`${place} ${backwards ? sql`<` : sql`>`} ${
      order.by === 'seed'
        ? shuffled(sql`${id}`, order.seed)
        : sql`(select ${latest(sql`c`)} from public_contribution c
               where c.id = ${id}::uuid and c.dialogue_id = ${list.dialogueId}::uuid)`
    }`;
  const ids = await publicDb()
    .select({ id: publicContributions.id })
    .from(publicContributions)
    .where(
      and(
        eq(publicContributions.dialogueId, list.dialogueId),
        narrowed(list.only),
        cursor === undefined ? undefined : beyond(cursor),
      ),
    )
    .orderBy(backwards ? desc(place) : asc(place))
    .limit(size + 1);
  const more = ids.length > size;
  const page = ids.slice(0, size);
  if (backwards) page.reverse();
  return {
    contributions: await shownInOrder(page.map(({ id }) => id)),
    hasPrevious: backwards ? more : list.after !== undefined,
    hasNext: backwards ? true : more,
  };
}

/** Texts are masked here, after the page was cut: not ten thousand of them to show thirty. */
async function shownInOrder(ids: string[]): Promise<ShownContribution[]> {
  const rows = await publicDb()
    .select(listedColumns)
    .from(publicContributions)
    .leftJoin(publicProposals, eq(publicProposals.id, publicContributions.id))
    .where(inArray(publicContributions.id, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const shuffled = (id: SQLWrapper, seed: string) => sql`md5(${id}::text || ${seed}::text)`;

/** The latest first; of what came at once, the points of a meeting read as they were noted there. */
const latest = (row: SQLWrapper) =>
  sql`-extract(epoch from ${row}.received_at), coalesce(${row}.meeting_id, ${row}.id), ${row}.position, ${row}.id`;

function narrowed(only: ContributionList['only']) {
  if (only === undefined) return undefined;
  if (only === 'withheld') return eq(publicContributions.standing, 'withheld');
  if (only === 'shown') return eq(publicContributions.standing, 'published');
  if (only === 'shownBesideProposals') {
    return and(eq(publicContributions.standing, 'published'), ne(publicContributions.kind, 'proposal'));
  }
  return inArray(publicContributions.channel, [...channelsOf[only]]);
}

/** How many contributions each filter of the list holds. */
export async function contributionCounts(dialogueId: string) {
  return publicDb()
    .select({
      channel: publicContributions.channel,
      standing: publicContributions.standing,
      contributions: count(),
    })
    .from(publicContributions)
    .where(eq(publicContributions.dialogueId, dialogueId))
    .groupBy(publicContributions.channel, publicContributions.standing);
}

/** One public contribution of one dialogue. */
export async function publicContribution(
  dialogueId: string,
  id: string,
): Promise<ShownContribution | undefined> {
  const [row] = await publicDb()
    .select(listedColumns)
    .from(publicContributions)
    .leftJoin(publicProposals, eq(publicProposals.id, publicContributions.id))
    .where(and(eq(publicContributions.dialogueId, dialogueId), eq(publicContributions.id, id)));
  return row;
}
