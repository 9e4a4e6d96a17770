import { FilterLinks } from '@/components/ui/filter-links';
import type { Say } from '@/lib/text/server';

export type OfflinePage = 'record' | 'import' | 'disclosure' | 'erase';

const addresses: Record<OfflinePage, string> = {
  record: 'registrera',
  import: 'import',
  disclosure: 'utlamnande',
  erase: 'utlamnande/radera',
};

/** Where one of these pages of a dialogue is. */
export function offlineAddress(dialogueId: string, page: OfflinePage): string {
  return `/kontor/dialoger/${dialogueId}/${addresses[page]}`;
}

type Props = { dialogueId: string; current: OfflinePage; shown: readonly OfflinePage[]; say: Say };

/** The ways in beside the web, and the way out: those that the reader may use, and the one being read. */
export function OfflineNav({ dialogueId, current, shown, say }: Props) {
  const pages = (Object.keys(addresses) as OfflinePage[]).filter(
    (page) => page === current || shown.includes(page),
  );
  return (
    <FilterLinks
      label={say('offline.nav.label')}
      items={pages.map((page) => ({
        href: offlineAddress(dialogueId, page),
        text: say(`offline.nav.${page}`),
        current: page === current,
      }))}
    />
  );
}
