import { FilterLinks } from '@/components/ui/filter-links';
import type { Say } from '@/lib/text/server';

const addresses = { room: '', discussion: '/diskussion', notes: '/anteckningar' } as const;
export type RoomPage = keyof typeof addresses;

type Props = { dialogueId: string; current: RoomPage; say: Say };

/** The pages of a dialogue in the reading room. */
export function RoomLinks({ dialogueId, current, say }: Props) {
  const pages = Object.keys(addresses) as RoomPage[];
  return (
    <FilterLinks
      label={say('reading.nav.label')}
      items={pages.map((page) => ({
        href: `/kontor/lasrum/${dialogueId}${addresses[page]}`,
        text: say(`reading.nav.${page}`),
        current: page === current,
      }))}
    />
  );
}
