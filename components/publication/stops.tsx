import { Notice } from '@/components/ui/notice';
import type { TextKey } from '@/lib/text/keys';
import type { Say } from '@/lib/text/server';

type Props = { dialogueId: string; stops: readonly TextKey[]; say: Say };

/** What stops publishing, each in a sentence; or that nothing does. */
export function Stops({ dialogueId, stops, say }: Props) {
  if (stops.length === 0) {
    return <Notice kind="success" heading={say('publication.stops.none')} headingLevel={3} />;
  }
  return (
    <Notice kind="warning" heading={say('publication.stops.heading')} headingLevel={3}>
      <ul>
        {stops.map((key) => (
          <li key={key}>
            {say(key)}{' '}
            {key === 'publication.stop.principles' ? (
              <a href={`/kontor/dialoger/${dialogueId}/principer`}>{say('publication.stops.principles')}</a>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
