import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeading } from '@/components/ui/page-heading';
import { dayOf, writtenOut } from '@/lib/core/time';
import { editedPages, pageAddress, pageLanguages } from '@/lib/pages/model';
import { editedPageList } from '@/lib/pages/queries';
import { texts } from '@/lib/text/server';
import { administrator } from '../administrator';
import { SettingsNavigation } from '../settings-navigation';

const say = texts('sv');

export const metadata: Metadata = { title: say('pages.list.title') };

/** The pages that the municipality words itself, in which languages and since when. */
export default async function EditedPagesPage() {
  await administrator();
  const found = await editedPageList();
  const rows = editedPages.flatMap((page) =>
    pageLanguages.map((language) => ({
      page,
      language,
      latest: found.find((one) => one.page === page && one.language === language),
    })),
  );
  const changed = ({ latest }: (typeof rows)[number]) => {
    if (!latest) return '–';
    if (!latest.writer) return say('pages.list.byProgram');
    const day = writtenOut(dayOf(latest.writtenAt), 'sv');
    return say('pages.list.by', { day, name: latest.writer });
  };
  return (
    <Stack>
      <SettingsNavigation current="pages" />
      <PageHeading title={say('pages.list.title')} lead={say('pages.list.lead')} />
      <DataTable
        caption={say('pages.list.caption')}
        rows={rows}
        rowKey={({ page, language }) => `${page} ${language}`}
        columns={[
          {
            key: 'page',
            header: say('pages.list.page'),
            rowHeader: true,
            cell: ({ page, language }) => (
              <a href={`/kontor/installningar/sidor${pageAddress[page]}?sprak=${language}`}>
                {say(`about.${page}.title`)}
                <span className="visually-hidden"> ({say(`pages.language.${language}`)})</span>
              </a>
            ),
          },
          {
            key: 'language',
            header: say('pages.list.language'),
            cell: ({ language }) => say(`pages.language.${language}`),
          },
          {
            key: 'version',
            header: say('pages.list.version'),
            numeric: true,
            cell: ({ latest }) => latest?.version ?? '–',
          },
          { key: 'changed', header: say('pages.list.changed'), cell: changed },
        ]}
      />
    </Stack>
  );
}
