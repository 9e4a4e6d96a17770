import { describe, expect, test } from 'vitest';
import type { PrincipleDefinition } from '@/lib/principles/model';
import { blankPlan, type PlanContent, planContent } from './model';
import { type Circumstances, checksOf } from './principle-checks';

const sound: PlanContent = planContent.parse({
  openItems: [{ id: 'o', text: 'Belysning' }],
  fixedItems: [{ id: 'f', text: 'Platsen', why: 'Detaljplan' }],
  level: 'consult',
  promise: 'Vi läser allt.',
  decidingOrgan: 'Nämnden',
  targetGroups: [{ id: 't', name: 'Resande', channel: 'På plats' }],
  childrenAffected: 'no',
  childrenHow: 'De reser inte hit.',
  accessibility: 'Ramp',
  languages: 'Svenska',
  activities: [
    { id: 'a', kind: 'onlineComments', title: 'Skriv' },
    { id: 'b', kind: 'openMeeting', title: 'Möte' },
  ],
  opensOn: '2027-03-01',
  closesOn: '2027-03-31',
  compileBy: '2027-04-15',
  interimFeedbackOn: '2027-04-20',
  decisionOn: '2027-05-10',
  finalFeedbackOn: '2027-05-20',
  feedback: [
    { id: 'i', moment: 'interim', channel: 'Webb', owner: 'Elin' },
    { id: 'e', moment: 'final', channel: 'Webb', owner: 'Elin' },
  ],
});

const around: Circumstances = {
  committeeId: 'c',
  initiative: { organ: 'Nämnden', reference: 'Protokoll' },
  assessment: { influenceable: true, decisionMakers: true },
  matterDecided: false,
  decidedToHold: false,
  moment: 'plan',
  today: '2027-01-10',
};

const principle = (cluster: string, stage: PrincipleDefinition['stage'] = 'plan'): PrincipleDefinition => ({
  id: cluster,
  cluster,
  title: cluster,
  checkKind: 'automatic',
  stage,
  severity: 'block',
  overrideRole: null,
});

function missing(cluster: string, plan: Partial<PlanContent> = {}, other: Partial<Circumstances> = {}) {
  const found = checksOf({ ...sound, ...plan }, { ...around, ...other })(principle(cluster));
  return found?.map((key) => key.replace('principles.missing.', ''));
}

const row = { id: 'x', text: 'Något' };
const [online, meeting] = sound.activities;
const [interim, final] = sound.feedback;
const without = (field: 'owner' | 'channel') => (one: typeof interim) => ({ ...one, [field]: '' });

describe.each(['P1', 'P2', 'P3', 'P5', 'P6', 'P7', 'P8', 'P9'])('%s', (cluster) => {
  test('is content with a sound plan', () => {
    expect(missing(cluster)).toEqual([]);
  });
});

