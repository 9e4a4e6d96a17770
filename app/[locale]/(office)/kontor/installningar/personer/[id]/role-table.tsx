import { DataTable } from '@/components/ui/data-table';
import { writtenOut } from '@/lib/core/time';
import type { rolesOfPerson } from '@/lib/people/queries';
import type { Say } from '@/lib/text/server';

export type PersonRole = Awaited<ReturnType<typeof rolesOfPerson>>[number];

/** Where a role holds: a nämnd, a dialogue, or everywhere. */
export function placeOf({ committee, dialogue }: PersonRole, say: Say): string {
  return committee ?? dialogue ?? say('people.person.installation');
}

/** All roles of a person with their days. */
export function RoleTable({ roles, say }: { roles: PersonRole[]; say: Say }) {
  if (roles.length === 0) return <p>{say('people.person.none')}</p>;
  return (
    <DataTable
      caption={say('people.person.rolesHeading')}
      captionHidden
      rows={roles}
      rowKey={({ assignmentId }) => assignmentId}
      columns={[
        {
          key: 'role',
          header: say('people.person.role'),
          cell: ({ role }) => say(`people.role.${role}`),
          rowHeader: true,
        },
        { key: 'scope', header: say('people.person.scope'), cell: (role) => placeOf(role, say) },
        {
          key: 'from',
          header: say('people.person.from'),
          cell: ({ validFrom }) => <time dateTime={validFrom}>{writtenOut(validFrom, 'sv')}</time>,
        },
        {
          key: 'to',
          header: say('people.person.to'),
          cell: ({ validTo }) => validTo && <time dateTime={validTo}>{writtenOut(validTo, 'sv')}</time>,
        },
      ]}
    />
  );
}
