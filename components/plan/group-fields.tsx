import { RadioGroup } from '@/components/form/choices';
import { RepeatableRows } from '@/components/form/repeatable-rows';
import { TextArea } from '@/components/form/text-area';
import { asRows, fieldText, rowId, rowsText } from './field-text';
import type { SectionProps } from './section-props';

/** Who is affected and how they are reached; children; access and languages. */
export function GroupFields({ content, say }: SectionProps) {
  const yesOrNo = [
    { value: 'yes', label: say('plan.form.yes') },
    { value: 'no', label: say('plan.form.no') },
  ];
  return (
    <>
      <RepeatableRows
        {...rowsText(say, 'targetGroups')}
        fields={[
          rowId,
          { kind: 'text', name: 'name', label: say('plan.column.name'), required: true },
          { kind: 'text', name: 'channel', label: say('plan.column.channel'), required: true },
          {
            kind: 'select',
            name: 'hardToReach',
            label: say('plan.column.hardToReach'),
            required: true,
            options: [{ value: 'on', label: say('plan.form.yes') }],
            emptyOption: say('plan.form.no'),
          },
          { kind: 'text', name: 'expected', label: say('plan.column.expected'), width: 'short' },
        ]}
        defaultRows={asRows(content.targetGroups)}
        foldedBy="name"
      />
      <RadioGroup
        {...fieldText(say, 'childrenAffected')}
        options={yesOrNo}
        defaultValue={content.childrenAffected}
        required
      />
      <TextArea {...fieldText(say, 'childrenHow')} defaultValue={content.childrenHow} rows={4} required />
      <TextArea
        {...fieldText(say, 'childrenWithoutActivity')}
        defaultValue={content.childrenWithoutActivity}
        rows={2}
      />
      <TextArea {...fieldText(say, 'accessibility')} defaultValue={content.accessibility} rows={3} required />
      <TextArea {...fieldText(say, 'languages')} defaultValue={content.languages} rows={3} required />
    </>
  );
}
