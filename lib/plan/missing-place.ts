import type { PrincipleResult } from '@/lib/principles/model';
import type { Missing } from './rules';
import { missingIn, type PlanSection, type PlanSectionName, planSections } from './sections';

const places: Record<string, PlanSectionName> = {
  openItems: 'influence',
  fixedItems: 'influence',
  fixedContradicted: 'influence',
  fixedWhy: 'influence',
  level: 'level',
  levelTooLow: 'level',
  promise: 'level',
  decidingOrgan: 'level',
  decisionOn: 'timetable',
  closesOn: 'timetable',
  compileBy: 'timetable',
  compileBeforeClose: 'timetable',
  decisionTooEarly: 'timetable',
  decisionPast: 'timetable',
  interimTooEarly: 'timetable',
  finalTooEarly: 'timetable',
  targetGroups: 'groups',
  channel: 'groups',
  accessibility: 'groups',
  languages: 'groups',
  children: 'groups',
  childrenHow: 'groups',
  childrenActivity: 'activities',
  offline: 'activities',
  interim: 'feedback',
  interimOwner: 'feedback',
  interimChannel: 'feedback',
  interimOn: 'feedback',
  final: 'feedback',
  finalOwner: 'feedback',
  finalChannel: 'feedback',
  finalOn: 'feedback',
};

/** The part of the plan where something that a principle misses is written; undefined where it is elsewhere. */
export function placeOf(missingKey: string) {
  const name = places[missingKey.replace('principles.missing.', '')];
  return planSections.find((section) => section.name === name);
}

/** What one section lacks: the fields that are needed, and what the principles miss there. */
export function gapsIn(
  section: PlanSection,
  { missing, principles }: { missing: readonly Missing[]; principles: readonly PrincipleResult[] },
): string[] {
  const fields = missingIn(section, missing);
  const said = new Set<string>(fields.map(({ key }) => key.replace('plan.missing.', '')));
  const missed = principles
    .filter(({ overridden }) => overridden === null)
    .flatMap((result) => result.missing)
    .filter((key) => placeOf(key) === section && !said.has(key.replace('principles.missing.', '')));
  return [...fields.map(({ key }) => key), ...new Set(missed)];
}
