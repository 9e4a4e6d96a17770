import { FilterLinks } from '@/components/ui/filter-links';
import type { Say } from '@/lib/text/server';

type Props = {
  dialogueId: string;
  current?: 'build' | 'preview' | 'results';
  /** Results are read by those who compile. */
  results: boolean;
  say: Say;
};

/** The pages of a dialogue's survey in the office. */
export function SurveyNav({ dialogueId, current, results, say }: Props) {
  const home = `/kontor/dialoger/${dialogueId}/enkat`;
  return (
    <FilterLinks
      label={say('surveyOffice.nav.label')}
      items={[
        { href: home, text: say('surveyOffice.nav.build'), current: current === 'build' },
        {
          href: `${home}/forhandsvisning`,
          text: say('surveyOffice.nav.preview'),
          current: current === 'preview',
        },
        ...(results
          ? [
              {
                href: `${home}/resultat`,
                text: say('surveyOffice.nav.results'),
                current: current === 'results',
              },
            ]
          : []),
      ]}
    />
  );
}
