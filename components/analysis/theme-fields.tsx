import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Say } from '@/lib/text/server';

export const themeFields = ['label', 'definition', 'example', 'counterExample'] as const;

type Props = { given?: Record<(typeof themeFields)[number], string>; say: Say };

/** What a theme is called, what belongs to it, and what does not. */
export function ThemeFields({ given, say }: Props) {
  return (
    <>
      <TextInput
        name="label"
        label={say('analysis.book.label')}
        defaultValue={given?.label}
        width="medium"
        required
      />
      {(['definition', 'example', 'counterExample'] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={say(`analysis.book.${name}`)}
          defaultValue={given?.[name]}
          rows={2}
        />
      ))}
    </>
  );
}
