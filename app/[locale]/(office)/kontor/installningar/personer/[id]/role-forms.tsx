import { DateInput } from '@/components/form/date-input';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { Select } from '@/components/form/select';
import { ProseSection } from '@/components/page/layout';
import { committeeRoles, installationRoles } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { finishRole, giveRole } from '../../actions';
import { type PersonRole, placeOf } from './role-table';

type GiveRoleFormProps = { personId: string; committees: { id: string; name: string }[]; say: Say };

/** A role in a nämnd, or for the whole installation, between two days. */
export function GiveRoleForm({ personId, committees, say }: GiveRoleFormProps) {
  return (
    <OfficeForm
      action={giveRole}
      idempotencyKey={newId()}
      labels={sv.form}
      fieldOrder={['role', 'committeeId', 'validFrom', 'validTo']}
      submitLabel={say('people.person.add')}
    >
      <HiddenKey name="personId" value={personId} />
      <Select
        name="role"
        label={say('people.person.role')}
        options={[...committeeRoles, ...installationRoles].map((role) => ({
          value: role,
          label: say(`people.role.${role}`),
        }))}
        emptyOption={say('people.person.choose')}
        required
      />
      <Select
        name="committeeId"
        label={say('people.person.committee')}
        hint={say('people.person.committeeHint')}
        options={committees.map(({ id, name }) => ({ value: id, label: name }))}
        emptyOption={say('people.person.noCommittee')}
      />
      <DateInput name="validFrom" label={say('people.person.from')} required />
      <DateInput name="validTo" label={say('people.person.to')} hint={say('people.person.toHint')} />
    </OfficeForm>
  );
}

/** Ends one of the roles in force that an administrator may end. */
export function EndRoleForm({ roles, say }: { roles: PersonRole[]; say: Say }) {
  const endable = roles.filter(({ isInForce, dialogue }) => isInForce && dialogue === null);
  if (endable.length === 0) return null;
  return (
    <ProseSection heading={say('people.person.endHeading')}>
      <p>{say('people.person.endLead')}</p>
      <OfficeForm
        key={endable.map(({ assignmentId }) => assignmentId).join()}
        action={finishRole}
        idempotencyKey={newId()}
        idPrefix="end-"
        labels={sv.form}
        fieldOrder={['assignmentId', 'validTo']}
        submitLabel={say('people.person.end')}
        submitVariant="danger"
      >
        <Select
          name="assignmentId"
          label={say('people.person.which')}
          options={endable.map((role) => ({
            value: role.assignmentId,
            label: `${say(`people.role.${role.role}`)}, ${placeOf(role, say)}`,
          }))}
          emptyOption={say('people.committees.choose')}
          required
        />
        <DateInput name="validTo" label={say('people.person.to')} />
      </OfficeForm>
    </ProseSection>
  );
}
