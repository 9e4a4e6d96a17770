import { RadioGroup } from '@/components/form/choices';
import { RepeatableRows } from '@/components/form/repeatable-rows';
import { activityKinds } from '@/lib/plan/model';
import { asRows, fieldText, rowId, rowsText } from './field-text';
import type { SectionProps } from './section-props';

const audiences = ['public', 'choice', 'municipality'] as const;

/** How one can take part, and who sees what is written. */
export function ActivityFields({ content, say }: SectionProps) {
  const kinds = activityKinds.map((value) => ({ value, label: say(`plan.kind.${value}`) }));
  return (
    <>
      <RepeatableRows
        {...rowsText(say, 'activities')}
        fields={[
          rowId,
          {
            kind: 'select',
            name: 'kind',
            label: say('plan.column.kind'),
            required: true,
            options: kinds,
            emptyOption: say('plan.form.choose'),
          },
          { kind: 'text', name: 'title', label: say('plan.column.title'), required: true },
          { kind: 'date', name: 'startsOn', label: say('plan.column.startsOn') },
          {
            kind: 'text',
            name: 'startsAt',
            label: say('plan.column.startsAt'),
            hint: say('plan.column.startsAtHint'),
            width: 'short',
          },
          { kind: 'text', name: 'place', label: say('plan.column.place') },
          { kind: 'text', name: 'host', label: say('plan.column.host') },
          {
            kind: 'select',
            name: 'childAdapted',
            label: say('plan.column.childAdapted'),
            required: true,
            options: [{ value: 'on', label: say('plan.form.yes') }],
            emptyOption: say('plan.form.no'),
          },
          { kind: 'textarea', name: 'description', label: say('plan.column.description'), lines: 2 },
        ]}
        defaultRows={asRows(content.activities)}
        foldedBy="title"
        spareRows={2}
      />
      <RadioGroup
        {...fieldText(say, 'audienceChoice')}
        options={audiences.map((value) => ({ value, label: say(`plan.audience.${value}`) }))}
        defaultValue={content.audienceChoice}
        required
      />
    </>
  );
}
