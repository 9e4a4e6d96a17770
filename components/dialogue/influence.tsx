import { ProseSection } from '@/components/page/layout';
import { MarkedList } from '@/components/ui/marked-list';
import type { PublishedTexts } from '@/lib/dialogue/published-texts';
import type { Reader } from './reader';
import { InWords, Paragraphs } from './words';

type Props = {
  texts: PublishedTexts;
  reader: Reader;
  /** The time for answering is over. */
  over: boolean;
};

/** What can be changed, what cannot and why, and what must be kept to: verbatim as it was decided. */
export function Influence({ texts, reader, over }: Props) {
  const { say } = reader;
  const fixed = texts.all('fixedItems');
  const think = texts.all('subQuestions');
  const conditions = texts.all('conditions');
  return (
    <>
      <ProseSection heading={say(over ? 'dialogue.page.wasOpen' : 'dialogue.page.open')}>
        <MarkedList
          mark="open"
          items={texts.all('openItems').map((item) => ({ text: <InWords words={item} reader={reader} /> }))}
        />
        {think.length > 0 ? (
          <>
            <h3>{say(over ? 'dialogue.page.thinkOver' : 'dialogue.page.think')}</h3>
            <ul>
              {think.map((item) => (
                <li key={item.id}>
                  <InWords words={item} reader={reader} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </ProseSection>
      <ProseSection heading={say('dialogue.page.fixed')}>
        {fixed.length === 0 ? <p>{say('dialogue.page.nothingFixed')}</p> : null}
        {fixed.length > 0 ? (
          <MarkedList
            mark="fixed"
            items={fixed.map((item) => {
              const why = texts.part('fixedItemsWhy', item.id);
              return {
                text: <InWords words={item} reader={reader} />,
                note: why ? <InWords words={why} reader={reader} /> : undefined,
              };
            })}
          />
        ) : null}
        {texts.all('alreadyDecided').map((item) => (
          <Paragraphs key={item.id} words={item} reader={reader} />
        ))}
        {conditions.length > 0 ? (
          <>
            <h3>{say('dialogue.page.conditions')}</h3>
            <MarkedList
              mark="condition"
              items={conditions.map((item) => ({ text: <InWords words={item} reader={reader} /> }))}
            />
          </>
        ) : null}
      </ProseSection>
    </>
  );
}
