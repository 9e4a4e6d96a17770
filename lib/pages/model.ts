import { z } from 'zod';
import type { TextKey } from '@/lib/text/keys';

const key = (name: TextKey) => name;

/** The pages that the municipality must have, or should, and words itself. */
export const editedPages = ['accessibility', 'personalData', 'rules', 'about'] as const;
export type EditedPage = (typeof editedPages)[number];

/** The languages that these pages are written in, Swedish first. */
export const pageLanguages = ['sv', 'en'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/**
 * The parts of each page, in the order they are read. The headings are the catalogue's and every part but
 * `more` must say something, so that a statement cannot lose what the law asks of it.
 * Sources: MDFFS 2019:2 (accessibility), GDPR article 13 (personal data), lag 1998:112 3 § (rules).
 */
export const partsOf = {
  accessibility: [
    'lead',
    'how',
    'cannot',
    'report',
    'supervision',
    'technical',
    'issues',
    'tested',
    'assessed',
    'more',
  ],
  personalData: [
    'lead',
    'responsible',
    'what',
    'why',
    'public',
    'keep',
    'cookies',
    'rights',
    'complain',
    'more',
  ],
  rules: ['lead', 'provider', 'seen', 'reading', 'forbidden', 'notify', 'record', 'more'],
  about: [
    'lead',
    'what',
    'who',
    'promise',
    'answered',
    'receipt',
    'moderation',
    'otherWays',
    'software',
    'more',
  ],
} as const satisfies Record<EditedPage, readonly string[]>;

export type PagePart = { [P in EditedPage]: `${P}.${(typeof partsOf)[P][number]}` }[EditedPage];

/** Where each page is, without language. */
export const pageAddress: Record<EditedPage, string> = {
  accessibility: '/tillganglighet',
  personalData: '/personuppgifter',
  rules: '/regler',
  about: '/om',
};

/** The words of a page, by part. */
export type PageParts = Record<string, string>;

const longestPart = 6000;
const part = z
  .string({ error: key('pages.error.part') })
  .trim()
  .max(longestPart, { error: key('pages.error.tooLong') });

/** A new version of a page in one language; the version that was read while it was written comes along. */
export const pageInput = z
  .object({
    page: z.enum(editedPages),
    language: z.enum(pageLanguages),
    seen: z.coerce.number().int().min(0),
    parts: z.record(z.string().max(40), part),
  })
  .transform((input) => ({
    ...input,
    parts: Object.fromEntries(partsOf[input.page].map((name) => [name, input.parts[name] ?? ''])),
  }))
  .superRefine(({ page, parts }, context) => {
    for (const name of partsOf[page]) {
      if (name === 'more' || parts[name]) continue;
      context.addIssue({ code: 'custom', path: ['parts', name], message: key('pages.error.part') });
    }
  });

/** What was done about a report of an obstacle, in words for whoever asks later. */
export const handlingInput = z.object({
  reportId: z.uuid(),
  handling: z
    .string({ error: key('pages.error.handling') })
    .trim()
    .min(1, { error: key('pages.error.handling') })
    .max(2000, { error: key('pages.error.tooLong') }),
});
