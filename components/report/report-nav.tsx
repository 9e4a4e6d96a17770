import { FilterLinks } from '@/components/ui/filter-links';
import type { Say } from '@/lib/text/server';

type Props = {
  dialogueId: string;
  reportId: string;
  draft: boolean;
  current?: 'work' | 'missing' | 'preview';
  /** How much is left to mend before a draft can be published, questions without a line included. */
  missing: number;
  say: Say;
};

/** The pages of one version. */
export function ReportNav({ dialogueId, reportId, draft, current, missing, say }: Props) {
  const all = `/kontor/dialoger/${dialogueId}/rapport`;
  const version = `${all}/${reportId}`;
  return (
    <FilterLinks
      label={say('report.nav.label')}
      items={[
        { href: all, text: say('report.nav.all') },
        {
          href: version,
          text: say(draft ? 'report.nav.work' : 'report.nav.read'),
          current: current === 'work',
        },
        ...(draft
          ? [
              {
                href: `${version}/saknas`,
                text: say('report.nav.missing'),
                current: current === 'missing',
                count: missing,
              },
              {
                href: `${version}/forhandsvisning`,
                text: say('report.nav.preview'),
                current: current === 'preview',
              },
            ]
          : []),
      ]}
    />
  );
}
