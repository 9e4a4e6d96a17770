import { DateInput } from '@/components/form/date-input';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { ProseSection } from '@/components/page/layout';
import { newId } from '@/lib/core/ids';
import type { ListedCommittee } from '@/lib/people/queries';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { finishCommittee, saveCommitteeName } from '../../actions';

type Props = { committee: ListedCommittee; say: Say };

/** Another name, and why. */
export function NameForm({ committee, say }: Props) {
  return (
    <ProseSection heading={say('people.committee.nameHeading')}>
      <p>{say('people.committee.nameLead')}</p>
      <OfficeForm
        action={saveCommitteeName}
        idempotencyKey={newId()}
        labels={sv.form}
        fieldOrder={['name', 'because']}
        submitLabel={say('people.committee.rename')}
        submitVariant="secondary"
      >
        <HiddenKey name="committeeId" value={committee.id} />
        <TextInput name="name" label={say('people.committees.name')} defaultValue={committee.name} required />
        <TextInput
          name="because"
          label={say('people.committee.because')}
          hint={say('people.committee.becauseHint')}
          required
        />
      </OfficeForm>
    </ProseSection>
  );
}

/** The last day of a nämnd, and which one answers for its dialogues from the day after. */
export function EndForm({ committee, others, dialogues, say }: Props & EndProps) {
  const { id, validTo, successorId } = committee;
  return (
    <ProseSection heading={say(`people.committee.${validTo ? 'endAgainHeading' : 'endHeading'}`)}>
      <p>{say('people.committee.endLead')}</p>
      <OfficeForm
        action={finishCommittee}
        idempotencyKey={newId()}
        idPrefix="end-"
        labels={sv.form}
        fieldOrder={['validTo', 'successorId']}
        submitLabel={say('people.committee.end')}
        submitVariant="danger"
      >
        <HiddenKey name="committeeId" value={id} />
        <DateInput
          name="validTo"
          label={say('people.committee.lastDay')}
          defaultValue={validTo ?? ''}
          required
        />
        <Select
          name="successorId"
          label={say('people.committee.takesOver')}
          hint={
            dialogues > 0
              ? say('people.committee.takesOverHint', { count: dialogues })
              : say('people.committee.takesOverNone')
          }
          options={others.map((other) => ({ value: other.id, label: other.name }))}
          emptyOption={say('people.committee.nobody')}
          defaultValue={successorId ?? ''}
          required={dialogues > 0}
        />
      </OfficeForm>
    </ProseSection>
  );
}

type EndProps = { others: { id: string; name: string }[]; dialogues: number };
