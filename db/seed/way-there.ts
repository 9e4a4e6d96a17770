import { desc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { planVersions } from '@/db/schema/plan';
import { principles } from '@/db/schema/principles';
import { clockActor, type StaffActor } from '@/lib/core/actor';
import { type Outcome, perform } from '@/lib/core/perform';
import { recordDecision } from '@/lib/decision/record-decision';
import { assessInitiative } from '@/lib/initiative/assess-initiative';
import { declineInitiative } from '@/lib/initiative/decline-initiative';
import { recordInformation } from '@/lib/initiative/record-information';
import { registerInitiative } from '@/lib/initiative/register-initiative';
import { startAssessment } from '@/lib/initiative/start-assessment';
import { assignDialogueRole } from '@/lib/people/assign-dialogue-role';
import { attestPrinciple } from '@/lib/plan/attest-principle';
import { overridePrinciple } from '@/lib/plan/override-principle';
import { savePlan } from '@/lib/plan/save-plan';
import { planSections, seenOf } from '@/lib/plan/sections';
import { planSituation } from '@/lib/plan/situation';
import { submitPlan } from '@/lib/plan/submit-plan';
import { cancelDialogue } from '@/lib/publication/cancel-dialogue';
import { closeDueDialogue, openDueDialogue } from '@/lib/publication/let-time-pass';
import { pauseDialogue } from '@/lib/publication/pause-dialogue';
import { publishDialogue } from '@/lib/publication/publish-dialogue';
import type { DialogueContent, DialogueRole, PersonKey, Plan, Registry, Turn } from './content/types';
import { planFields } from './plan-content';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';

/** A dialogue of the demo while its history is being made. */
export type Living = { content: DialogueContent; id: string; slug: string };

/** From initiative to a dialogue that has opened and perhaps closed, as far as its state says. */
export function wayThere(living: Living, town: Town, calendar: Calendar): Step[] {
  const { content } = living;
  return [
    {
      at: calendar.officeAt(content.initiative.daysFromStart, '13:00'),
      run: () => begin(living, town, calendar),
    },
    ...assessmentSteps(living, town, calendar),
    ...endSteps(living, town, calendar),
    ...(content.plan ? planSteps(living, content.plan, town, calendar) : []),
    ...(content.plan && content.decision ? publicSteps(living, content.plan, town, calendar) : []),
  ];
}

/** "Series year/number", the year being the one that the matter was opened in. */
export function registryNumber({ series, number, daysFromStart }: Registry, calendar: Calendar): string {
  return `${series} ${calendar.year(daysFromStart)}/${number}`;
}

async function begin(living: Living, town: Town, calendar: Calendar): Promise<void> {
  const { committee, publicTexts, registry, initiative } = living.content;
  const { organ, reference, question, why, daysFromStart, registeredBy } = initiative;
  const made = done(
    await perform(registerInitiative, await town.actor(registeredBy), {
      committeeId: town.committee(committee),
      title: publicTexts.title,
      registryNumber: registryNumber(registry, calendar),
      organ,
      reference,
      takenOn: calendar.officeDay(daysFromStart),
      question,
      why,
    }),
  );
  living.id = made.id;
  living.slug = made.slug;
}

function assessmentSteps(living: Living, town: Town, calendar: Calendar): Step[] {
  const { assessment } = living.content;
  if (!assessment) return [];
  const { assessedBy, daysFromStart } = assessment;
  return [
    {
      at: calendar.officeAt(daysFromStart, '09:00'),
      run: async () => {
        const actor = await town.actor(assessedBy);
        done(await perform(startAssessment, actor, { dialogueId: living.id }));
        done(
          await perform(assessInitiative, actor, {
            dialogueId: living.id,
            influenceable: assessment.questionCanBeInfluenced.answer,
            influenceableWhy: assessment.questionCanBeInfluenced.reason,
            decisionMakers: assessment.decisionMakersCanBeInfluenced.answer,
            decisionMakersWhy: assessment.decisionMakersCanBeInfluenced.reason,
            time: assessment.thereIsTime.answer,
            timeWhy: assessment.thereIsTime.reason,
            resources: assessment.thereAreResources.answer,
            resourcesWhy: assessment.thereAreResources.reason,
          }),
        );
      },
    },
  ];
}

function endSteps(living: Living, town: Town, calendar: Calendar): Step[] {
  const { earlyEnd } = living.content;
  if (!earlyEnd) return [];
  const { outcome, organ, daysFromStart, paragraph, publicReason, recordedBy } = earlyEnd;
  const input = () => ({
    dialogueId: living.id,
    organ,
    decidedOn: calendar.officeDay(daysFromStart),
    paragraph: paragraph ?? '',
    publicReason,
  });
  const record = outcome === 'declined' ? declineInitiative : recordInformation;
  return [
    {
      at: calendar.officeAt(daysFromStart, '16:00'),
      run: async () => void done(await perform(record, await town.actor(recordedBy), input())),
    },
  ];
}

function planSteps(living: Living, plan: Plan, town: Town, calendar: Calendar): Step[] {
  const { content } = living;
  const begins = (content.assessment?.daysFromStart ?? content.initiative.daysFromStart) + 1;
  const appointed = Object.entries(plan.roles) as [DialogueRole, PersonKey][];
  // All that the plan rests on is said before it is submitted.
  const usual = content.decision ? content.decision.daysFromStart - 14 : -6;
  const submitted = Math.max(usual, begins + 5, ...plan.overrides.map(({ daysFromStart }) => daysFromStart));
  const steps: Step[] = [
    {
      at: calendar.officeAt(begins, '09:00'),
      run: () => appoint(living, appointed, calendar.officeDay(begins), town),
    },
    { at: calendar.officeAt(begins + 3, '10:00'), run: () => writePlan(living, plan, town, calendar) },
    // The project lead describes, and whoever owns it politically signs the same words.
    ...plan.attestations.flatMap(({ principle, text, by }) =>
      [
        { hour: '10:00', who: plan.roles.projectLead },
        { hour: '13:00', who: by },
      ].flatMap(({ hour, who }) =>
        who
          ? [
              {
                at: calendar.officeAt(begins + 4, hour),
                run: () => state(living, attests, principle, text, who, town),
              },
            ]
          : [],
      ),
    ),
    ...plan.overrides.map(({ principle, reason, by, daysFromStart }) => ({
      at: calendar.officeAt(daysFromStart, '11:00'),
      run: () => state(living, overrides, principle, reason, by, town),
    })),
  ];
  const lead = plan.roles.projectLead;
  if (content.state !== 'planning' && lead) {
    steps.push({
      at: calendar.officeAt(submitted, '14:00'),
      run: async () =>
        void done(await perform(submitPlan, await town.actor(lead), { dialogueId: living.id })),
    });
  }
  return steps;
}

async function appoint(
  living: Living,
  appointed: readonly [DialogueRole, PersonKey][],
  validFrom: string,
  town: Town,
): Promise<void> {
  const by = await town.actor(living.content.assessment?.assessedBy ?? 'johan-edelsvard');
  for (const [role, key] of appointed) {
    const input = { dialogueId: living.id, personId: town.person(key), role, validFrom, validTo: '' };
    done(await perform(assignDialogueRole, by, input));
  }
}

async function writePlan(living: Living, plan: Plan, town: Town, calendar: Calendar): Promise<void> {
  const fields = planFields({ plan, publicTexts: living.content.publicTexts }, calendar);
  const actor = await town.actor(plan.roles.projectLead ?? 'emre-kaplan');
  const db = database('owner');
  for (const section of planSections) {
    const situation = await planSituation(db, living.id, calendar.day(0));
    if (!situation) throw new Error('There is no plan to write in.');
    const seen = seenOf(situation.content, section.name);
    const own = Object.fromEntries(section.fields.map((field) => [field, fields[field]]));
    const input = { section: section.name, dialogueId: living.id, seen, ...own };
    done(await perform(savePlan, actor, input));
  }
}

type Stated = { dialogueId: string; principleId: string | undefined; words: string };
const attests = (actor: StaffActor, input: Stated) => perform(attestPrinciple, actor, input);
const overrides = (actor: StaffActor, input: Stated) => perform(overridePrinciple, actor, input);

async function state(
  living: Living,
  act: (actor: StaffActor, input: Stated) => Promise<Outcome<unknown>>,
  cluster: string,
  words: string,
  by: PersonKey,
  town: Town,
): Promise<void> {
  const [principle] = await database('owner')
    .select({ id: principles.id })
    .from(principles)
    .where(eq(principles.cluster, cluster));
  const input = { dialogueId: living.id, principleId: principle?.id, words };
  done(await act(await town.actor(by), input));
}

function publicSteps(living: Living, plan: Plan, town: Town, calendar: Calendar): Step[] {
  const { decision } = living.content;
  const publisher = plan.roles.communicator ?? plan.roles.projectLead;
  if (!decision || !publisher) return [];
  const { timetable } = plan;
  const steps: Step[] = [
    {
      at: calendar.officeAt(decision.daysFromStart, '16:30'),
      run: async () => {
        done(
          await perform(recordDecision, await town.actor(decision.recordedBy), {
            dialogueId: living.id,
            planVersionId: await latestVersion(living.id),
            organ: decision.organ,
            decidedOn: calendar.officeDay(decision.daysFromStart),
            paragraph: decision.paragraph,
            registryNumber: registryNumber(decision.registry, calendar),
            outcome: decision.outcome,
            conditions: decision.conditions.join('\n'),
            dissent: decision.dissent ?? '',
          }),
        );
      },
    },
    {
      at: calendar.officeAt(timetable.announce, '09:00'),
      run: async () => {
        const input = { dialogueId: living.id, planVersionId: await latestVersion(living.id) };
        done(await perform(publishDialogue, await town.actor(publisher), input));
      },
    },
  ];
  if (timetable.open > timetable.announce && timetable.open <= 0) {
    steps.push({
      at: calendar.at(timetable.open, '00:05'),
      run: async () => void done(await perform(openDueDialogue, clockActor, { dialogueId: living.id })),
    });
  }
  const { turn } = living.content;
  if (turn) steps.push(turnStep(living, turn, plan, town, calendar));
  if (timetable.close < 0 && !turn) {
    steps.push({
      at: calendar.at(timetable.close + 1, '00:05'),
      run: async () => void done(await perform(closeDueDialogue, clockActor, { dialogueId: living.id })),
    });
  }
  return steps;
}

function turnStep(living: Living, turn: Turn, plan: Plan, town: Town, calendar: Calendar): Step {
  const lead = plan.roles.projectLead ?? 'emre-kaplan';
  const useCase = turn.kind === 'paused' ? pauseDialogue : cancelDialogue;
  return {
    at: calendar.officeAt(turn.daysFromStart, '15:00'),
    run: async () =>
      void done(await perform(useCase, await town.actor(lead), { dialogueId: living.id, text: turn.text })),
  };
}

async function latestVersion(dialogueId: string): Promise<string | undefined> {
  const [version] = await database('owner')
    .select({ id: planVersions.id })
    .from(planVersions)
    .where(eq(planVersions.dialogueId, dialogueId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  return version?.id;
}
