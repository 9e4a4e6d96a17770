import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '@/lib/core/actor';
import { moment } from './columns';
import { dialogues } from './dialogue';
import { committees, persons } from './people';

/** Who holds which role where, and between which days (inclusive). Ended, never deleted. */
export const roleAssignments = pgTable(
  'role_assignment',
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    role: text().$type<Role>().notNull(),
    committeeId: uuid().references(() => committees.id),
    dialogueId: uuid().references(() => dialogues.id),
    validFrom: date({ mode: 'string' }).notNull(),
    validTo: date({ mode: 'string' }),
    assignedBy: uuid().references(() => persons.id),
    assignedAt: moment().notNull(),
  },
  (table) => [
    index().on(table.personId),
    index().on(table.dialogueId),
    index().on(table.committeeId),
    check(
      'role_has_its_scope',
      sql`case
        when ${table.role} in ('politician', 'registrar', 'official')
          then ${table.committeeId} is not null and ${table.dialogueId} is null
        when ${table.role} in ('administrator', 'dataProtectionOfficer')
          then ${table.committeeId} is null and ${table.dialogueId} is null
        when ${table.role} in ('projectLead', 'communicator', 'moderator', 'analyst', 'feedbackOwner', 'politicalOwner')
          then ${table.dialogueId} is not null and ${table.committeeId} is null
        else false
      end`,
    ),
  ],
);
