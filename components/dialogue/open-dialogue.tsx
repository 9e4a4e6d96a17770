import { ButtonLink } from '@/components/ui/button';
import type { ListedDialogue } from '@/lib/dialogue/public-dialogue';
import { minutesToAnswer, nameIn, publishedTexts } from '@/lib/dialogue/published-texts';
import { ListedDialogueItem } from './listed-dialogue';
import type { Reader } from './reader';
import { InWords, langUnlessPage } from './words';

type Props = {
  dialogue: ListedDialogue;
  paragraphs: Parameters<typeof publishedTexts>[0];
  now: Date;
  reader: Reader;
};

/** A dialogue that can be answered: the question, what can be changed, how long it takes. */
export function OpenDialogue({ dialogue, paragraphs, now, reader }: Props) {
  const { say } = reader;
  const texts = publishedTexts(paragraphs, reader.locale);
  const items = texts.all('openItems');
  const asked = nameIn(dialogue, 'question', reader.locale);
  const minutes = minutesToAnswer(texts.length);
  return (
    <ListedDialogueItem
      dialogue={dialogue}
      now={now}
      reader={reader}
      prominent
      facts={[say('dialogue.fact.minutes', { minutes })]}
    >
      {items.length > 0 ? (
        <>
          <p>{say('dialogue.fact.youCanInfluence')}</p>
          <ul className="list-disc ps-5">
            {items.map((item) => (
              <li key={item.id}>
                <InWords words={item} reader={reader} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="entry-action">
        <ButtonLink href={reader.path(`/dialoger/${dialogue.slug}`)}>
          {say('dialogue.fact.answer')}
          <span className="visually-hidden" lang={langUnlessPage(asked.language, reader)}>
            : {asked.text}
          </span>
        </ButtonLink>
      </p>
    </ListedDialogueItem>
  );
}
