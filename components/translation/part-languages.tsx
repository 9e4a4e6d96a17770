import { ProseSection } from '@/components/page/layout';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { dayOf, writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';
import { languagesFor } from '@/lib/translation/languages';
import type { TranslatedLanguage } from '@/lib/translation/model';
import type { languagesOf, TranslatedPart } from '@/lib/translation/queries';
import { partHref, partName } from './part-words';

type Props = {
  part: TranslatedPart;
  languages: Awaited<ReturnType<typeof languagesOf>>;
  /** The page of all languages. */
  home: string;
  say: Say;
};

/** In which languages one part of what is published can be read, and the languages that it can be written in. */
export function PartLanguages({ part, languages, home, say }: Props) {
  const href = (language: TranslatedLanguage) => partHref(home, language, part.part);
  const begun = languages.map(({ language }) => language);
  const others = languagesFor(part.part).filter((language) => !begun.includes(language));
  const name = partName(part, say);
  return (
    <ProseSection heading={name} wide>
      {languages.length === 0 ? (
        <EmptyState heading={say('translation.list.none')} headingLevel={3}>
          {part.part === 'page' ? say('translation.list.noneText') : null}
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
              cell: ({ language }) => <a href={href(language)}>{say(`translation.language.${language}`)}</a>,
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
      {others.length > 0 ? (
        <div className="mt-6">
          <FilterLinks
            label={say('translation.list.choose', { part: name })}
            items={others.map((language) => ({
              href: href(language),
              text: say(`translation.language.${language}`),
            }))}
          />
        </div>
      ) : null}
    </ProseSection>
  );
}
