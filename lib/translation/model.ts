import { z } from 'zod';
import { writtenFields } from '@/lib/dialogue/model';
import type { TextKey } from '@/lib/text/keys';

const key = (name: TextKey) => name;

/**
 * The languages that published texts can be written in besides Swedish: English, which the interface is in too;
 * easy Swedish; the national minority languages; and those that many in Sweden read.
 * Source: lag (2009:724) om nationella minoriteter och minoritetsspråk, 2 §.
 */
export const translatedLanguages = [
  'en',
  'sv-simple',
  'fi',
  'fit',
  'se',
  'smj',
  'sma',
  'rom',
  'yi',
  'ar',
  'bs',
  'ckb',
  'es',
  'fa',
  'pl',
  'so',
  'ti',
  'tr',
  'uk',
] as const;
export type TranslatedLanguage = (typeof translatedLanguages)[number];

/** The texts of a dialogue's page, in the order they are read. */
export const pageFields = [
  'title',
  'notice',
  'question',
  'purpose',
  'subQuestions',
  'openItems',
  'fixedItems',
  'fixedItemsWhy',
  'alreadyDecided',
  'conditions',
  'decisionType',
  'promise',
  'feedbackChannel',
  'activityTitle',
  'activityPlace',
  'activityDescription',
  'background',
  'facts',
  'useOfResult',
  'childrenHow',
  'accessibility',
  'languages',
  'personalData',
  'legalBasis',
  'keptFor',
  'formalConsultation',
] as const;

/** The headings of a page in a language that the interface is not in. Their Swedish words are the catalogue's. */
export const headings = {
  purpose: 'dialogue.page.purpose',
  think: 'dialogue.page.think',
  open: 'dialogue.page.open',
  wasOpen: 'dialogue.page.wasOpen',
  fixed: 'dialogue.page.fixed',
  conditions: 'dialogue.page.conditions',
  promise: 'dialogue.page.promise',
  takePart: 'dialogue.page.takePart',
  welcome: 'dialogue.language.welcome',
  lastDay: 'dialogue.language.lastDay',
  activities: 'dialogue.page.activities',
  background: 'dialogue.page.background',
  facts: 'dialogue.page.facts',
  use: 'dialogue.page.use',
  reach: 'dialogue.page.reach',
  personal: 'dialogue.page.personal',
  report: 'dialogue.language.report',
  lines: 'dialogue.language.lines',
  themes: 'dialogue.language.themes',
  decision: 'publicReport.decision.heading',
} as const satisfies Record<string, TextKey>;
export type HeadingName = keyof typeof headings;

/** What can be translated: nothing else is kept. */
export const textFields = [...pageFields, 'heading', ...writtenFields] as const;
export type TextField = (typeof textFields)[number];

const longest = 8000;
const mostTexts = 1000;

/** What can be translated at a time: the dialogue's page, its survey, a version of its report, what followed. */
export const translatedPart = z.union([z.enum(['page', 'survey', 'followup']), z.uuid()]);

/** Several texts in one language, each with the Swedish text and the earlier translation that its writer saw. */
export const translationInput = z.object({
  dialogueId: z.uuid(),
  part: translatedPart,
  language: z.enum(translatedLanguages),
  texts: z
    .array(
      z.object({
        field: z.enum(textFields),
        id: z.string().min(1).max(100),
        source: z.string().length(64),
        seen: z.coerce.number().int().min(0),
        body: z
          .string()
          .trim()
          .max(longest, { error: key('translation.error.tooLong') })
          .default(''),
        still: z.literal('on').optional(),
      }),
    )
    .min(1)
    .max(mostTexts),
});
