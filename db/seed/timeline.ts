import { sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { addDays, dayOf, momentOf } from '@/lib/core/time';
import { isWorkingDay, workingDayNear } from './working-day';

export type Step = { at: Date; run: () => Promise<void> };

/** Turns "days from the first start" into calendar days and moments. */
export class Calendar {
  readonly #start: Date;
  readonly #firstDay: string;

  constructor(start: Date) {
    this.#start = start;
    this.#firstDay = dayOf(start);
  }

  day(daysFromStart: number): string {
    return addDays(this.#firstDay, daysFromStart);
  }

  /** The working day that is nearest: nämnder do not meet, and nobody publishes, on a Sunday or at Christmas. */
  officeDay(daysFromStart: number): string {
    return workingDayNear(this.day(daysFromStart));
  }

  /**
   * The day on which somebody is there to take a call, a letter or a form: a working day a few days before, else
   * after, while the dialogue is open and the demo has not begun; the day itself where there is none.
   */
  staffedDay(daysFromStart: number, open: number, close: number): number {
    const near = [0, -1, -2, -3, -4, 1, 2, 3, 4].map((days) => daysFromStart + days);
    const within = near.filter((day) => day >= open && day < Math.min(close, 0));
    return within.find((day) => isWorkingDay(this.day(day))) ?? daysFromStart;
  }

  officeAt(daysFromStart: number, hour: string): Date {
    return this.#notAfterStart(momentOf(this.officeDay(daysFromStart), hour));
  }

  /** A moment of that day; nothing in the demo has happened later than its start. */
  at(daysFromStart: number, hour: string): Date {
    return this.#notAfterStart(momentOf(this.day(daysFromStart), hour));
  }

  year(daysFromStart: number): string {
    return this.day(daysFromStart).slice(0, 4);
  }

  #notAfterStart(moment: Date): Date {
    return moment < this.#start ? moment : new Date(this.#start.getTime() - 60_000);
  }
}

/**
 * Lives the demo's history through, step by step in the order of time, with the product's clock moved to each
 * step: every row is made by the use case that a person would have used, on its day.
 */
export async function live(
  steps: readonly Step[],
  progress: (done: number, of: number) => void,
): Promise<void> {
  const inOrder = steps
    .map((step, index) => ({ ...step, index }))
    .sort((a, b) => +a.at - +b.at || a.index - b.index);
  for (const [done, step] of inOrder.entries()) {
    await moveClock(step.at);
    try {
      await step.run();
    } catch (error) {
      throw new Error(`The demo's history stops at ${step.at.toISOString()}.`, { cause: error });
    }
    if (done % 50 === 0) progress(done, inOrder.length);
  }
  await moveClock(undefined);
}

async function moveClock(to: Date | undefined): Promise<void> {
  const advance = to ? sql`${to.toISOString()}::timestamptz - now()` : sql`interval '0'`;
  await database('owner').execute(
    sql`insert into demo_clock ("only", advance) values (true, ${advance})
        on conflict ("only") do update set advance = excluded.advance`,
  );
}
