import { addTheme } from '@/lib/analysis/add-theme';
import { codeContributions } from '@/lib/analysis/code-contributions';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { startCompiling } from '@/lib/analysis/start-compiling';
import type { StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { adoptAnswer, adoptPairAnswer } from '@/lib/report/adopt-answer';
import { prepareDecision } from '@/lib/report/prepare-decision';
import { recordMatterDecision } from '@/lib/report/record-matter-decision';
import { releaseQuotation } from '@/lib/report/release-quotation';
import { assessTheme } from '@/lib/response/assess-theme';
import { proposeForPair } from '@/lib/response/propose-for-pair';
import { everythingSent } from './content/sent';
import type {
  DemoDialogue,
  Disposition,
  MatterDecision,
  Plan,
  ReportVersion,
  WayBack,
} from './content/types';
import { followUp } from './follow-up';
import { writeVersion } from './report-version';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';
import { type Living, registryNumber } from './way-there';

/** From a closed dialogue to answers, reports and measures, as far as the content goes. */
export function wayBack(living: Living, demo: DemoDialogue, town: Town, calendar: Calendar): Step[] {
  const { plan } = living.content;
  if (!demo.wayBack || !plan) return [];
  return new WayBackSteps(living, demo, demo.wayBack, plan, town, calendar).all();
}

class WayBackSteps {
  readonly #themes = new Map<string, string>();

  constructor(
    readonly living: Living,
    readonly demo: DemoDialogue,
    readonly back: WayBack,
    readonly plan: Plan,
    readonly town: Town,
    readonly calendar: Calendar,
  ) {}

  all(): Step[] {
    const { calendar, back, plan } = this;
    const interim = back.reports.filter(({ kind }) => kind === 'interim');
    const firstInterim = interim[0]?.published;
    // Where nothing is published yet, the analyst has begun.
    const coded = firstInterim === undefined ? -1 : firstInterim - 4;
    return [
      { at: calendar.officeAt(plan.timetable.close + 3, '09:00'), run: () => this.#compile() },
      { at: calendar.officeAt(coded, '09:00'), run: () => this.#code() },
      { at: calendar.officeAt(coded + 1, '09:00'), run: () => this.#assess() },
      ...back.quotationReleases.map((release) => ({
        at: calendar.officeAt(Math.min(release.daysFromStart, coded + 1), '15:00'),
        run: async () => {
          const contributionId = this.#contribution(release.contribution);
          const actor = await this.town.actor(release.releasedBy);
          done(await perform(releaseQuotation, actor, { contributionId, reason: release.reason }));
        },
      })),
      ...this.#publishing(interim),
      ...(back.matterDecision ? this.#decided(back.matterDecision, firstInterim ?? 0) : []),
    ];
  }

  #decided(decision: MatterDecision, firstInterim: number): Step[] {
    const { calendar, back } = this;
    const { daysFromStart } = decision;
    return [
      {
        at: calendar.officeAt(Math.max(daysFromStart - 21, firstInterim), '11:00'),
        run: async () => {
          const actor = await this.#as('projectLead');
          done(await perform(prepareDecision, actor, { dialogueId: this.living.id }));
        },
      },
      { at: calendar.officeAt(daysFromStart, '16:30'), run: () => this.#decide(decision) },
      { at: calendar.officeAt(daysFromStart + 3, '09:00'), run: () => this.#answer() },
      ...this.#publishing(back.reports.filter(({ kind }) => kind === 'final')),
      ...followUp(this.living, this.demo, this.back, this.plan, this.town, calendar),
    ];
  }

  #publishing(reports: readonly ReportVersion[]): Step[] {
    return reports.map((report) => ({
      at: this.calendar.officeAt(report.published, '10:00'),
      run: () => this.#report(report),
    }));
  }

  async #compile(): Promise<void> {
    const actor = await this.#as('analyst');
    const dialogueId = this.living.id;
    const { noThemeId } = done(await perform(startCompiling, actor, { dialogueId }));
    for (const { key, name, definition, example } of this.back.themes) {
      if (key === 'noTheme') {
        this.#themes.set(key, noThemeId);
        continue;
      }
      const input = { dialogueId, label: name, definition, example };
      this.#themes.set(key, done(await perform(addTheme, actor, input)).themeId);
    }
    this.#themes.set('noTheme', noThemeId);
  }

  async #code(): Promise<void> {
    const actor = await this.#as('analyst');
    const dialogueId = this.living.id;
    const all = everythingSent(this.demo);
    for (const [key, themeId] of this.#themes) {
      const contributionIds = all
        .filter(({ themes }) => themes?.includes(key))
        .map(({ ref }) => this.#contribution(ref));
      if (contributionIds.length > 0) {
        done(await perform(codeContributions, actor, { dialogueId, contributionIds, themeId }));
      }
    }
    for (const { contribution, reason, explanation } of this.back.exclusions) {
      const input = {
        dialogueId,
        contributionId: this.#contribution(contribution),
        reason,
        words: explanation,
      };
      done(await perform(excludeContribution, actor, input));
    }
  }

  async #assess(): Promise<void> {
    for (const response of this.back.responses) {
      const proposed = response.proposed ?? response.disposition;
      const input = {
        themeId: this.#theme(response.theme),
        body: response.officialsAssessment,
        ...this.#disposition(proposed),
      };
      done(await perform(assessTheme, await this.#as('feedbackOwner'), input));
    }
    for (const { contribution, theme, disposition } of this.back.ownDispositions) {
      const pair = { contributionId: this.#contribution(contribution), themeId: this.#theme(theme) };
      const input = { ...pair, ...this.#disposition(disposition) };
      done(await perform(proposeForPair, await this.#as('feedbackOwner'), input));
    }
  }

  async #decide(decision: MatterDecision): Promise<void> {
    const { organ, daysFromStart, paragraph, registry, outcome, body, dissent, recordedBy } = decision;
    done(
      await perform(recordMatterDecision, await this.town.actor(recordedBy), {
        dialogueId: this.living.id,
        organ,
        decidedOn: this.calendar.officeDay(daysFromStart),
        paragraph,
        registryNumber: registryNumber(registry, this.calendar),
        outcome,
        body,
        dissent: dissent ?? '',
      }),
    );
  }

  async #answer(): Promise<void> {
    const actor = await this.#as('politicalOwner');
    for (const { theme, politicalResponse, disposition, change } of this.back.responses) {
      const input = {
        themeId: this.#theme(theme),
        body: politicalResponse ?? '',
        change: change ?? '',
        ...this.#disposition(disposition),
      };
      done(await perform(adoptAnswer, actor, input));
    }
    for (const { contribution, theme, disposition } of this.back.ownDispositions) {
      const pair = { contributionId: this.#contribution(contribution), themeId: this.#theme(theme) };
      done(await perform(adoptPairAnswer, actor, { ...pair, ...this.#disposition(disposition) }));
    }
  }

  async #report(report: ReportVersion): Promise<void> {
    await writeVersion(report, {
      dialogueId: this.living.id,
      writer: await this.#as('feedbackOwner'),
      publisher: await this.#as('communicator'),
      themeOf: (key) => this.#theme(key),
      contributionOf: (ref) => this.#contribution(ref),
    });
  }

  #disposition({ kind, reason, forwardedTo, deferredUntil }: Disposition) {
    return {
      disposition: kind,
      reason: reason ?? '',
      forwardedTo: forwardedTo ?? '',
      deferredUntil: deferredUntil === undefined ? '' : this.calendar.officeDay(deferredUntil),
    };
  }

  #contribution(ref: string): string {
    return this.town.contribution(this.living.content.key, ref);
  }

  #theme(key: string): string {
    const id = this.#themes.get(key);
    if (!id) throw new Error(`There is no theme ${key}.`);
    return id;
  }

  #as(role: keyof Plan['roles']): Promise<StaffActor> {
    const key = this.plan.roles[role] ?? this.plan.roles.projectLead;
    if (!key) throw new Error(`Nobody is ${role}.`);
    return this.town.actor(key);
  }
}
