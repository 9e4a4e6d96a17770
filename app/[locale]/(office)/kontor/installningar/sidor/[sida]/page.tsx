import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { PageFields } from '@/components/pages/page-fields';
import { DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import { FilterLinks } from '@/components/ui/filter-links';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { dayOf, writtenOut } from '@/lib/core/time';
import { editedPages, pageAddress, pageLanguages, partsOf } from '@/lib/pages/model';
import { pageVersions } from '@/lib/pages/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { publicPath } from '@/lib/web/locale-path';
import { publishPage } from '../../actions';
import { administrator } from '../../administrator';
import { SettingsNavigation } from '../../settings-navigation';

const say = texts('sv');

type Props = PageProps<'/[locale]/kontor/installningar/sidor/[sida]'>;

export const metadata: Metadata = { title: say('pages.list.title') };

/** One page in one language: every part as a field; an earlier version can be looked at and taken up again. */
export default async function EditPage({ params, searchParams }: Props) {
  await administrator();
  const [{ sida }, { sprak, version, sparat }] = await Promise.all([params, searchParams]);
  const page = editedPages.find((one) => pageAddress[one] === `/${sida}`);
  const language = pageLanguages.find((one) => one === sprak) ?? 'sv';
  if (!page) notFound();
  const versions = await pageVersions(page, language);
  const [latest] = versions;
  const shown = versions.find((one) => String(one.version) === version) ?? latest;
  if (!latest || !shown) notFound();
  const here = `/kontor/installningar/sidor/${sida}`;
  const dayIn = ({ writtenAt }: { writtenAt: Date }) => writtenOut(dayOf(writtenAt), 'sv');
  return (
    <Stack>
      <SettingsNavigation current="pages" />
      <PageHeading title={say(`about.${page}.title`)} lead={say('pages.edit.lead')}>
        <p>
          <a href={publicPath(language, pageAddress[page])}>{say('pages.edit.see')}</a>
        </p>
      </PageHeading>
      <FilterLinks
        label={say('pages.edit.other')}
        items={pageLanguages.map((one) => ({
          href: `${here}?sprak=${one}`,
          text: say(`pages.language.${one}`),
          current: one === language,
        }))}
      />
      {sparat ? <Notice kind="success" heading={say('pages.edit.saved')} announce /> : null}
      {shown === latest ? null : (
        <Notice kind="warning" heading={say('pages.edit.older', { version: shown.version })} />
      )}
      <Details summary={say('pages.edit.rules')}>
        <p>{say('pages.edit.rulesText')}</p>
      </Details>
      <OfficeForm
        key={`${page} ${language} ${latest.version} ${shown.version}`}
        action={publishPage}
        idempotencyKey={newId()}
        labels={sv.form}
        fieldOrder={partsOf[page].map((part) => `parts.${part}`)}
        submitLabel={say('pages.edit.save')}
      >
        <HiddenKey name="page" value={page} />
        <HiddenKey name="language" value={language} />
        <HiddenKey name="seen" value={String(latest.version)} />
        <PageFields page={page} parts={shown.parts} say={say} />
      </OfficeForm>
      {versions.length > 1 ? (
        <ProseSection heading={say('pages.edit.versions')} wide>
          <DataTable
            caption={say('pages.edit.versions')}
            captionHidden
            rows={versions.slice(1)}
            rowKey={(one) => String(one.version)}
            columns={[
              {
                key: 'version',
                header: say('pages.list.version'),
                rowHeader: true,
                cell: (one) => (
                  <a href={`${here}?sprak=${language}&version=${one.version}`}>
                    {say('pages.edit.use', { version: one.version, day: dayIn(one) })}
                  </a>
                ),
              },
              {
                key: 'writer',
                header: say('pages.edit.writer'),
                cell: ({ writer }) => writer ?? say('pages.list.byProgram'),
              },
            ]}
          />
        </ProseSection>
      ) : null}
    </Stack>
  );
}
