import type { Reader } from '@/components/dialogue/reader';
import { RadioGroup } from '@/components/form/choices';

/** Who may read it, where the dialogue lets the writer choose. */
export function AudienceField({ reader }: { reader: Reader }) {
  const { say } = reader;
  return (
    <RadioGroup
      name="audience"
      label={say('contribution.form.audience')}
      hint={say('contribution.form.audienceHint')}
      options={(['public', 'municipality'] as const).map((value) => ({
        value,
        label: say(`contribution.form.${value}`),
        hint: say(`contribution.form.${value}Hint`),
      }))}
      required
    />
  );
}
