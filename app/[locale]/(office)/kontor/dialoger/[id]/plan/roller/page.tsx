import type { Metadata } from 'next';
import { DateInput } from '@/components/form/date-input';
import { OfficeForm } from '@/components/form/office-form';
import { Select } from '@/components/form/select';
import { ProseSection, Stack } from '@/components/page/layout';
import { BackToPlan } from '@/components/plan/back-to-plan';
import { EndRole } from '@/components/plan/end-role';
import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { dialogueRoles } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { peoplePolicy } from '@/lib/people/policy';
import { rolesInDialogue, staffNames } from '@/lib/people/queries';
import { todayHere } from '@/lib/plan/queries';
import { neededRoles } from '@/lib/plan/rules';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';
import { appoint, endAppointment } from '../actions';

export const metadata: Metadata = { title: texts('sv')('plan.section.roles') };

/** Who works with this dialogue, and who is missing? */
export default async function RolesPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/plan/roller'>) {
  const [{ id }, { sparad }] = await Promise.all([params, searchParams]);
  const { actor, dialogue } = await dialogueInOffice(id);
  const [assigned, staff, today] = await Promise.all([
    rolesInDialogue(dialogue.id),
    staffNames(),
    todayHere(),
  ]);
  const say = texts('sv');
  const verdict = peoplePolicy.appoint(actor, dialogue);
  const inForce = assigned.filter(({ isInForce }) => isInForce);
  // Appointed for today all the same: what is lacking is the mandate.
  const asleep = assigned.filter(
    ({ isInForce, validFrom, validTo }) => !isInForce && validFrom <= today && (validTo ?? today) >= today,
  );
  return (
    <Stack>
      <PageHeading
        title={say('plan.section.roles')}
        lead={verdict.allowed ? say('plan.lead.roles') : undefined}
      >
        <BackToPlan href={`/kontor/dialoger/${dialogue.id}/plan`}>{say('plan.form.back')}</BackToPlan>
      </PageHeading>
      {sparad ? <Notice kind="success" heading={say('plan.roles.appointedSaved')} announce /> : null}
      {asleep.map(({ assignmentId, name }) => (
        <Notice key={assignmentId} kind="warning" heading={say('plan.roles.asleep', { name })}>
          <p>{say('plan.roles.asleepHelp')}</p>
        </Notice>
      ))}
      <ProseSection heading={say('plan.roles.appointed')}>
        <DescriptionList
          items={dialogueRoles.map((role) => {
            const holders = inForce.filter((held) => held.role === role);
            const needed = (neededRoles as readonly string[]).includes(role);
            return {
              term: say(`people.role.${role}`),
              description:
                holders.length > 0
                  ? holders.map(({ name }) => name).join(', ')
                  : `${say('plan.roles.nobody')}${needed ? `. ${say('plan.roles.needed')}.` : ''}`,
            };
          })}
        />
      </ProseSection>
      {verdict.allowed ? (
        <ProseSection heading={say('plan.roles.appoint')}>
          <OfficeForm
            action={appoint}
            labels={sv.form}
            idempotencyKey={newId()}
            fieldOrder={['role', 'personId', 'validFrom', 'validTo']}
            submitLabel={say('plan.roles.appoint')}
          >
            <input type="hidden" name="dialogueId" value={dialogue.id} />
            <Select
              name="role"
              label={say('plan.roles.role')}
              required
              emptyOption={say('plan.roles.roleChoose')}
              options={dialogueRoles.map((role) => ({ value: role, label: say(`people.role.${role}`) }))}
            />
            <Select
              name="personId"
              label={say('plan.roles.person')}
              required
              emptyOption={say('plan.roles.personChoose')}
              options={staff.map((person) => ({ value: person.id, label: person.name }))}
            />
            <DateInput name="validFrom" label={say('plan.roles.from')} defaultValue={today} required />
            <DateInput name="validTo" label={say('plan.roles.until')} />
          </OfficeForm>
        </ProseSection>
      ) : (
        <p>{say(verdict.reason)}</p>
      )}
      {verdict.allowed && inForce.length > 0 ? (
        <ProseSection heading={say('plan.roles.end')}>
          {inForce.map((held) => (
            <EndRole
              key={held.assignmentId}
              action={endAppointment}
              assignmentId={held.assignmentId}
              label={say('plan.roles.endOf', {
                role: say(`people.role.${held.role}`).toLowerCase(),
                name: held.name,
              })}
            />
          ))}
        </ProseSection>
      ) : null}
    </Stack>
  );
}
