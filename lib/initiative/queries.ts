import { asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import {
  assessments,
  correctedEarlyEnds,
  earlyEndCorrections,
  earlyEnds,
  initiativeCorrections,
  initiatives,
} from '@/db/schema/initiative';
import { committees, persons } from '@/db/schema/people';
import type { StaffActor } from '@/lib/core/actor';
import { correctionsOf } from '@/lib/core/corrections';
import type { DialogueState } from '@/lib/dialogue/model';
import { earlyEndFields, initiativeFields } from './model';

export type InitiativeRow = {
  dialogueId: string;
  title: string;
  committee: string;
  committeeId: string;
  registryNumber: string;
  state: DialogueState;
  question: string;
  takenOn: string;
};

/** Every initiative of the nämnder and dialogues that this person has something to do with, newest first. */
export async function initiativesOf(actor: StaffActor): Promise<InitiativeRow[]> {
  const everywhere = actor.roles.some(
    ({ role }) => role === 'administrator' || role === 'dataProtectionOfficer',
  );
  const inCommittees = actor.roles.flatMap((held) => ('committeeId' in held ? [held.committeeId] : []));
  const inDialogues = actor.roles.flatMap((held) => ('dialogueId' in held ? [held.dialogueId] : []));
  if (!everywhere && inCommittees.length + inDialogues.length === 0) return [];
  return officeDb()
    .select({
      dialogueId: dialogues.id,
      title: dialogues.title,
      committee: committees.name,
      committeeId: committees.id,
      registryNumber: dialogues.registryNumber,
      state: dialogues.state,
      question: initiatives.question,
      takenOn: initiatives.takenOn,
    })
    .from(initiatives)
    .innerJoin(dialogues, eq(dialogues.id, initiatives.dialogueId))
    .innerJoin(committees, eq(committees.id, dialogues.committeeId))
    .where(
      everywhere
        ? undefined
        : or(
            inCommittees.length > 0 ? inArray(dialogues.committeeId, inCommittees) : undefined,
            inDialogues.length > 0 ? inArray(dialogues.id, inDialogues) : undefined,
          ),
    )
    .orderBy(desc(initiatives.takenOn), dialogues.title);
}

/** The nämnder in which this person may register initiatives: as politician or as official. */
export async function committeesToRegisterFor(actor: StaffActor): Promise<{ id: string; name: string }[]> {
  const ids = actor.roles.flatMap((held) =>
    'committeeId' in held && held.role !== 'registrar' ? [held.committeeId] : [],
  );
  if (ids.length === 0) return [];
  return officeDb()
    .select({ id: committees.id, name: committees.name })
    .from(committees)
    .where(inArray(committees.id, ids))
    .orderBy(committees.name);
}

export type InitiativePage = NonNullable<Awaited<ReturnType<typeof initiativePage>>>;

/** One initiative with its latest assessment and, where it ended early, how. One query. */
export async function initiativePage(dialogueId: string) {
  const db = officeDb();
  const latest = db
    .select({
      dialogueId: assessments.dialogueId,
      assessmentId: sql<string>`(array_agg(${assessments.id} order by ${assessments.at} desc))[1]`.as(
        'latest_id',
      ),
    })
    .from(assessments)
    .where(eq(assessments.dialogueId, dialogueId))
    .groupBy(assessments.dialogueId)
    .as('latest');
  const [row] = await db
    .select({
      id: dialogues.id,
      title: dialogues.title,
      state: dialogues.state,
      registryNumber: dialogues.registryNumber,
      committeeId: dialogues.committeeId,
      committee: committees.name,
      organ: initiatives.organ,
      reference: initiatives.reference,
      paragraph: initiatives.paragraph,
      takenOn: initiatives.takenOn,
      question: initiatives.question,
      why: initiatives.why,
      assessment: {
        influenceable: assessments.influenceable,
        influenceableWhy: assessments.influenceableWhy,
        decisionMakers: assessments.decisionMakers,
        decisionMakersWhy: assessments.decisionMakersWhy,
        time: assessments.time,
        timeWhy: assessments.timeWhy,
        resources: assessments.resources,
        resourcesWhy: assessments.resourcesWhy,
        outcome: assessments.outcome,
        at: assessments.at,
      },
      assessedBy: persons.name,
      end: {
        outcome: correctedEarlyEnds.outcome,
        organ: correctedEarlyEnds.organ,
        decidedOn: correctedEarlyEnds.decidedOn,
        paragraph: correctedEarlyEnds.paragraph,
        publicReason: correctedEarlyEnds.publicReason,
      },
    })
    .from(dialogues)
    .innerJoin(initiatives, eq(initiatives.dialogueId, dialogues.id))
    .innerJoin(committees, eq(committees.id, dialogues.committeeId))
    .leftJoin(latest, eq(latest.dialogueId, dialogues.id))
    .leftJoin(assessments, eq(assessments.id, latest.assessmentId))
    .leftJoin(persons, eq(persons.id, assessments.assessedBy))
    .leftJoin(correctedEarlyEnds, eq(correctedEarlyEnds.dialogueId, dialogues.id))
    .where(eq(dialogues.id, dialogueId));
  return row;
}

/** What has been mended in an initiative as it now stands. */
export async function correctionsOfInitiative(standing: InitiativePage) {
  const earlier = await officeDb()
    .select({
      organ: initiativeCorrections.organ,
      reference: initiativeCorrections.reference,
      paragraph: initiativeCorrections.paragraph,
      takenOn: initiativeCorrections.takenOn,
      question: initiativeCorrections.question,
      why: initiativeCorrections.why,
      registryNumber: initiativeCorrections.registryNumber,
      because: initiativeCorrections.because,
      at: initiativeCorrections.correctedAt,
      by: persons.name,
    })
    .from(initiativeCorrections)
    .leftJoin(persons, eq(persons.id, initiativeCorrections.correctedBy))
    .where(eq(initiativeCorrections.dialogueId, standing.id))
    .orderBy(asc(initiativeCorrections.number));
  return correctionsOf(initiativeFields, [...earlier, standing], earlier);
}

/** What has been mended in how an initiative ended. */
export async function correctionsOfEarlyEnd(dialogueId: string) {
  const db = officeDb();
  const [recorded, corrected] = await Promise.all([
    db
      .select({
        organ: earlyEnds.organ,
        decidedOn: earlyEnds.decidedOn,
        paragraph: earlyEnds.paragraph,
        publicReason: earlyEnds.publicReason,
      })
      .from(earlyEnds)
      .where(eq(earlyEnds.dialogueId, dialogueId)),
    db
      .select({
        organ: earlyEndCorrections.organ,
        decidedOn: earlyEndCorrections.decidedOn,
        paragraph: earlyEndCorrections.paragraph,
        publicReason: earlyEndCorrections.publicReason,
        because: earlyEndCorrections.because,
        at: earlyEndCorrections.correctedAt,
        by: persons.name,
      })
      .from(earlyEndCorrections)
      .leftJoin(persons, eq(persons.id, earlyEndCorrections.correctedBy))
      .where(eq(earlyEndCorrections.dialogueId, dialogueId))
      .orderBy(asc(earlyEndCorrections.number)),
  ]);
  return correctionsOf(earlyEndFields, [...recorded, ...corrected], corrected);
}

/** What came of the latest assessment of each of these initiatives; nothing where none is made. One query. */
export async function assessedIn(dialogueIds: readonly string[]) {
  return officeDb()
    .selectDistinctOn([assessments.dialogueId], {
      dialogueId: assessments.dialogueId,
      outcome: assessments.outcome,
      at: assessments.at,
    })
    .from(assessments)
    .where(inArray(assessments.dialogueId, [...dialogueIds]))
    .orderBy(assessments.dialogueId, desc(assessments.at));
}
