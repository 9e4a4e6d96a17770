import { RadioGroup } from '@/components/form/choices';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { participationLevels } from '@/lib/dialogue/model';
import { fieldText } from './field-text';
import type { SectionProps } from './section-props';

/** How much residents' words can weigh, who decides, and how the answers are used. */
export function LevelFields({ content, say }: SectionProps) {
  const levels = participationLevels.map((value) => ({
    value,
    label: say(`dialogue.level.${value}`),
    hint: say(`plan.levelHint.${value}`),
  }));
  return (
    <>
      <RadioGroup {...fieldText(say, 'level')} options={levels} defaultValue={content.level} required />
      <TextArea {...fieldText(say, 'promise')} defaultValue={content.promise} rows={3} required />
      <TextInput {...fieldText(say, 'decidingOrgan')} defaultValue={content.decidingOrgan} required />
      <TextInput {...fieldText(say, 'decisionType')} defaultValue={content.decisionType} />
      <TextArea {...fieldText(say, 'useOfResult')} defaultValue={content.useOfResult} rows={4} required />
    </>
  );
}
