import { ProseSection } from '@/components/page/layout';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { dayOf, writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

type Props = { barriers: { count: number; since: Date | null }; say: Say };

/** Obstacles on the website that wait for the administrator, as one thing to do. */
export function BarrierWork({ barriers, say }: Props) {
  const { count, since } = barriers;
  return (
    <ProseSection heading={say('pages.barriers.title')} wide>
      <ItemList label={say('pages.barriers.title')}>
        <ListItem
          title={say('pages.barriers.work', { count })}
          href="/kontor/installningar/hinder"
          facts={since ? [say('pages.barriers.since', { day: writtenOut(dayOf(since), 'sv') })] : []}
        />
      </ItemList>
    </ProseSection>
  );
}
