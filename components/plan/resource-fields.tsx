import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { fieldText } from './field-text';
import type { SectionProps } from './section-props';

/** What becomes the notice at the form: which data, on what ground, for how long. */
export function DataFields({ content, say }: SectionProps) {
  return (['personalData', 'legalBasis', 'keptFor'] as const).map((field) => (
    <TextArea key={field} {...fieldText(say, field)} defaultValue={content[field]} rows={3} required />
  ));
}

/** What the nämnd needs to know before it says yes. */
export function ResourceFields({ content, say }: SectionProps) {
  return (
    <>
      <TextArea {...fieldText(say, 'communication')} defaultValue={content.communication} rows={4} />
      <TextArea {...fieldText(say, 'risks')} defaultValue={content.risks} rows={4} />
      {(['budgetKronor', 'budgetHours'] as const).map((field) => (
        <TextInput
          key={field}
          {...fieldText(say, field)}
          defaultValue={content[field]}
          width="short"
          inputMode="numeric"
        />
      ))}
    </>
  );
}
