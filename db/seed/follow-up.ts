import { and, desc, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { principles } from '@/db/schema/principles';
import { reportLines, reports } from '@/db/schema/report';
import { perform } from '@/lib/core/perform';
import { archiveDialogue } from '@/lib/followup/archive-dialogue';
import { evaluateDialogue } from '@/lib/followup/evaluate-dialogue';
import { registerMeasure } from '@/lib/followup/register-measure';
import { reportMeasure } from '@/lib/followup/report-measure';
import { startFollowUp } from '@/lib/followup/start-follow-up';
import type {
  DemoDialogue,
  EvaluationContent,
  Measure,
  PersonKey,
  Plan,
  PrincipleKey,
  WayBack,
} from './content/types';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';
import type { Living } from './way-there';

/** What was promised in the final version, and how it has gone. */
export function followUp(
  living: Living,
  demo: DemoDialogue,
  back: WayBack,
  plan: Plan,
  town: Town,
  calendar: Calendar,
): Step[] {
  const reporter = plan.roles.feedbackOwner ?? plan.roles.projectLead;
  const published = back.reports.find(({ kind }) => kind === 'final')?.published;
  if (!reporter || published === undefined) return [];
  const steps = back.measures.flatMap((measure) =>
    measureSteps(living, measure, published, reporter, town, calendar),
  );
  if (!['followUp', 'evaluated', 'archived'].includes(demo.dialogue.state)) return steps;
  return [
    ...steps,
    ...(back.evaluation ? endSteps(living, back.evaluation, reporter, town, calendar) : []),
    {
      at: calendar.officeAt(published + 7, '09:00'),
      run: async () =>
        void done(await perform(startFollowUp, await town.actor(reporter), { dialogueId: living.id })),
    },
  ];
}

/** What was learnt, and the registrar who closes the file. */
function endSteps(
  living: Living,
  evaluation: EvaluationContent,
  reporter: PersonKey,
  town: Town,
  calendar: Calendar,
): Step[] {
  const { daysFromStart, archived, learning } = evaluation;
  const registrar = living.content.decision?.recordedBy;
  const steps: Step[] = [
    {
      at: calendar.officeAt(daysFromStart, '13:00'),
      run: async () => {
        const adopted = await database('owner')
          .select({ id: principles.id, cluster: principles.cluster })
          .from(principles);
        const answers = adopted.map(({ id, cluster }) => {
          const [kept, words] = evaluation.principles[cluster as PrincipleKey];
          return { principleId: id, kept, words };
        });
        const input = { dialogueId: living.id, learning, principles: answers };
        done(await perform(evaluateDialogue, await town.actor(reporter), input));
      },
    },
  ];
  if (archived !== null && registrar) {
    steps.push({
      at: calendar.officeAt(archived, '10:00'),
      run: async () =>
        void done(await perform(archiveDialogue, await town.actor(registrar), { dialogueId: living.id })),
    });
  }
  return steps;
}

function measureSteps(
  living: Living,
  measure: Measure,
  published: number,
  reporter: PersonKey,
  town: Town,
  calendar: Calendar,
): Step[] {
  const [first, ...later] = measure.history;
  if (!first) return [];
  const dueOn = calendar.officeDay(measure.due);
  let measureId = '';
  // A promise is registered once the report that makes it is out.
  const registeredOn = Math.max(first.daysFromStart, published + 1);
  return [
    {
      at: calendar.officeAt(registeredOn, '13:00'),
      run: async () => {
        const input = {
          dialogueId: living.id,
          title: measure.title,
          owner: measure.owner,
          lineIds: await linesOf(living.id, measure.lines),
          status: first.status,
          dueOn,
          words: first.text,
        };
        measureId = done(await perform(registerMeasure, await town.actor(reporter), input)).measureId;
      },
    },
    ...later.map(({ daysFromStart, status, text }) => ({
      at: calendar.officeAt(Math.max(daysFromStart, registeredOn), '14:00'),
      run: async () => {
        const input = { measureId, status, dueOn, words: text };
        done(await perform(reportMeasure, await town.actor(reporter), input));
      },
    })),
  ];
}

async function linesOf(dialogueId: string, numbers: readonly number[]): Promise<string[]> {
  const db = database('owner');
  const [final] = await db
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.dialogueId, dialogueId), eq(reports.kind, 'final')))
    .orderBy(desc(reports.number))
    .limit(1);
  const rows = await db
    .select({ id: reportLines.id })
    .from(reportLines)
    .where(and(eq(reportLines.reportId, final?.id ?? ''), inArray(reportLines.number, [...numbers])));
  return rows.map(({ id }) => id);
}
