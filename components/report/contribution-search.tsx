import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { Button } from '@/components/ui/button';
import type { Say } from '@/lib/text/server';

type Props = {
  words: string | undefined;
  themeId: string | undefined;
  themes: readonly { id: string; label: string }[];
  say: Say;
};

/** Looks contributions up by words and theme; a plain address, so that a search can be kept and shared. */
export function ContributionSearch({ words, themeId, themes, say }: Props) {
  return (
    <search>
      <form className="form" method="get">
        <TextInput name="ord" label={say('report.ground.words')} defaultValue={words} width="medium" />
        <Select
          name="tema"
          label={say('report.ground.theme')}
          defaultValue={themeId}
          emptyOption={say('report.ground.anyTheme')}
          options={themes.map(({ id, label }) => ({ value: id, label }))}
        />
        <div>
          <Button variant="secondary">{say('report.ground.find')}</Button>
        </div>
      </form>
    </search>
  );
}
