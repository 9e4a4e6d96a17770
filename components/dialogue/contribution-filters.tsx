import { FilterLinks } from '@/components/ui/filter-links';
import type { Channel } from '@/lib/contribution/model';
import {
  type ChannelGroup,
  channelGroups,
  channelsOf,
  type ListAddress,
  listHref,
} from '@/lib/contribution/public-list';
import type { Reader } from './reader';

type Props = {
  asked: ListAddress;
  counts: readonly { channel: Channel; standing: string; contributions: number }[];
  base: string;
  reader: Reader;
};

/** The order of the list and what is shown of it, as links. */
export function ContributionFilters({ asked, counts, base, reader }: Props) {
  const { say } = reader;
  const sum = (fits: (row: Props['counts'][number]) => boolean) =>
    counts.filter(fits).reduce((total, { contributions }) => total + contributions, 0);
  const number = (visa: ChannelGroup | 'withheld' | undefined) =>
    sum(({ channel, standing }) => {
      if (visa === undefined) return true;
      return visa === 'withheld' ? standing === 'withheld' : channelsOf[visa].includes(channel);
    });
  const choices = [undefined, ...channelGroups, 'withheld' as const].filter(
    (visa) => visa === undefined || visa === asked.visa || number(visa) > 0,
  );
  const words = (visa: (typeof choices)[number]) => {
    if (visa === undefined) return say('dialogue.list.all');
    return visa === 'withheld' ? say('dialogue.list.withheld') : say(`dialogue.list.channelGroup.${visa}`);
  };
  return (
    <div className="mb-10 grid gap-4">
      <FilterLinks
        label={say('dialogue.list.order')}
        items={[
          {
            href: listHref(base, asked, { ordning: 'blandad' }),
            text: say('dialogue.list.mixed'),
            current: asked.ordning === 'blandad',
          },
          {
            href: listHref(base, asked, { ordning: 'senaste' }),
            text: say('dialogue.list.newest'),
            current: asked.ordning === 'senaste',
          },
        ]}
      />
      <FilterLinks
        label={say('dialogue.list.show')}
        items={choices.map((visa) => ({
          href: listHref(base, asked, { visa }),
          text: words(visa),
          current: visa === asked.visa,
          count: number(visa),
        }))}
      />
      {asked.ordning === 'blandad' ? <p>{say('dialogue.list.mixedNote')}</p> : null}
    </div>
  );
}
