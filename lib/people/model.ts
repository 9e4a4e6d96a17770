import { z } from 'zod';
import { committeeRoles, dialogueRoles, installationRoles } from '@/lib/core/actor';
import type { TextKey } from '@/lib/text/keys';

const key = (name: TextKey) => name;

const day = z.iso.date({ error: key('people.error.date') });
const optionalDay = z.union([z.literal('').transform(() => undefined), day]).optional();
const name = z
  .string({ error: key('people.error.name') })
  .trim()
  .min(2, { error: key('people.error.name') })
  .max(120, { error: key('people.error.name') });
/** As identity providers state it: lower case, one form of each letter. */
const email = z
  .string({ error: key('people.error.email') })
  .transform((text) => text.trim().normalize('NFKC').toLowerCase())
  .pipe(z.email({ error: key('people.error.email') }).max(254, { error: key('people.error.email') }));
/** One line of the settings. Its error names it: in the summary it stands among the others'. */
const line = (error: TextKey) => z.string({ error }).trim().min(1, { error }).max(200, { error });

export const committeeInput = z.object({ name, validFrom: day });
const whichCommittee = z.uuid({ error: key('people.error.whichCommittee') });
/** Why something that was written has to be written otherwise. */
export const because = z
  .string({ error: key('people.error.because') })
  .trim()
  .min(3, { error: key('people.error.because') })
  .max(1000, { error: key('people.error.because') });

export const committeeEnd = z.object({
  committeeId: whichCommittee,
  validTo: day,
  successorId: z.union([z.literal('').transform(() => undefined), z.uuid()]).optional(),
});
export const committeeRename = z.object({ committeeId: whichCommittee, name, because });

export const personInput = z.object({ name, email });
export const personChange = personInput.extend({ personId: z.uuid() });

const period = z
  .object({ validFrom: day, validTo: optionalDay })
  .refine(({ validFrom, validTo }) => !validTo || validTo >= validFrom, {
    path: ['validTo'],
    error: key('people.error.order'),
  });

/** A role in a nämnd, or for the whole installation: only the former names a nämnd. */
export const roleInput = z
  .object({
    personId: z.uuid(),
    role: z.enum([...committeeRoles, ...installationRoles], { error: key('people.error.role') }),
    committeeId: z.union([z.literal('').transform(() => undefined), z.uuid()]).optional(),
  })
  .and(period)
  .refine(({ role, committeeId }) => isCommitteeRole(role) === Boolean(committeeId), {
    path: ['committeeId'],
    error: key('people.error.committee'),
  });

/** Without a last day the role ends now. */
export const roleEnd = z.object({
  assignmentId: z.uuid({ error: key('people.error.whichRole') }),
  validTo: optionalDay,
});

export const dialogueRoleInput = z
  .object({
    dialogueId: z.uuid(),
    personId: z.uuid({ error: key('people.error.person') }),
    role: z.enum(dialogueRoles, { error: key('people.error.role') }),
  })
  .and(period);

export const installationInput = z.object({
  municipality: line('people.error.municipality'),
  serviceProvider: line('people.error.serviceProvider'),
  contactEmail: email,
  contactPhone: line('people.error.contactPhone'),
  contactHours: line('people.error.contactHours'),
  accentColour: z
    .string({ error: key('people.error.colour') })
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, { error: key('people.error.colour') }),
});

export const firstAdministrator = z.object({ email, name: name.optional() });

function isCommitteeRole(role: string): boolean {
  return committeeRoles.some((known) => known === role);
}
