import { describe, expect, test } from 'vitest';
import { committeeRoles, dialogueRoles, type HeldRole, type Role, type StaffActor } from '@/lib/core/actor';
import type { Holder } from '@/lib/dialogue/holders';
import { type DialogueState, dialogueStates } from '@/lib/dialogue/model';
import { isEnd } from '@/lib/dialogue/workflow';
import { planContent } from '@/lib/plan/model';
import type { PrincipleResult } from '@/lib/principles/model';
import { isOwn, workSteps } from './policy';
import { itemsOf, tasksOf, tasksWith, workOf } from './rules';
import type { Situation } from './task';

const now = new Date('2027-03-10T09:00:00Z');
const whole = { unaccounted: 0, noLineFor: 0, noLines: false, noSummary: false };

function situation(state: DialogueState, other: Partial<Omit<Situation, 'dialogue'>> = {}): Situation {
  return {
    dialogue: {
      id: 'd',
      committeeId: 'c',
      title: 'Prov',
      committee: 'Nämnden',
      state,
      createdAt: new Date('2027-01-05T09:00:00Z'),
      opensOn: '2027-03-01',
      closesOn: '2027-03-20',
      interimFeedbackOn: '2027-03-08',
      decisionOn: '2027-04-20',
      finalFeedbackOn: '2027-03-09',
      evaluationOn: '2027-12-01',
    },
    assessed: null,
    uncoded: 0,
    themes: [],
    drafts: [],
    arrivedAfter: 0,
    measures: [],
    evaluatedAt: null,
    grownOld: 0,
    ...other,
  };
}

const unsigned: PrincipleResult = {
  principleId: 'p',
  cluster: 'P12',
  title: 'Princip',
  severity: 'block',
  finding: 'needsWords',
  missing: ['principles.missing.signature'],
  attested: null,
  overridden: null,
};
const noModerator = { field: 'roles', key: 'plan.missing.role.moderator' } as const;
const republishable = {
  state: 'open' as const,
  closesAt: null,
  decision: { outcome: 'held' as const, commitment: 'a' },
  version: {
    id: 'v2',
    commitment: 'a',
    content: planContent.parse({
      question: 'Vad?',
      level: 'consult',
      audienceChoice: 'public',
      decidingOrgan: 'Nämnden',
      activities: [],
      opensOn: '2027-03-01',
      closesOn: '2027-03-20',
      interimFeedbackOn: '2027-03-28',
      decisionOn: '2027-04-20',
      finalFeedbackOn: '2027-05-09',
      evaluationOn: '2027-12-01',
    }),
  },
  principles: [],
  publishedVersionId: 'v1',
} satisfies Situation['publication'];

const unread = { count: 3, since: new Date('2027-03-02T09:00:00Z') };
const raised = { contributions: 4, assessed: false, adopted: false };
const lacking = { unaccounted: 2, noLineFor: 0, noLines: true, noSummary: true };

/** Dialogues in which something waits, so that every step of the chain is there. */
const everything: Situation[] = [
  situation('initiative'),
  situation('assessment'),
  situation('assessment', { assessed: 'informationOnly' }),
  situation('planning', { plan: { missing: [noModerator], principles: [unsigned] } }),
  situation('returned', { plan: { missing: [], principles: [] } }),
  situation('pendingDecision'),
  situation('approved'),
  situation('open', { publication: republishable, unread }),
  situation('open', { survey: { since: now, isChange: false } }),
  situation('archived', { reported: unread }),
  situation('open', { grownOld: 2 }),
  situation('paused'),
  situation('closed'),
  situation('compiling', { uncoded: 2, themes: [raised] }),
  situation('archived', { toReview: unread }),
  situation('compiling', { drafts: [{ id: 'r', kind: 'interim', lacks: whole }] }),
  situation('interimFeedback'),
  situation('decisionPreparation'),
  situation('decided', { themes: [raised], drafts: [{ id: 'r', kind: 'final', lacks: lacking }] }),
  situation('decided', { drafts: [{ id: 'r', kind: 'final', lacks: whole }] }),
  situation('finalFeedback', { arrivedAfter: 2, measures: [{ status: 'started', dueOn: '2027-02-01' }] }),
  situation('followUp'),
  situation('evaluated'),
];

