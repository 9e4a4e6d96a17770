import { FilterLinks } from '@/components/ui/filter-links';
import type { Say } from '@/lib/text/server';

const parts = [
  { name: 'coding', path: 'kodning' },
  { name: 'list', path: 'kodning/lista' },
  { name: 'themes', path: 'teman' },
  { name: 'answers', path: 'svar' },
] as const;

type Props = { dialogueId: string; current: (typeof parts)[number]['name']; say: Say };

/** The rooms of compiling and answering, side by side. */
export function AnalysisNav({ dialogueId, current, say }: Props) {
  return (
    <FilterLinks
      label={say('analysis.nav.label')}
      items={parts.map(({ name, path }) => ({
        href: `/kontor/dialoger/${dialogueId}/${path}`,
        text: say(`analysis.nav.${name}`),
        current: name === current,
      }))}
    />
  );
}
