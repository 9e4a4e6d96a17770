import { z } from 'zod';
import { fingerprint } from '@/lib/core/ids';
import { type PlanContent, type PlanField, planDraft } from './model';
import type { Missing } from './rules';

/** The plan's parts, each a page of its own. `slug` stands in the address. */
export const planSections = [
  {
    name: 'question',
    slug: 'fraga',
    fields: [
      'question',
      'subQuestions',
      'purpose',
      'background',
      'alreadyDecided',
      'facts',
      'formalConsultation',
    ],
  },
  { name: 'influence', slug: 'paverkan', fields: ['openItems', 'fixedItems', 'nothingFixed', 'conditions'] },
  {
    name: 'level',
    slug: 'niva',
    fields: ['level', 'promise', 'decidingOrgan', 'decisionType', 'useOfResult'],
  },
  {
    name: 'groups',
    slug: 'malgrupper',
    fields: [
      'targetGroups',
      'childrenAffected',
      'childrenHow',
      'childrenWithoutActivity',
      'accessibility',
      'languages',
    ],
  },
  { name: 'activities', slug: 'aktiviteter', fields: ['activities', 'audienceChoice'] },
  {
    name: 'timetable',
    slug: 'tidplan',
    fields: [
      'opensOn',
      'closesOn',
      'compileBy',
      'interimFeedbackOn',
      'decisionOn',
      'finalFeedbackOn',
      'evaluationOn',
    ],
  },
  { name: 'feedback', slug: 'aterkoppling', fields: ['feedback', 'evaluationQuestions'] },
  { name: 'data', slug: 'uppgifter', fields: ['personalData', 'legalBasis', 'keptFor'] },
  {
    name: 'resources',
    slug: 'resurser',
    fields: ['communication', 'risks', 'budgetKronor', 'budgetHours'],
  },
] as const satisfies readonly { name: string; slug: string; fields: readonly PlanField[] }[];

export type PlanSection = (typeof planSections)[number];
export type PlanSectionName = PlanSection['name'];

/** The section that a field is written in. */
export function sectionOf(field: PlanField): PlanSection {
  const section = planSections.find(({ fields }) => (fields as readonly PlanField[]).includes(field));
  if (!section) throw new Error(`No section of the plan holds ${field}.`);
  return section;
}

/** The section with this address. */
export function sectionWithSlug(slug: string): PlanSection | undefined {
  return planSections.find((section) => section.slug === slug);
}

/** What is missing of the whole plan, as far as it is written in one section. */
export function missingIn(section: PlanSection, missing: readonly Missing[]): Missing[] {
  return missing.filter(({ field }) => (section.fields as readonly string[]).includes(field));
}

/** Has nobody written anything in this section yet? */
export function isUntouched(section: PlanSection, content: PlanContent): boolean {
  return section.fields.every((field) => {
    const value = content[field];
    return typeof value === 'boolean' ? !value : value.length === 0;
  });
}

/**
 * What one section held when its form was opened, as a short fingerprint: two people may write in different
 * sections at the same time, and two in the same one notice each other.
 */
export function seenOf(content: PlanContent, name: PlanSectionName): string {
  const section = planSections.find((one) => one.name === name);
  return fingerprint(JSON.stringify(section?.fields.map((field) => content[field]))).slice(0, 16);
}

/** One section as its form sends it: only its own fields, so that a form cannot blank another section. */
export const sectionInput = z.discriminatedUnion('section', [
  sectionSchema(planSections[0]),
  sectionSchema(planSections[1]),
  sectionSchema(planSections[2]),
  sectionSchema(planSections[3]),
  sectionSchema(planSections[4]),
  sectionSchema(planSections[5]),
  sectionSchema(planSections[6]),
  sectionSchema(planSections[7]),
  sectionSchema(planSections[8]),
]);

function sectionSchema<const Name extends string, const Field extends PlanField>(section: {
  name: Name;
  fields: readonly Field[];
}) {
  const shape = Object.fromEntries(section.fields.map((field) => [field, planDraft.shape[field]]));
  return z.object({
    section: z.literal(section.name),
    dialogueId: z.uuid(),
    seen: z.string().max(64),
    overwrite: z.literal('on').optional(),
    ...(shape as Pick<typeof planDraft.shape, Field>),
  });
}
