import type { Reader } from '@/components/dialogue/reader';
import { Written } from '@/components/dialogue/words';

type Props = { theme: { label: string; reserved: boolean }; language: string; reader: Reader };

/** What a theme is called; "no theme" is a word of ours. */
export function ThemeName({ theme, language, reader }: Props) {
  if (theme.reserved) return reader.say('publicReport.themes.none');
  return <Written of="themeLabel" text={theme.label} language={language} reader={reader} />;
}
