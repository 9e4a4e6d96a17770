import { DateInput } from '@/components/form/date-input';
import { RepeatableRows } from '@/components/form/repeatable-rows';
import { TextArea } from '@/components/form/text-area';
import { asRows, fieldText, rowId, rowsText } from './field-text';
import type { SectionProps } from './section-props';

const days = [
  'opensOn',
  'closesOn',
  'compileBy',
  'interimFeedbackOn',
  'decisionOn',
  'finalFeedbackOn',
  'evaluationOn',
] as const;

/** The days that are promised, in the order they come. */
export function TimetableFields({ content, say }: SectionProps) {
  return days.map((day) => (
    <DateInput key={day} {...fieldText(say, day)} defaultValue={content[day]} required />
  ));
}

/** Both feedback moments, with channel and owner; and what is to be learnt. */
export function FeedbackFields({ content, say }: SectionProps) {
  const moments = (['interim', 'final'] as const).map((value) => ({
    value,
    label: say(`plan.moment.${value}`),
  }));
  return (
    <>
      <RepeatableRows
        {...rowsText(say, 'feedback')}
        fields={[
          rowId,
          {
            kind: 'select',
            name: 'moment',
            label: say('plan.column.moment'),
            required: true,
            options: moments,
            emptyOption: say('plan.form.choose'),
          },
          { kind: 'text', name: 'channel', label: say('plan.column.channel'), required: true },
          { kind: 'text', name: 'owner', label: say('plan.column.owner'), required: true },
          { kind: 'date', name: 'on', label: say('plan.column.on') },
        ]}
        defaultRows={asRows(content.feedback)}
      />
      <TextArea
        {...fieldText(say, 'evaluationQuestions')}
        defaultValue={content.evaluationQuestions}
        rows={3}
      />
    </>
  );
}
