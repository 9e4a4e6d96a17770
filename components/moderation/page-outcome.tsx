import { Notice } from '@/components/ui/notice';
import type { NamedText } from '@/lib/contribution/recorded-source';
import { texts } from '@/lib/text/server';
import { type ListPlace, textAddress } from './list-address';

const say = texts('sv');

type Props = {
  dialogueId: string;
  place: ListPlace;
  /** The texts that the place names, as they are now. */
  named: readonly NamedText[];
};

/** What the page before came to: what was judged, what was left as it was, and what still waits to be read alone. */
export function PageOutcome({ dialogueId, place, named }: Props) {
  const { judged, apart = [], untouched = [] } = place;
  const left = named.filter(({ id }) => untouched.includes(id));
  const alone = named.filter(({ id, waits }) => waits && apart.includes(id));
  return (
    <>
      {judged ? (
        <Notice kind="success" heading={say('moderation.page.judged', { count: judged })} announce />
      ) : null}
      {left.length > 0 ? (
        <Notice kind="warning" heading={say('moderation.page.untouched', { count: left.length })}>
          <p>{say('moderation.page.untouchedText')}</p>
          <TextLinks {...{ dialogueId, place, named: left }} />
        </Notice>
      ) : null}
      {alone.length > 0 ? (
        <Notice heading={say('moderation.page.alone', { count: alone.length })}>
          <TextLinks {...{ dialogueId, place, named: alone }} />
        </Notice>
      ) : null}
    </>
  );
}

function TextLinks({ dialogueId, place, named }: Props) {
  return (
    <ul>
      {named.map(({ id, words, erased }) => (
        <li key={id}>
          <a href={textAddress(dialogueId, place, id)}>
            {erased ? say('moderation.queue.erased') : `${words.replace(/\s+/g, ' ')}…`}
          </a>
        </li>
      ))}
    </ul>
  );
}
