import type { Waiting } from '@/lib/contribution/queue-counts';
import type { Role } from '@/lib/core/actor';
import type { DialogueState } from '@/lib/dialogue/model';
import type { WorkDates } from '@/lib/dialogue/register';
import type { MeasureStatus } from '@/lib/followup/model';
import type { Missing } from '@/lib/plan/rules';
import type { PrincipleResult } from '@/lib/principles/model';
import type { PublicationSituation } from '@/lib/publication/rules';
import type { ReportKind } from '@/lib/report/model';
import type { lacksOfVersion } from '@/lib/report/rules';
import type { TextKey } from '@/lib/text/keys';
import { type WorkStep, workSteps } from './policy';

export type WorkedDialogue = WorkDates & {
  id: string;
  committeeId: string;
  title: string;
  committee: string;
  state: DialogueState;
  createdAt: Date;
};

/** What is known of a dialogue, as far as its state needs it. */
export type Situation = {
  dialogue: WorkedDialogue;
  assessed: 'dialogue' | 'informationOnly' | null;
  /** When the plan that lies with the nämnd was submitted. */
  submittedAt?: Date;
  plan?: { missing: readonly Missing[]; principles: readonly PrincipleResult[] };
  publication?: PublicationSituation;
  /** A survey that was written, or changed, and is not published so. */
  survey?: { since: Date; isChange: boolean };
  /** Texts that no moderator has read, and when the first of them came. */
  unread?: Waiting;
  /** Texts that are shown and that somebody has reported. */
  reported?: Waiting;
  /** Texts of which more is hidden now than when they were answered. */
  toReview?: Waiting;
  /** Contributions that a moderator has read and that are neither coded nor excluded. */
  uncoded: number;
  themes: readonly { contributions: number; assessed: boolean; adopted: boolean }[];
  drafts: readonly { id: string; kind: ReportKind; lacks: ReturnType<typeof lacksOfVersion> }[];
  /** What came in after the final version that was published last. */
  arrivedAfter: number;
  measures: readonly { status: MeasureStatus; dueOn: string }[];
  evaluatedAt: Date | null;
  /** Translations that were made from another Swedish text than the one that is published now. */
  grownOld: number;
};

export type Reason = { key: TextKey; count?: number; role?: Role };

/** A step that waits: whose it is, where it is done, why, and by when or since when. */
export type Task = {
  step: WorkStep;
  owners: readonly Role[];
  href: string;
  reasons: readonly Reason[];
  due: string | null;
  since: Date | null;
};

type Timing = { due?: string | null; since?: Date | null; page?: string };

/** A step that waits in a dialogue, at its own page unless another is named. */
export function task(
  { dialogue }: Situation,
  step: WorkStep,
  reasons: readonly Reason[],
  timing: Timing = {},
): Task {
  const { owners, page } = workSteps[step];
  const below = timing.page ?? page;
  return {
    step,
    owners,
    href: below.startsWith('/') ? below : `/kontor/dialoger/${dialogue.id}/${below}`,
    reasons,
    due: timing.due ?? null,
    since: timing.since ?? null,
  };
}

/** A reason with its number, where there is something to count. */
export const counted = (key: TextKey, count: number): Reason[] => (count > 0 ? [{ key, count }] : []);
/** A reason that holds or does not. */
export const given = (condition: boolean, key: TextKey): Reason[] => (condition ? [{ key }] : []);
