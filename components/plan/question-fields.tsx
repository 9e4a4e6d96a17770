import { RepeatableRows } from '@/components/form/repeatable-rows';
import { TextArea } from '@/components/form/text-area';
import { asRows, fieldText, rowId, rowsText } from './field-text';
import type { SectionProps } from './section-props';

/** The question and what one must know to answer it. */
export function QuestionFields({ content, say }: SectionProps) {
  return (
    <>
      <TextArea {...fieldText(say, 'question')} defaultValue={content.question} rows={1} required />
      <RepeatableRows
        {...rowsText(say, 'subQuestions')}
        fields={[rowId, { kind: 'textarea', name: 'text', label: say('plan.column.text'), lines: 1 }]}
        defaultRows={asRows(content.subQuestions)}
      />
      <TextArea {...fieldText(say, 'purpose')} defaultValue={content.purpose} rows={3} required />
      <TextArea {...fieldText(say, 'background')} defaultValue={content.background} rows={6} required />
      <TextArea
        {...fieldText(say, 'alreadyDecided')}
        defaultValue={content.alreadyDecided}
        rows={4}
        required
      />
      <TextArea {...fieldText(say, 'facts')} defaultValue={content.facts} rows={6} />
      <TextArea
        {...fieldText(say, 'formalConsultation')}
        defaultValue={content.formalConsultation}
        rows={3}
      />
    </>
  );
}
