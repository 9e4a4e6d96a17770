import { DescriptionList } from '@/components/ui/description-list';
import type { Correction } from '@/lib/core/corrections';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

type Props<Field extends string> = {
  corrections: readonly Correction<Field>[];
  /** What a field is called on this page. */
  nameOf: (field: Field) => string;
  say: Say;
};

/** What has been mended in something that was recorded: by whom, when and why, and what stood there before. */
export function Corrections<Field extends string>({ corrections, nameOf, say }: Props<Field>) {
  return corrections.map(({ by, at, because, changed }) => (
    <div key={`${at.toISOString()} ${because}`}>
      <p>{say('office.correction.made', { by: by ?? '', when: writtenOut(at, 'sv', true), because })}</p>
      <DescriptionList
        items={changed.map(({ field, before }) => ({
          term: say('office.correction.before', { field: nameOf(field) }),
          description: before === null ? say('office.correction.blank') : shown(before),
        }))}
      />
    </div>
  ));
}

function shown(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? writtenOut(text, 'sv') : text;
}
