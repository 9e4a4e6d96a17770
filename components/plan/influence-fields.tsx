import { Checkbox } from '@/components/form/choices';
import { RepeatableRows } from '@/components/form/repeatable-rows';
import { asRows, fieldText, rowId, rowsText } from './field-text';
import type { SectionProps } from './section-props';

/** What is open, what is fixed and why, and what every solution must respect. */
export function InfluenceFields({ content, say }: SectionProps) {
  const text = {
    kind: 'textarea',
    name: 'text',
    label: say('plan.column.text'),
    lines: 1,
    required: true,
  } as const;
  const why = {
    kind: 'textarea',
    name: 'why',
    label: say('plan.column.why'),
    lines: 2,
    required: true,
  } as const;
  return (
    <>
      <RepeatableRows
        {...rowsText(say, 'openItems')}
        fields={[rowId, text]}
        defaultRows={asRows(content.openItems)}
      />
      <RepeatableRows
        {...rowsText(say, 'fixedItems')}
        fields={[rowId, text, why]}
        defaultRows={asRows(content.fixedItems)}
      />
      <Checkbox {...fieldText(say, 'nothingFixed')} defaultChecked={content.nothingFixed} />
      <RepeatableRows
        {...rowsText(say, 'conditions')}
        fields={[rowId, text]}
        defaultRows={asRows(content.conditions)}
      />
    </>
  );
}
