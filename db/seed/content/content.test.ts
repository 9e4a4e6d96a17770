import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { needsReason } from '@/lib/response/model';
import { forwardingsB } from './case-b';
import { demoDialogues } from './demo';
import { committees, people } from './people';
import { principleSet } from './principles';
import { receiptsToShow } from './receipts';
import { everythingSent } from './sent';

const everyContribution = demoDialogues.flatMap(everythingSent);
const answered = demoDialogues.flatMap((demo) =>
  demo.wayBack ? [{ key: demo.dialogue.key, demo, wayBack: demo.wayBack }] : [],
);
const byRef = new Map(everyContribution.map((contribution) => [contribution.ref, contribution]));

const sentencesOf = (text: string): string[] =>
  text
    .split(/[.!?\n]+/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.split(' ').length >= 4);

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

describe('what residents wrote', () => {
  test('no two contributions of the demo share a sentence', () => {
    const firstIn = new Map<string, string>();
    const shared: string[] = [];
    for (const { ref, text } of everyContribution) {
      for (const sentence of new Set(sentencesOf(text))) {
        const earlier = firstIn.get(sentence);
        if (earlier) shared.push(`${earlier} and ${ref}: ${sentence}`);
        else firstIn.set(sentence, ref);
      }
    }
    expect(shared).toEqual([]);
  });

  test('every reference is its own, and every text is NFC', () => {
    expect(byRef.size).toBe(everyContribution.length);
    expect(everyContribution.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('there are as many as each case promises', () => {
    const count = Object.fromEntries(
      demoDialogues.map((demo) => [demo.dialogue.key, everythingSent(demo).length]),
    );
    expect(count['case-a']).toBeGreaterThanOrEqual(82);
    expect(count['case-b']).toBeGreaterThanOrEqual(92);
    expect(count['case-c']).toBeGreaterThanOrEqual(92);
  });

  test('every masked passage occurs exactly once in its text', () => {
    for (const { ref, text, moderation } of everyContribution) {
      if (moderation?.outcome !== 'masked') continue;
      for (const mask of moderation.masks) expect([ref, occurrences(text, mask.text)]).toEqual([ref, 1]);
    }
  });

  test('everything arrived while its dialogue was open, and before the demo starts', () => {
    for (const demo of demoDialogues) {
      const plan = demo.dialogue.plan;
      for (const { ref, daysFromStart } of [
        ...demo.sent,
        ...demo.meetings,
        ...(demo.imported?.rows ?? []),
        ...(demo.proposals ?? []),
      ]) {
        const open =
          plan !== null && daysFromStart >= plan.timetable.open && daysFromStart < plan.timetable.close;
        expect([ref, open && daysFromStart < 0]).toEqual([ref, true]);
      }
    }
  });

  test('a proposal is made where the plan takes them, supported only where it is shown', () => {
    for (const { dialogue, proposals = [] } of demoDialogues) {
      const takes = dialogue.plan?.activities.some(({ kind }) => kind === 'onlineProposals');
      if (proposals.length > 0) expect([dialogue.key, takes]).toEqual([dialogue.key, true]);
      const unseen = proposals.filter(
        ({ audience, moderation }) =>
          audience === 'municipality' ||
          moderation?.outcome === 'withheld' ||
          moderation?.outcome === 'waiting',
      );
      expect(unseen.filter(({ support }) => support > 0)).toEqual([]);
    }
  });

  test('every point has words for its place and lies on the map of the demo', () => {
    const drawn = readFileSync(new URL('../../../components/map/nykoping.json', import.meta.url), 'utf8');
    const corners = [...drawn.matchAll(/(\d+\.\d+), (\d+\.\d+)/g)];
    const [east, north] = [1, 2].map((axis) => corners.map((corner) => Number(corner[axis])));
    const within = (degrees: number, among: number[] = []) =>
      degrees > Math.min(...among) && degrees < Math.max(...among);
    for (const { ref, place, point } of demoDialogues.flatMap(({ proposals = [] }) => proposals)) {
      if (!point) continue;
      expect([
        ref,
        place !== undefined,
        within(point.latitude, north),
        within(point.longitude, east),
      ]).toEqual([ref, true, true, true]);
    }
  });

  test('there are at least twelve dialogues and three hundred contributions', () => {
    expect(demoDialogues.length).toBeGreaterThanOrEqual(12);
    expect(everyContribution.length).toBeGreaterThanOrEqual(300);
  });

  test('what was passed on exists', () => {
    for (const { contribution } of forwardingsB) expect(byRef.has(contribution)).toBe(true);
  });
});

describe('the conversation', () => {
  const days = new Map(demoDialogues.flatMap(({ sent }) => sent.map((one) => [one.ref, one.daysFromStart])));

  test('is about what stands in the same dialogue and was published the day before or earlier', () => {
    for (const { sent, answers = [], reported = [] } of demoDialogues) {
      const here = new Map(sent.map((one) => [one.ref, one]));
      const about = [
        ...sent.flatMap(({ ref, repliesTo, daysFromStart }) =>
          repliesTo ? [{ ref, about: repliesTo, daysFromStart }] : [],
        ),
        ...answers.map((answer) => ({ ref: 'answer', ...answer })),
        ...reported.map((report) => ({ ref: 'report', ...report })),
      ];
      for (const { ref, about: parent, daysFromStart } of about) {
        const found = here.get(parent);
        expect([ref, parent, found?.audience, found?.repliesTo]).toEqual([ref, parent, undefined, undefined]);
        expect(daysFromStart, `${ref} about ${parent}`).toBeGreaterThan((days.get(parent) ?? 0) + 1);
      }
    }
  });
});

describe('the plans', () => {
  const known = new Set(people.map((person) => person.key));
  const plans = demoDialogues.flatMap(({ dialogue }) =>
    dialogue.plan ? [{ dialogue, plan: dialogue.plan }] : [],
  );

  test('everyone who holds a role exists', () => {
    for (const { dialogue, plan } of plans) {
      const named = [
        dialogue.initiative.registeredBy,
        ...Object.values(plan.roles),
        ...plan.feedback.map((moment) => moment.owner),
        ...plan.activities.flatMap((activity) => [activity.host, ...activity.politiciansPresent]),
      ];
      expect(named.filter((person) => !known.has(person))).toEqual([]);
    }
  });

  test('every meeting belongs to an activity of its plan', () => {
    for (const demo of demoDialogues) {
      const planned = new Set(demo.dialogue.plan?.activities.map((activity) => activity.key));
      expect(demo.meetings.filter((meeting) => !planned.has(meeting.activity))).toEqual([]);
    }
  });

  test('the registrar who recorded a decision held the role on that day', () => {
    for (const { dialogue } of demoDialogues) {
      for (const recorded of [dialogue.decision, dialogue.earlyEnd]) {
        if (!recorded) continue;
        const registrar = people.find((person) => person.key === recorded.recordedBy);
        const held = registrar?.committeeRoles.some(
          ({ role, committee, from, to }) =>
            role === 'registrar' &&
            committee === dialogue.committee &&
            from <= recorded.daysFromStart &&
            (to === null || to >= recorded.daysFromStart),
        );
        expect([dialogue.key, held]).toEqual([dialogue.key, true]);
      }
    }
  });

  test('every committee role names a nämnd that exists, and every principle is there once', () => {
    const committeeKeys = new Set(committees.map((committee) => committee.key));
    for (const { committeeRoles } of people) {
      expect(committeeRoles.filter(({ committee }) => !committeeKeys.has(committee))).toEqual([]);
    }
    expect(principleSet.principles.map((principle) => principle.key)).toEqual(
      Array.from({ length: 13 }, (_, index) => `P${index + 1}`),
    );
  });
});

describe('a receipt that is offered by name', () => {
  const answersTo = ({ dialogue, ref }: { dialogue: string; ref: string }) => {
    const back = answered.find(({ key }) => key === dialogue)?.wayBack;
    return (byRef.get(ref)?.themes ?? []).map((theme) => {
      const own = back?.ownDispositions.find((one) => one.contribution === ref && one.theme === theme);
      return {
        own: own?.disposition,
        theirs: back?.responses.find((one) => one.theme === theme)?.disposition,
      };
    });
  };

  test('is of something sent to the dialogue that it names, each another', () => {
    const here = demoDialogues.map((demo) => [demo.dialogue.key, everythingSent(demo).map(({ ref }) => ref)]);
    const refs = new Map(here as [string, string[]][]);
    const chosen = Object.values(receiptsToShow);
    expect(chosen.filter(({ dialogue, ref }) => !refs.get(dialogue)?.includes(ref))).toEqual([]);
    expect(new Set(chosen.map(({ ref }) => ref)).size).toBe(chosen.length);
  });

  test('as a yes has one answer, which is yes, and as a no one that is no', () => {
    const { accommodated, notAccommodated } = receiptsToShow;
    expect(answersTo(accommodated).map(({ theirs }) => theirs?.kind)).toEqual(['accommodated']);
    expect(answersTo(notAccommodated).map(({ theirs }) => theirs?.kind)).toEqual(['notAccommodated']);
  });

  test('as an answer of its own says something of its own', () => {
    expect(answersTo(receiptsToShow.ownAnswer).every(({ own }) => own?.reason)).toBe(true);
  });
});

describe.each(answered.filter(({ wayBack }) => wayBack.matterDecision))(
  'the final version of $key',
  ({ demo, wayBack }) => {
    const excluded = new Set(wayBack.exclusions.map(({ contribution }) => contribution));
    test('received = answered + excluded in the final version', () => {
      const final = wayBack.reports.findLast((report) => report.kind === 'final');
      const inFinal = (ref: string, its: readonly string[]): boolean =>
        final?.lines.some(
          (line) => line.contributions.includes(ref) || line.themes.some((theme) => its.includes(theme)),
        ) ?? false;
      const unanswered = everythingSent(demo).filter(
        ({ ref, themes: its = [] }) => !excluded.has(ref) && (its.length === 0 || !inFinal(ref, its)),
      );
      expect(unanswered.map(({ ref }) => ref)).toEqual([]);
    });
  },
);

describe.each(answered)('the way back of $key', ({ demo, wayBack }) => {
  const contributions = everythingSent(demo);
  const own = new Set(contributions.map(({ ref }) => ref));
  const themes = new Set(wayBack.themes.map((theme) => theme.key));
  const excluded = new Set(wayBack.exclusions.map(({ contribution }) => contribution));

  test('every theme that is used exists and has one response', () => {
    const started = wayBack.reports.length > 0;
    const used = contributions.flatMap((contribution) => contribution.themes ?? []);
    const inLines = wayBack.reports.flatMap((report) => report.lines.flatMap((line) => line.themes));
    expect([...used, ...inLines].filter((theme) => !themes.has(theme))).toEqual([]);
    expect(wayBack.responses.map((response) => response.theme).sort()).toEqual(
      started ? [...themes].sort() : [],
    );
  });

  test('every disposition that needs a reason, a receiver or a date has it', () => {
    const all = [
      ...[...wayBack.responses, ...wayBack.ownDispositions].map((entry) => entry.disposition),
      ...wayBack.responses.flatMap((response) => response.proposed ?? []),
    ];
    expect(
      all.filter((disposition) => needsReason.includes(disposition.kind) && !disposition.reason),
    ).toEqual([]);
    expect(all.filter(({ kind, forwardedTo }) => kind === 'outOfScope' && !forwardedTo)).toEqual([]);
    expect(
      all.filter(({ kind, deferredUntil }) => kind === 'deferred' && deferredUntil === undefined),
    ).toEqual([]);
  });

  test('a disposition of its own belongs to a pair that exists', () => {
    const pairs = wayBack.ownDispositions.filter(
      ({ contribution, theme }) => !byRef.get(contribution)?.themes?.includes(theme),
    );
    expect(pairs).toEqual([]);
  });

  test('every quotation stands in its text, unmasked and not withheld', () => {
    for (const { contribution, quote } of wayBack.reports.flatMap((report) =>
      report.lines.flatMap((line) => line.quotations),
    )) {
      const source = byRef.get(contribution);
      const masks = source?.moderation?.outcome === 'masked' ? source.moderation.masks : [];
      expect([contribution, quote, source && occurrences(source.text, quote)]).toEqual([
        contribution,
        quote,
        1,
      ]);
      expect(source?.moderation?.outcome).not.toBe('withheld');
      expect(masks.filter((mask) => quote.includes(mask.text))).toEqual([]);
    }
  });

  test('what was written to the municipality only is quoted after a release', () => {
    const released = new Set(wayBack.quotationReleases.map(({ contribution }) => contribution));
    const quoted = wayBack.reports.flatMap((report) => report.lines.flatMap((line) => line.quotations));
    const unreleased = quoted.filter(
      ({ contribution }) =>
        byRef.get(contribution)?.audience === 'municipality' && !released.has(contribution),
    );
    expect(unreleased).toEqual([]);
  });

  test('a line that goes on from the version before is there, and goes on once', () => {
    for (const [index, { lines }] of wayBack.reports.entries()) {
      const before = new Set(wayBack.reports[index - 1]?.lines.map(({ number }) => number));
      const from = lines.flatMap(({ continues }) => continues ?? []);
      expect(from.filter((number) => !before.has(number))).toEqual([]);
      expect(new Set(from).size).toBe(from.length);
      expect(lines.map(({ number }) => number)).toEqual(lines.map((_, place) => place + 1));
    }
  });

  test('lines, measures and exclusions point at what exists', () => {
    const named = wayBack.reports.flatMap((report) => report.lines.flatMap((line) => line.contributions));
    expect([...named, ...excluded].filter((ref) => !own.has(ref))).toEqual([]);
    const lines = new Set(
      wayBack.reports
        .filter(({ kind }) => kind === 'final')
        .flatMap((report) => report.lines.map((l) => l.number)),
    );
    expect(wayBack.measures.flatMap((measure) => measure.lines).filter((line) => !lines.has(line))).toEqual(
      [],
    );
  });
});
