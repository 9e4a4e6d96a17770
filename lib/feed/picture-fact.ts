import { writtenOut } from '@/lib/core/time';
import { type PublicDates, standingOf } from '@/lib/dialogue/standing';
import type { FeedReader } from './entries';

/** The one fact that goes with a question wherever a link to it is shown: until when, or where it stands. */
export function pictureFact(
  dialogue: PublicDates,
  now: Date,
  { locale, say }: Pick<FeedReader, 'locale' | 'say'>,
): string {
  const { opensAt, closesAt, state } = dialogue;
  const standing = standingOf(dialogue, now);
  if (standing === 'open' && closesAt)
    return say('feed.picture.open', { date: writtenOut(closesAt, locale) });
  if (standing === 'announced' && opensAt) {
    return say('feed.picture.announced', { date: writtenOut(opensAt, locale) });
  }
  return say(`dialogue.state.${state === 'open' ? 'closed' : state}`);
}
