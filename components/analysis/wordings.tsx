import { DescriptionList } from '@/components/ui/description-list';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

type Wording = {
  version: number;
  label: string;
  definition: string;
  example: string;
  counterExample: string;
  retired: boolean;
  by: string | null;
  at: Date;
};

/** Every wording that a theme has had, so that it can be seen what was coded as what. */
export function Wordings({ wordings, say }: { wordings: readonly Wording[]; say: Say }) {
  return (
    <ol className="grid gap-5" reversed>
      {wordings.map((wording) => (
        <li key={wording.version}>
          <p className="text-ink-soft">
            {say('analysis.book.version', {
              number: wording.version,
              when: writtenOut(wording.at, 'sv', true),
              by: wording.by ?? say('analysis.book.unknownBy'),
            })}
          </p>
          <DescriptionList
            items={(['label', 'definition', 'example', 'counterExample'] as const)
              .filter((name) => wording[name] !== '')
              .map((name) => ({ term: say(`analysis.book.${name}`), description: wording[name] }))}
          />
          {wording.retired ? <p>{say('analysis.book.retire')}</p> : null}
        </li>
      ))}
    </ol>
  );
}
