import { ProseSection } from '@/components/page/layout';
import { texts } from '@/lib/text/server';
import { listAddress } from './list-address';

const say = texts('sv');

type Props = { dialogueId: string; sources: readonly { id: string; name: string; count: number }[] };

/** Files and meetings that wait: the whole of one is read in a list. */
export function SourcesThatWait({ dialogueId, sources }: Props) {
  if (sources.length === 0) return null;
  return (
    <ProseSection heading={say('moderation.page.sources')}>
      <p>{say('moderation.page.sourcesText')}</p>
      <ul>
        {sources.map(({ id, name, count }) => (
          <li key={id}>
            <a href={listAddress(dialogueId, { sourceId: id })}>
              {say('moderation.page.source', { name: name || say('moderation.page.meeting'), count })}
            </a>
          </li>
        ))}
      </ul>
    </ProseSection>
  );
}
