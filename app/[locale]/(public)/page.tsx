import type { Metadata } from 'next';
import { ListedDialogueItem } from '@/components/dialogue/listed-dialogue';
import { NothingOpen } from '@/components/dialogue/nothing-open';
import { OpenDialogue } from '@/components/dialogue/open-dialogue';
import { WhatHappened } from '@/components/dialogue/what-happened';
import { ProseSection } from '@/components/page/layout';
import { ItemList } from '@/components/ui/list-item';
import { PageHeading } from '@/components/ui/page-heading';
import { dialoguesOfStart } from '@/lib/dialogue/public-lists';
import { openItemsOf, publicRegister } from '@/lib/dialogue/public-queries';
import { latestReports } from '@/lib/report/public-queries';
import { findable, readerOf, withWords } from './reader';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const reader = await readerOf(params);
  const { say } = reader;
  return {
    title: say('start.metaTitle'),
    description: say('start.lead'),
    ...findable(reader, '/', { followed: true }),
  };
}

/** What can I influence now, and what came of last time? */
export default async function StartPage({ params }: PageProps<'/[locale]'>) {
  const [reader, { now, dialogues }, reports] = await Promise.all([
    readerOf(params).then((plain) => withWords(plain)),
    publicRegister(),
    latestReports(),
  ]);
  const { say, path } = reader;
  const { open, announced, paused, back, working, notHeld } = dialoguesOfStart(dialogues, now);
  const paragraphs = await openItemsOf(open.map(({ id }) => id));
  const shared = { now, reader };
  return (
    <>
      <PageHeading title={say('start.title')} lead={say('start.lead')} />
      {open.length > 0 ? (
        <ProseSection heading={say('start.open')} wide>
          <ItemList>
            {open.map((dialogue) => (
              <OpenDialogue
                key={dialogue.id}
                dialogue={dialogue}
                paragraphs={paragraphs.filter(({ dialogueId }) => dialogueId === dialogue.id)}
                {...shared}
              />
            ))}
          </ItemList>
        </ProseSection>
      ) : (
        <NothingOpen next={announced[0]} working={back.length + working.length > 0} reader={reader} />
      )}
      {announced.length > 0 ? (
        <ProseSection heading={say('start.announced')} wide>
          <ItemList>
            {announced.map((dialogue) => (
              <ListedDialogueItem key={dialogue.id} dialogue={dialogue} {...shared} />
            ))}
          </ItemList>
        </ProseSection>
      ) : null}
      {paused.length > 0 ? (
        <ProseSection heading={say('start.paused')} wide>
          <WhatHappened dialogues={paused} reports={reports} {...shared} />
        </ProseSection>
      ) : null}
      {back.length > 0 || working.length === 0 ? (
        <ProseSection heading={say('start.back')} wide>
          <WhatHappened dialogues={back} reports={reports} {...shared} />
        </ProseSection>
      ) : null}
      {working.length > 0 ? (
        <ProseSection heading={say('start.working')} wide>
          <WhatHappened dialogues={working} reports={reports} {...shared} />
        </ProseSection>
      ) : null}
      {notHeld.length > 0 ? (
        <ProseSection heading={say('start.notHeld')} wide>
          <ItemList>
            {notHeld.map((dialogue) => (
              <ListedDialogueItem key={dialogue.id} dialogue={dialogue} {...shared} />
            ))}
          </ItemList>
        </ProseSection>
      ) : null}
      <ProseSection heading={say('start.how')}>
        <ol className="list-decimal ps-6">
          <li>{say('start.howFirst')}</li>
          <li>{say('start.howSecond')}</li>
          <li>{say('start.howThird')}</li>
        </ol>
        <p>
          <a href={path('/om')}>{say('start.howMore')}</a>
        </p>
        <p>
          <a href={path('/dialoger')}>{say('start.all')}</a>
        </p>
      </ProseSection>
    </>
  );
}
