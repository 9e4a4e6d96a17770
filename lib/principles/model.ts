import { z } from 'zod';
import { type Role, roles } from '@/lib/core/actor';

/** The clusters that every municipality's principles are sorted into; they pick the automatic check. */
export const clusters = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
  'P10',
  'P11',
  'P12',
  'P13',
] as const;
export type Cluster = (typeof clusters)[number];

/** How a principle is checked, when, and what a failure means. */
export const checkKinds = ['automatic', 'attested', 'notCheckable'] as const;
export const stages = ['plan', 'publication', 'report', 'end'] as const;
export const severities = ['block', 'warn', 'inform'] as const;

/** What no data can tell: whether dialogue is considered in every matter, and whether a question is meaningful. */
const withoutAutomaticCheck: readonly Cluster[] = ['P4', 'P12'];

/** What a principle's check says of one plan. */
export type PrincipleFinding = 'met' | 'notMet' | 'needsWords' | 'notChecked' | 'later';

/** A principle's result, shown principle by principle, never as a score. */
export type PrincipleResult = {
  principleId: string;
  cluster: string;
  title: string;
  severity: 'block' | 'warn' | 'inform';
  finding: PrincipleFinding;
  /** Keys of the text catalogue that say what is missing. */
  missing: string[];
  attested: { words: string; by: string; at: string } | null;
  overridden: { words: string; role: Role; by: string; at: string } | null;
};

/** A principle as adopted, as far as its evaluation needs it. */
export type PrincipleDefinition = {
  id: string;
  cluster: string;
  title: string;
  checkKind: 'automatic' | 'attested' | 'notCheckable';
  stage: 'plan' | 'publication' | 'report' | 'end';
  severity: 'block' | 'warn' | 'inform';
  overrideRole: Role | null;
};

/** What somebody has stated about a principle in one dialogue: words, in which role, by whom, when. */
export type PrincipleStatement = {
  principleId: string;
  kind: 'attested' | 'overridden' | 'withdrawn';
  words: string;
  role: Role;
  by: string;
  byId: string;
  at: Date;
};

const filled = (error: string, longest: number) =>
  z.string({ error }).trim().min(1, { error }).max(longest, { error: 'principles.error.tooLong' });
const line = (error: string) => filled(error, 400);
const words = (error: string) => filled(error, 4000);

/** A set as fullmäktige adopted it: the decision, and every principle with how it is checked. */
export const principleSetInput = z.object({
  version: z.coerce.number().int().positive(),
  title: line('principles.error.title'),
  organ: line('principles.error.organ'),
  adoptedOn: z.iso.date({ error: 'principles.error.date' }),
  paragraph: line('principles.error.paragraph'),
  registryNumber: line('principles.error.registryNumber'),
  principles: z
    .array(
      z
        .object({
          cluster: z.enum(clusters),
          title: line('principles.error.principle'),
          body: words('principles.error.body'),
          promise: words('principles.error.promise'),
          checkKind: z.enum(checkKinds),
          stage: z.enum(stages),
          severity: z.enum(severities),
          // A form says "nobody" with nothing.
          overrideRole: z.union([z.literal('').transform(() => null), z.enum(roles)]).nullable(),
        })
        .refine(
          ({ cluster, checkKind }) => checkKind !== 'automatic' || !withoutAutomaticCheck.includes(cluster),
          {
            path: ['checkKind'],
            error: 'principles.error.noCheck',
          },
        ),
      { error: 'principles.error.nothing' },
    )
    .min(1, { error: 'principles.error.nothing' })
    .refine((all) => new Set(all.map(({ cluster }) => cluster)).size === all.length, {
      error: 'principles.error.clusterTwice',
    }),
});
