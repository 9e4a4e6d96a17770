import { answeredWords } from '@/components/survey/answered-question';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { writtenOut } from '@/lib/core/time';
import type { MarkedContribution } from '@/lib/reading/queries';
import type { Say } from '@/lib/text/server';
import { OwnWords } from './own-words';

type Props = { dialogueId: string; marked: readonly MarkedContribution[]; say: Say };

/** What the nämnd wants to talk about, numbered so that it can be referred to at the table. */
export function MarkedList({ dialogueId, marked, say }: Props) {
  return (
    <ItemList label={say('reading.discussion.title')}>
      {marked.map(({ id, body, question, language, receivedAt, channel, audience, standing }, index) => (
        <ListItem
          key={id}
          title={say('reading.discussion.item', { number: index + 1 })}
          href={`/kontor/lasrum/${dialogueId}/${id}`}
          headingLevel={2}
          facts={[
            writtenOut(receivedAt, 'sv'),
            say(`receipt.channel.${channel}`),
            ...(audience === 'public' && standing === 'published'
              ? []
              : [say('reading.discussion.notPublic')]),
          ]}
        >
          {question ? <p>{answeredWords(question, say)}</p> : null}
          <OwnWords body={body} language={language} say={say} />
        </ListItem>
      ))}
    </ItemList>
  );
}
