import { desc, eq, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { dialogueHandovers, dialogues } from '@/db/schema/dialogue';
import { committees } from '@/db/schema/people';

/** What residents are asked, as published last; before that as the initiative has it. */
export const questionAsked = sql<string | null>`coalesce(
  (select t.body from publication p
    join published_text t on t.publication_id = p.id and t.field = 'question' and t.language = 'sv'
    where p.dialogue_id = ${dialogues.id} order by p.number desc limit 1),
  (select i.question from initiative i where i.dialogue_id = ${dialogues.id}))`;

/** One dialogue as every office page of it needs it: where it stands and whose it is. */
export async function officeDialogue(dialogueId: string) {
  if (!isId(dialogueId)) return undefined;
  const [dialogue] = await officeDb()
    .select({
      id: dialogues.id,
      slug: dialogues.slug,
      title: dialogues.title,
      registryNumber: dialogues.registryNumber,
      committeeId: dialogues.committeeId,
      committee: committees.name,
      state: dialogues.state,
      pausedFrom: dialogues.pausedFrom,
      interrupted: dialogues.interrupted,
      opensAt: dialogues.opensAt,
      closesAt: dialogues.closesAt,
      createdAt: dialogues.createdAt,
      hasPlan: sql<boolean>`exists (select 1 from plan where plan.dialogue_id = ${dialogues.id})`,
    })
    .from(dialogues)
    .innerJoin(committees, eq(committees.id, dialogues.committeeId))
    .where(eq(dialogues.id, dialogueId));
  return dialogue;
}

export type OfficeDialogue = NonNullable<Awaited<ReturnType<typeof officeDialogue>>>;

/** The nämnder that have answered for a dialogue before its present one, the latest first, until when. */
export async function earlierCommittees(dialogueId: string) {
  return officeDb()
    .select({ committee: committees.name, at: dialogueHandovers.at })
    .from(dialogueHandovers)
    .innerJoin(committees, eq(committees.id, dialogueHandovers.fromCommitteeId))
    .where(eq(dialogueHandovers.dialogueId, dialogueId))
    .orderBy(desc(dialogueHandovers.at));
}

/** Something in an address that cannot be an id names nothing. */
function isId(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
