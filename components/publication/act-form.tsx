import { RadioGroup } from '@/components/form/choices';
import { DateInput } from '@/components/form/date-input';
import { OfficeForm, type OfficeFormProps } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Details } from '@/components/ui/details';
import type { PublicAct } from '@/lib/publication/model';
import type { Say } from '@/lib/text/server';

type Props = {
  act: Exclude<PublicAct, 'publish'>;
  action: OfficeFormProps['action'];
  labels: OfficeFormProps['labels'];
  idempotencyKey: string;
  dialogueId: string;
  /** What happens then, before the button. */
  note: string;
  /** The hint of the day field; no field without it. */
  closesHint?: string;
  closesRequired?: boolean;
  /** The decision's conditions, where they may have set the time. */
  conditions: string | null;
  say: Say;
};

const order = ['text', 'closesOn', 'decisionSetsTime', 'decisionReference'];

/** One change of a public dialogue, with the text that everyone reads and what it leads to. */
export function ActForm({ act, action, dialogueId, note, conditions, say, ...props }: Props) {
  return (
    <Details summary={say(`publication.act.${act}.summary`)}>
      <OfficeForm
        action={action}
        labels={props.labels}
        idempotencyKey={props.idempotencyKey}
        fieldOrder={order}
        idPrefix={`${act}-`}
        submitLabel={say(`publication.act.${act}.submit`)}
        submitVariant={act === 'cancel' || act === 'closeEarly' ? 'danger' : 'secondary'}
        submitNote={note}
      >
        <input type="hidden" name="dialogueId" value={dialogueId} />
        <TextArea
          name="text"
          label={say('publication.act.text')}
          hint={say('publication.act.textHint')}
          rows={4}
          limit={4000}
          required
        />
        {props.closesHint ? (
          <DateInput
            name="closesOn"
            label={say('publication.act.closesOn')}
            hint={props.closesHint}
            required={props.closesRequired}
          />
        ) : null}
        {props.closesHint && conditions ? (
          <>
            <RadioGroup
              name="decisionSetsTime"
              label={say('publication.act.decisionSetsTime')}
              hint={say('publication.act.decisionSetsTimeHint', { conditions })}
              options={[
                { value: 'yes', label: say('publication.act.yes') },
                { value: 'no', label: say('publication.act.no') },
              ]}
              required={act !== 'resume' || props.closesRequired}
            />
            <TextInput
              name="decisionReference"
              label={say('publication.act.decisionReference')}
              hint={say('publication.act.decisionReferenceHint')}
              required="sometimes"
            />
          </>
        ) : null}
      </OfficeForm>
    </Details>
  );
}
