import { ProseSection } from '@/components/page/layout';
import { calendarPath, feedPath } from '@/lib/feed/dialogue-feed';
import type { Reader } from './reader';

/** How a dialogue, or all of them, can be followed without coming back to look. */
export function Follow({ slug, reader }: { slug?: string; reader: Reader }) {
  const { say, path } = reader;
  return (
    <ProseSection
      heading={say(slug === undefined ? 'feed.follow.headingAll' : 'feed.follow.heading')}
      screenOnly
    >
      <p>
        <a href={path(calendarPath(slug))}>{say('feed.follow.calendar')}</a>.{' '}
        {say('feed.follow.calendarHint')}
      </p>
      <p>
        <a href={path(feedPath(slug))}>{say('feed.follow.atom')}</a>. {say('feed.follow.atomHint')}
      </p>
    </ProseSection>
  );
}
