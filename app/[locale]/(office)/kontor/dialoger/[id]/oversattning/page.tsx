import type { Metadata } from 'next';
import { ProseSection, Stack } from '@/components/page/layout';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { PageHeading } from '@/components/ui/page-heading';
import { dayOf, writtenOut } from '@/lib/core/time';
import { isPublic } from '@/lib/dialogue/workflow';
import { texts } from '@/lib/text/server';
import { translatedLanguages } from '@/lib/translation/model';
import { languagesOf, plannedLanguages } from '@/lib/translation/queries';
import { dialogueInOffice } from '../load';

export const metadata: Metadata = { title: texts('sv')('translation.title') };

/** In which languages can this be read, and what is missing in them? */
export default async function TranslationsPage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/oversattning'>) {
  const { dialogue } = await dialogueInOffice((await params).id);
  const say = texts('sv');
  const here = `/kontor/dialoger/${dialogue.id}/oversattning`;
  const heading = <PageHeading title={say('translation.title')} lead={say('translation.lead')} />;
  if (!isPublic(dialogue.state)) {
    return (
      <Stack>
        {heading}
        <EmptyState heading={say('translation.notYet')}>{say('translation.notYetText')}</EmptyState>
      </Stack>
    );
  }
  const [languages, planned] = await Promise.all([
    languagesOf(dialogue.id, 'page'),
    plannedLanguages(dialogue.id),
  ]);
  const begun = languages.map(({ language }) => language);
  return (
    <Stack>
      {heading}
      {planned.length > 0 ? (
        <ProseSection heading={say('translation.list.planned')}>
          {planned.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </ProseSection>
      ) : null}
      <ProseSection heading={say('translation.part.page')} wide>
        {languages.length === 0 ? (
          <EmptyState heading={say('translation.list.none')} headingLevel={3}>
            {say('translation.list.noneText')}
          </EmptyState>
        ) : (
          <DataTable
            caption={say('translation.list.caption')}
            captionHidden
            rows={languages}
            rowKey={({ language }) => language}
            columns={[
              {
                key: 'language',
                header: say('translation.list.language'),
                rowHeader: true,
                cell: ({ language }) => (
                  <a href={`${here}/${language}`}>{say(`translation.language.${language}`)}</a>
                ),
              },
              {
                key: 'done',
                header: say('translation.list.done'),
                numeric: true,
                cell: ({ current, all }) => say('translation.list.doneOf', { done: current, all }),
              },
              {
                key: 'missing',
                header: say('translation.list.missing'),
                numeric: true,
                cell: ({ missing }) => missing,
              },
              {
                key: 'older',
                header: say('translation.list.older'),
                numeric: true,
                cell: ({ older }) => older,
              },
              {
                key: 'published',
                header: say('translation.list.published'),
                cell: ({ writer, writtenAt }) =>
                  say('translation.list.by', { day: writtenOut(dayOf(writtenAt), 'sv'), name: writer }),
              },
            ]}
          />
        )}
      </ProseSection>
      <ProseSection heading={say('translation.list.choose')} wide>
        <FilterLinks
          label={say('translation.list.choose')}
          items={translatedLanguages
            .filter((language) => !begun.includes(language))
            .map((language) => ({
              href: `${here}/${language}`,
              text: say(`translation.language.${language}`),
            }))}
        />
      </ProseSection>
    </Stack>
  );
}
