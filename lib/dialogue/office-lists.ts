import { and, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { initiatives } from '@/db/schema/initiative';
import { committees, persons } from '@/db/schema/people';
import { plans } from '@/db/schema/plan';
import { roleAssignments } from '@/db/schema/roles';
import type { HeldRole } from '@/lib/core/actor';
import { clockNow } from '@/lib/core/clock';
import { rolesInForce } from '@/lib/people/in-force';
import type { Holder } from './holders';
import { questionAsked } from './office-queries';

/** A promised day: as published last, else as the plan has it. */
function promised(column: string, field: string): SQL<string | null> {
  return sql<string | null>`coalesce(
    (select ${sql.identifier(column)}::text from publication p where p.dialogue_id = ${dialogues.id}
      order by p.number desc limit 1),
    nullif(${plans.content} ->> ${field}, ''))`;
}

const planned = (field: string) => sql<string | null>`nullif(${plans.content} ->> ${field}, '')`;
const swedishDay = (moment: typeof dialogues.opensAt | typeof dialogues.closesAt) =>
  sql<string | null>`(${moment} at time zone 'Europe/Stockholm')::date::text`;

const listed = {
  id: dialogues.id,
  slug: dialogues.slug,
  title: dialogues.title,
  question: questionAsked,
  committeeId: dialogues.committeeId,
  committee: committees.name,
  registryNumber: dialogues.registryNumber,
  state: dialogues.state,
  interrupted: dialogues.interrupted,
  opensAt: dialogues.opensAt,
  closesAt: dialogues.closesAt,
  opensOn: sql<string | null>`coalesce(${swedishDay(dialogues.opensAt)}, ${planned('opensOn')})`,
  closesOn: sql<string | null>`coalesce(${swedishDay(dialogues.closesAt)}, ${planned('closesOn')})`,
  interimFeedbackOn: promised('interim_feedback_on', 'interimFeedbackOn'),
  decisionOn: promised('decision_on', 'decisionOn'),
  finalFeedbackOn: promised('final_feedback_on', 'finalFeedbackOn'),
  evaluationOn: promised('evaluation_on', 'evaluationOn'),
  createdAt: dialogues.createdAt,
  /** The day of the initiative. */
  initiativeOn: sql<string>`coalesce(${initiatives.takenOn}, (${dialogues.createdAt} at time zone 'Europe/Stockholm')::date)::text`,
};

export type OfficeListed = Awaited<ReturnType<typeof everyDialogue>>['dialogues'][number];

/** Every dialogue, or one, with where it stands and its promised days. Ask `dialoguePolicy.see` of each. */
export async function everyDialogue(only?: string) {
  return list(only ? eq(dialogues.id, only) : undefined);
}

/** The dialogues that these roles are about: those of their nämnder, and those that they are part of. */
export async function dialoguesOfRoles(roles: readonly HeldRole[]) {
  const committeeIds = roles.flatMap((role) => ('committeeId' in role ? [role.committeeId] : []));
  const dialogueIds = roles.flatMap((role) => ('dialogueId' in role ? [role.dialogueId] : []));
  const scopes = [
    committeeIds.length > 0 ? inArray(dialogues.committeeId, committeeIds) : undefined,
    dialogueIds.length > 0 ? inArray(dialogues.id, dialogueIds) : undefined,
  ].filter((scope) => scope !== undefined);
  return list(scopes.length === 0 ? sql`false` : or(...scopes));
}

async function list(where: SQL | undefined) {
  const db = officeDb();
  const [now, found] = await Promise.all([
    clockNow(db),
    db
      .select(listed)
      .from(dialogues)
      .innerJoin(committees, eq(committees.id, dialogues.committeeId))
      .leftJoin(plans, eq(plans.dialogueId, dialogues.id))
      .leftJoin(initiatives, eq(initiatives.dialogueId, dialogues.id))
      .where(where)
      .orderBy(asc(dialogues.title), asc(dialogues.id)),
  ]);
  return { now, dialogues: found };
}

/** Who holds the roles of these dialogues today, in themselves and in their nämnder. */
export async function holdersOf(subjects: readonly { id: string; committeeId: string }[]): Promise<Holder[]> {
  if (subjects.length === 0) return [];
  return officeDb()
    .select({
      name: persons.name,
      role: roleAssignments.role,
      committeeId: roleAssignments.committeeId,
      dialogueId: roleAssignments.dialogueId,
    })
    .from(roleAssignments)
    .innerJoin(persons, eq(persons.id, roleAssignments.personId))
    .where(
      and(
        rolesInForce(),
        or(
          inArray(
            roleAssignments.dialogueId,
            subjects.map(({ id }) => id),
          ),
          and(
            inArray(
              roleAssignments.committeeId,
              subjects.map(({ committeeId }) => committeeId),
            ),
            inArray(roleAssignments.role, ['registrar', 'official']),
          ),
        ),
      ),
    )
    .orderBy(asc(persons.name));
}
