import { texts } from '@/lib/text/server';
import { listAddress } from './list-address';

type Props = { dialogueId: string; sourceId: string; waiting: number };

/** From a file or a meeting to what of it waits for the moderator, who reads it as a list. */
export function WayToList({ dialogueId, sourceId, waiting }: Props) {
  if (waiting === 0) return null;
  return (
    <p>
      <a href={listAddress(dialogueId, { sourceId })}>
        {texts('sv')('moderation.page.waiting', { count: waiting })}
      </a>
    </p>
  );
}