test.each<[string, Partial<PlanContent>, Partial<Circumstances>, string[]]>([
  // P1: real influence
  ['P1', { openItems: [] }, {}, ['openItems']],
  ['P1', { openItems: [{ id: 'o', text: '  ' }] }, {}, ['openItems']],
  ['P1', { fixedItems: [] }, {}, ['fixedItems']],
  ['P1', { fixedItems: [], nothingFixed: true }, {}, []],
  ['P1', { nothingFixed: true }, {}, ['fixedContradicted']],
  ['P1', {}, { matterDecided: true }, ['alreadyDecided']],
  ['P1', {}, { assessment: null }, ['assessment']],
  ['P1', {}, { assessment: { influenceable: true, decisionMakers: false } }, ['assessmentNo']],
  ['P1', {}, { assessment: { influenceable: false, decisionMakers: true } }, ['assessmentNo']],
  // P2: political initiative and ownership
  ['P2', {}, { initiative: null }, ['initiative']],
  ['P2', {}, { initiative: { organ: ' ', reference: 'Protokoll' } }, ['initiativeReference']],
  ['P2', {}, { initiative: { organ: 'Nämnden', reference: '' } }, ['initiativeReference']],
  ['P2', {}, { committeeId: null }, ['committee']],
  ['P2', {}, { moment: 'publication' }, ['decision']],
  ['P2', {}, { moment: 'publication', decidedToHold: true }, []],
  // P3: early
  ['P3', { decisionOn: '' }, {}, ['decisionOn']],
  ['P3', { closesOn: '' }, {}, ['closesOn']],
  ['P3', { compileBy: '' }, {}, ['compileBy']],
  ['P3', { compileBy: '2027-03-30' }, {}, ['compileBeforeClose']],
  ['P3', { compileBy: '2027-03-31' }, {}, []],
  ['P3', { decisionOn: '2027-04-15' }, {}, ['decisionTooEarly']],
  ['P3', { decisionOn: '2027-04-16' }, {}, []],
  ['P3', { decisionOn: '2027-03-15' }, {}, ['decisionTooEarly']],
  ['P3', { decisionOn: '2027-03-31', compileBy: '' }, {}, ['compileBy', 'decisionTooEarly']],
  ['P3', {}, { today: '2027-05-10' }, []],
  ['P3', {}, { today: '2027-05-11' }, ['decisionPast']],
  // P5: stated level
  ['P5', { level: '' }, {}, ['level']],
  ['P5', { level: 'inform' }, {}, ['levelTooLow']],
  ['P5', { level: 'empower' }, {}, []],
  ['P5', { promise: '' }, {}, ['promise']],
  // P6: clear limits
  ['P6', { openItems: [], fixedItems: [] }, {}, ['openItems', 'fixedItems']],
  ['P6', { fixedItems: [{ ...row, why: '' }] }, {}, ['fixedWhy']],
  ['P6', { fixedItems: [], nothingFixed: true }, {}, []],
  ['P6', { decidingOrgan: '', decisionOn: '' }, {}, ['decidingOrgan', 'decisionOn']],
  // P7: inclusion
  ['P7', { targetGroups: [] }, {}, ['targetGroups']],
  [
    'P7',
    { targetGroups: [{ id: 't', name: 'Resande', hardToReach: false, channel: '', expected: '' }] },
    {},
    ['channel'],
  ],
  ['P7', { activities: online ? [online] : [] }, {}, ['offline']],
  ['P7', { activities: [] }, {}, ['offline']],
  ['P7', { activities: meeting ? [meeting] : [] }, {}, []],
  ['P7', { accessibility: '', languages: '' }, {}, ['accessibility', 'languages']],
  // P8: children and young people
  ['P8', { childrenAffected: '' }, {}, ['children']],
  ['P8', { childrenHow: '' }, {}, ['childrenHow']],
  ['P8', { childrenAffected: 'yes' }, {}, ['childrenActivity']],
  ['P8', { childrenAffected: 'yes', childrenWithoutActivity: 'Skolan är stängd.' }, {}, []],
  [
    'P8',
    { childrenAffected: 'yes', activities: meeting ? [{ ...meeting, childAdapted: true }] : [] },
    {},
    [],
  ],
  [
    'P8',
    { childrenAffected: 'yes', activities: meeting ? [{ ...meeting, kind: 'schoolVisit' }] : [] },
    {},
    [],
  ],
  // P9: feedback
  ['P9', { feedback: [] }, {}, ['interim', 'final']],
  ['P9', { feedback: interim ? [interim] : [] }, {}, ['final']],
  ['P9', { feedback: sound.feedback.map(without('owner')) as never }, {}, ['interimOwner', 'finalOwner']],
  [
    'P9',
    { feedback: sound.feedback.map(without('channel')) as never },
    {},
    ['interimChannel', 'finalChannel'],
  ],
  ['P9', { interimFeedbackOn: '', finalFeedbackOn: '' }, {}, ['interimOn', 'finalOn']],
  ['P9', { interimFeedbackOn: '2027-03-30' }, {}, ['interimTooEarly']],
  ['P9', { finalFeedbackOn: '2027-05-09' }, {}, ['finalTooEarly']],
  [
    'P9',
    { finalFeedbackOn: '', feedback: interim && final ? [interim, { ...final, on: '2027-05-12' }] : [] },
    {},
    [],
  ],
])('%s of %o with %o lacks %j', (cluster, plan, other, expected) => {
  expect(missing(cluster, plan, other)).toEqual(expected);
});

test('an empty plan meets no principle that blocks', () => {
  const check = checksOf(blankPlan, { ...around, assessment: null, initiative: null });
  for (const cluster of ['P1', 'P2', 'P3', 'P5', 'P6', 'P7', 'P8', 'P9']) {
    expect(check(principle(cluster))).not.toEqual([]);
  }
});

test('what the report and the end must prove is left to them', () => {
  const check = checksOf(sound, around);
  expect(check(principle('P10', 'report'))).toBeUndefined();
  expect(check(principle('P11', 'report'))).toBeUndefined();
  expect(check(principle('P13', 'end'))).toBeUndefined();
  expect(check(principle('P9', 'report'))).toBeUndefined();
});
