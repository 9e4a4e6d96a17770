import { ItemList, ListItem } from '@/components/ui/list-item';
import { writtenOut } from '@/lib/core/time';
import type { MarkedContribution } from '@/lib/reading/queries';
import type { Say } from '@/lib/text/server';
import { OwnWords } from './own-words';
import { WhatItAnswers } from './what-it-answers';

type Props = { dialogueId: string; marked: readonly MarkedContribution[]; say: Say };

/** What the nämnd wants to talk about, numbered so that it can be referred to at the table. */
export function MarkedList({ dialogueId, marked, say }: Props) {
  return (
    <ItemList label={say('reading.discussion.title')}>
      {marked.map(({ id, body, language, receivedAt, channel, audience, standing, ...answering }, index) => (
        <ListItem
          key={id}
          title={say('reading.discussion.item', { number: index + 1 })}
          href={`/kontor/lasrum/${dialogueId}/${id}`}
          facts={[
            writtenOut(receivedAt, 'sv'),
            say(`receipt.channel.${channel}`),
            ...(audience === 'public' && standing === 'published'
              ? []
              : [say('reading.discussion.notPublic')]),
          ]}
        >
          <WhatItAnswers answering={answering} say={say} />
          <OwnWords body={body} language={language} say={say} />
        </ListItem>
      ))}
    </ItemList>
  );
}
