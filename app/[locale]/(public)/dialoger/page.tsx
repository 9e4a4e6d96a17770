import type { Metadata } from 'next';
import { Follow } from '@/components/dialogue/follow';
import { ListedDialogueItem } from '@/components/dialogue/listed-dialogue';
import { RegisterFilters } from '@/components/dialogue/register-filters';
import { EmptyState } from '@/components/ui/empty-state';
import { ItemList } from '@/components/ui/list-item';
import { PageHeading } from '@/components/ui/page-heading';
import { fits, inRegisterOrder, registerAddress } from '@/lib/dialogue/public-lists';
import { publicRegister } from '@/lib/dialogue/public-queries';
import { findable, readerOf } from '../reader';

export async function generateMetadata({ params }: PageProps<'/[locale]/dialoger'>): Promise<Metadata> {
  const reader = await readerOf(params);
  const { say } = reader;
  return {
    title: say('dialogue.register.title'),
    description: say('dialogue.register.lead'),
    ...findable(reader, '/dialoger', { followed: true }),
  };
}

/** How far has each question come, and which were never asked? */
export default async function RegisterPage({ params, searchParams }: PageProps<'/[locale]/dialoger'>) {
  const reader = await readerOf(params);
  const { say, path } = reader;
  const { lage, namnd } = registerAddress.parse(await searchParams);
  const { now, dialogues } = await publicRegister();
  const committee = dialogues.some((dialogue) => dialogue.committee === namnd) ? namnd : undefined;
  const shown = inRegisterOrder(dialogues, now)
    .filter((dialogue) => fits(dialogue, lage, now))
    .filter((dialogue) => committee === undefined || dialogue.committee === committee);
  return (
    <>
      <PageHeading title={say('dialogue.register.title')} lead={say('dialogue.register.lead')} />
      {dialogues.length === 0 ? (
        <EmptyState heading={say('dialogue.register.nothing')}>
          {say('dialogue.register.nothingHint')}
        </EmptyState>
      ) : (
        <>
          <RegisterFilters
            dialogues={dialogues}
            filter={lage}
            committee={committee}
            base={path('/dialoger')}
            now={now}
            reader={reader}
          />
          <h2 className="mt-10 mb-4">{say('dialogue.register.found', { count: shown.length })}</h2>
          {shown.length === 0 ? (
            <EmptyState
              heading={say('dialogue.register.empty')}
              headingLevel={3}
              action={
                <p>
                  <a href={path('/dialoger')}>{say('dialogue.register.showAll')}</a>
                </p>
              }
            >
              {say('dialogue.register.emptyHint')}
            </EmptyState>
          ) : (
            <ItemList>
              {shown.map((dialogue) => (
                <ListedDialogueItem key={dialogue.id} dialogue={dialogue} now={now} reader={reader} />
              ))}
            </ItemList>
          )}
          <Follow reader={reader} />
        </>
      )}
    </>
  );
}
