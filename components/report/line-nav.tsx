import { FilterLinks } from '@/components/ui/filter-links';
import type { Say } from '@/lib/text/server';

type Props = { versionHref: string; lineId: string; current: 'text' | 'ground' | 'quotes'; say: Say };

/** The pages of one line, and the way back. */
export function LineNav({ versionHref, lineId, current, say }: Props) {
  const line = `${versionHref}/rad/${lineId}`;
  return (
    <FilterLinks
      label={say('report.lines.nav')}
      items={[
        { href: versionHref, text: say('report.lines.back') },
        { href: line, text: say('report.lines.text'), current: current === 'text' },
        { href: `${line}/grund`, text: say('report.lines.groundTab'), current: current === 'ground' },
        { href: `${line}/citat`, text: say('report.lines.quoteTab'), current: current === 'quotes' },
      ]}
    />
  );
}