function heldAs(role: Role): HeldRole {
  const inCommittee = committeeRoles.find((known) => known === role);
  if (inCommittee) return { role: inCommittee, committeeId: 'c' };
  const inDialogue = dialogueRoles.find((known) => known === role);
  return inDialogue ? { role: inDialogue, dialogueId: 'd' } : { role: 'administrator' };
}
const staff = (...roles: Role[]): StaffActor => ({
  kind: 'staff',
  personId: 'p',
  name: 'P',
  roles: roles.map(heldAs),
});
const everyone: Holder[] = [...committeeRoles, ...dialogueRoles].map((role) => ({
  name: role,
  role,
  committeeId: null,
  dialogueId: 'd',
}));

describe('what waits', () => {
  test('is there in every state that somebody must take on, and nowhere else', () => {
    for (const state of dialogueStates) {
      const tasks = tasksOf(situation(state, { plan: { missing: [noModerator], principles: [] } }), now);
      const isTimes = state === 'announced' || state === 'open';
      expect(tasks.length > 0, state).toBe(!isEnd(state) && !isTimes);
    }
  });

  test('holds every step of the chain, with a reason, and each owner may do it on its page', () => {
    const found = new Set<string>();
    for (const one of everything) {
      for (const { step, owners, reasons, href } of tasksWith(one, everyone, now)) {
        found.add(step);
        expect(reasons.length, step).toBeGreaterThan(0);
        expect(href, step).toMatch(/^\/kontor\//);
        for (const role of owners)
          expect(isOwn(staff(role), step, one.dialogue), `${step} ${role}`).toBe(true);
      }
    }
    expect([...found, 'appointInCommittee'].sort()).toEqual(Object.keys(workSteps).sort());
  });

  test('belongs to nobody whom the page would refuse', () => {
    for (const one of everything) {
      for (const { step, owners } of tasksOf(one, now)) {
        const others = [...committeeRoles, ...dialogueRoles].filter((role) => !owners.includes(role));
        for (const role of others) expect(isOwn(staff(role), step, one.dialogue)).toBe(false);
      }
    }
  });

  test('is decided the day before the dialogue is to open, and what leads there is due by then', () => {
    const plan = { missing: [noModerator], principles: [unsigned] };
    for (const one of [situation('pendingDecision'), situation('planning', { plan })]) {
      const days = tasksOf(one, now).flatMap(({ due }) => (due ? [due] : []));
      expect(new Set(days)).toEqual(new Set(['2027-02-28']));
    }
  });

  test('is an answer that may repeat what has been masked since, whatever the dialogue has come to', () => {
    for (const state of ['open', 'decided', 'archived'] as const) {
      const steps = tasksOf(situation(state, { toReview: unread }), now);
      expect(steps.find(({ step }) => step === 'reviewAnswers')).toMatchObject({
        owners: ['feedbackOwner', 'analyst'],
        href: '/kontor/dialoger/d/svar/se-over',
        reasons: [{ key: 'work.why.toReview', count: unread.count }],
        since: unread.since,
      });
    }
  });

  test('in a draft is its own page with what it lacks; whole, it waits for those who publish', () => {
    const lacks = situation('decided', { drafts: [{ id: 'r', kind: 'final', lacks: lacking }] });
    expect(tasksOf(lacks, now)).toMatchObject([
      {
        step: 'writeFinal',
        href: '/kontor/dialoger/d/rapport/r',
        reasons: [
          { key: 'work.why.unanswered', count: 2 },
          { key: 'report.publish.noLines' },
          { key: 'report.publish.noSummary' },
        ],
      },
    ]);
    const done = situation('decided', { drafts: [{ id: 'r', kind: 'final', lacks: whole }] });
    expect(tasksOf(done, now)).toMatchObject([
      { step: 'publishFinal', owners: ['communicator', 'projectLead'] },
    ]);
  });

  test('for a role that nobody holds is told to those who can appoint somebody', () => {
    const open = situation('open', { unread });
    const steps = (holders: Holder[]) => tasksWith(open, holders, now).map(({ step }) => step);
    expect(steps(everyone)).toEqual(['moderate']);
    expect(steps(everyone.filter(({ role }) => role !== 'moderator'))).toEqual(['moderate', 'appoint']);
    const nobody = tasksWith(open, [], now);
    expect(nobody.map(({ step }) => step)).toEqual(['moderate', 'appoint', 'appointInCommittee']);
    expect(nobody.at(-1)?.reasons).toEqual([{ key: 'work.why.nobody', role: 'official' }]);
    const noRegistrar = everyone.filter(({ role }) => role !== 'registrar');
    expect(tasksWith(situation('pendingDecision'), noRegistrar, now).at(-1)).toMatchObject({
      step: 'appointInCommittee',
      reasons: [{ role: 'registrar' }],
    });
  });
});

describe('a dialogue without a political owner in force', () => {
  const others = everyone.filter(({ role }) => role !== 'politicalOwner');
  const appointing = (state: DialogueState) =>
    tasksWith(situation(state), others, now).find(({ step }) => step === 'appoint')?.reasons;

  test('waits for the official to appoint one, from the submitted plan until it has ended', () => {
    for (const state of dialogueStates) {
      const early = ['initiative', 'assessment', 'planning', 'returned'].includes(state);
      const expected = early || isEnd(state) ? undefined : [{ key: 'work.why.noOwner' }];
      expect(appointing(state), state).toEqual(expected);
    }
  });
});

describe('my work', () => {
  const all = everything.map((one, place) => ({
    dialogue: { ...one.dialogue, title: `Dialog ${place}` },
    tasks: tasksWith(one, everyone, now),
  }));
  const workAs = (...roles: Role[]) => workOf(staff(...roles), all, { now, involved: () => true });

  test('has what is late first, then what is due soon, then what is due later, each by its day', () => {
    for (const role of [...committeeRoles, ...dialogueRoles]) {
      const work = workAs(role);
      for (const list of [work.late, work.now, work.later]) {
        const days = list.map(({ due, since }) => due ?? since?.toISOString().slice(0, 10) ?? '9999');
        // What is urgent stands before the rest, whatever its day.
        const urgent = list.filter(({ step }) => step === 'reviewReports').length;
        expect(
          list.slice(0, urgent).every(({ step }) => step === 'reviewReports'),
          role,
        ).toBe(true);
        const rest = days.slice(urgent);
        expect(rest, role).toEqual([...rest].sort());
      }
      expect(work.late.every(({ daysLate }) => daysLate > 0)).toBe(true);
      expect(work.now.every(({ daysLate }) => daysLate === 0)).toBe(true);
      expect(work.later.every(({ due }) => due !== null && due > '2027-04-09')).toBe(true);
    }
    expect(workAs('analyst').late.map(({ step }) => step)).toContain('code');
    expect(workAs('feedbackOwner').later.map(({ step }) => step)).toContain('evaluate');
    expect(workAs('moderator').now.map(({ step }) => step)).toEqual(['reviewReports', 'moderate']);
  });

  test('calls what a moderator reads by what comes first in the queue: what is reported, then what is new', () => {
    // It has waited as long as the oldest of both.
    const reported = { count: 2, since: new Date('2027-03-07T10:00:00Z') };
    const [both, ...others] = tasksOf(situation('open', { reported, unread }), now);
    expect(others).toEqual([]);
    expect(both).toMatchObject({
      step: 'reviewReports',
      since: unread.since,
      reasons: [
        { key: 'work.why.reported', count: 2 },
        { key: 'work.why.unread', count: unread.count },
      ],
    });
    const [onlyNew] = tasksOf(situation('open', { unread }), now);
    expect(onlyNew).toMatchObject({ step: 'moderate', reasons: [{ key: 'work.why.unread' }] });
  });

  test('has what is read before a decision apart, as nothing to have done, also when its day has passed', () => {
    const work = workAs('politician');
    expect(work.ahead.map(({ step }) => step).sort()).toEqual(['readPlan', 'readReport']);
    expect([...work.late, ...work.now, ...work.later]).toEqual([]);
    const late = workOf(staff('politician'), all, { now: new Date('2027-06-01'), involved: () => true });
    expect([late.ahead.length, late.late.length]).toEqual([2, 0]);
  });

  test('tells in the same dialogues what waits for others, and of nothing to those who are not in them', () => {
    const waiting = workAs('moderator').waiting;
    expect(waiting.every(({ tasks }) => tasks.every(({ step }) => step !== 'moderate'))).toBe(true);
    expect(waiting.length).toBeGreaterThan(10);
    expect(workOf(staff(), all, { now, involved: () => false })).toEqual({
      late: [],
      now: [],
      later: [],
      ahead: [],
      waiting: [],
    });
  });

  test('counts days late from the promised day', () => {
    const one = situation('compiling', { uncoded: 1 });
    const [item] = itemsOf({ dialogue: one.dialogue, tasks: tasksOf(one, now) }, '2027-03-10');
    expect(item).toMatchObject({ step: 'code', due: '2027-03-08', daysLate: 2 });
  });
});
