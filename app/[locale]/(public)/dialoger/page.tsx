import '@/app/styles/form.css';
import type { Metadata } from 'next';
import { Follow } from '@/components/dialogue/follow';
import { ListedDialogueItem } from '@/components/dialogue/listed-dialogue';
import { RegisterFilters } from '@/components/dialogue/register-filters';
import { EmptyState } from '@/components/ui/empty-state';
import { ItemList } from '@/components/ui/list-item';
import { PageHeading } from '@/components/ui/page-heading';
import { TableDownloads } from '@/components/ui/table-downloads';
import { knownIn, narrowedTo, registerAddress, registerQuery } from '@/lib/dialogue/public-lists';
import { publicRegister } from '@/lib/dialogue/public-queries';
import { registerColumns } from '@/lib/dialogue/register-table';
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
  const { now, dialogues } = await publicRegister();
  const asked = knownIn(dialogues, registerAddress.parse(await searchParams));
  const shown = narrowedTo(dialogues, asked, now);
  const query = registerQuery(asked);
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
            asked={asked}
            base={path('/dialoger')}
            now={now}
            reader={reader}
          />
          {shown.length === 0 ? (
            <EmptyState
              heading={say('dialogue.register.empty')}
              action={
                <p>
                  <a href={path('/dialoger')}>{say('dialogue.register.showAll')}</a>
                </p>
              }
            >
              {say('dialogue.register.emptyHint')}
            </EmptyState>
          ) : (
            <>
              <h2 className="mt-10 mb-4">{say('dialogue.register.found', { count: shown.length })}</h2>
              <ItemList>
                {shown.map((dialogue) => (
                  <ListedDialogueItem key={dialogue.id} dialogue={dialogue} now={now} reader={reader} />
                ))}
              </ItemList>
            </>
          )}
          <TableDownloads
            heading={say('dialogue.register.download')}
            files={[
              { href: path(`/dialoger.xlsx${query}`), text: say('dialogue.register.downloadXlsx') },
              { href: path(`/dialoger.csv${query}`), text: say('dialogue.register.downloadCsv') },
            ]}
            summary={say('dialogue.registerFile.columns')}
            columns={registerColumns(say)}
          />
          <Follow reader={reader} />
        </>
      )}
    </>
  );
}
