import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { Stack } from '@/components/page/layout';
import { partName } from '@/components/translation/part-words';
import { TranslationFields } from '@/components/translation/translation-fields';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { fingerprint, newId } from '@/lib/core/ids';
import { versionAddress } from '@/lib/report/version-address';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { hasOwnPage, languagesFor } from '@/lib/translation/languages';
import { type TranslatedLanguage, translatedLanguages } from '@/lib/translation/model';
import { translationPolicy } from '@/lib/translation/policy';
import { partsOf, type TranslatedPart, type TranslatedText, translationOf } from '@/lib/translation/queries';
import { countOf } from '@/lib/translation/rules';
import { publicPath } from '@/lib/web/locale-path';
import { dialogueInOffice } from '../../load';
import { publishTexts } from '../actions';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]/oversattning/[sprak]'>;

const say = texts('sv');

function languageAt(address: string): TranslatedLanguage {
  return translatedLanguages.find((language) => language === address) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageAt((await params).sprak);
  return { title: `${say('translation.title')}: ${say(`translation.language.${language}`)}` };
}

/** What does it say in Swedish, and what in this language? */
export default async function TranslationPage({ params, searchParams }: Props) {
  const [{ id, sprak }, { sparat, del }] = await Promise.all([params, searchParams]);
  const { actor, dialogue } = await dialogueInOffice(id);
  const language = languageAt(sprak);
  const parts = await partsOf(dialogue.id);
  const asked = parts.find((one) => one.part === del && languagesFor(one.part).includes(language)) ?? {
    part: 'page' as const,
  };
  const { part } = asked;
  const found = await translationOf(dialogue.id, part, language);
  const may = translationPolicy.publish(actor, dialogue);
  const home = `/kontor/dialoger/${dialogue.id}/oversattning`;
  const numbered = found.map((text, number) => ({ ...text, number, print: fingerprint(text.source.body) }));
  return (
    <Stack>
      <PageHeading
        title={say('translation.edit.title', {
          language: say(`translation.language.${language}`),
          part: partName(asked, say),
        })}
        lead={say(leadOf(part, language))}
      >
        <p>
          <a href={home}>{say('translation.edit.all')}</a>
        </p>
      </PageHeading>
      {found.length === 0 ? (
        <EmptyState heading={say('translation.notYet')}>{say('translation.notYetText')}</EmptyState>
      ) : (
        <>
          {sparat ? <Notice kind="success" heading={say('translation.edit.saved')} announce /> : null}
          <p>
            {counted(found)} <PublicLink slug={dialogue.slug} {...{ asked, language }} texts={found} />
          </p>
          {may.allowed ? (
            <OfficeForm
              key={numbered.map(({ translation }) => translation?.version ?? 0).join()}
              action={publishTexts}
              idempotencyKey={newId()}
              labels={sv.form}
              fieldOrder={numbered.map(({ number }) => `texts.${number}.body`)}
              submitLabel={say('translation.edit.publish')}
              submitNote={say('translation.edit.note')}
            >
              <HiddenKey name="dialogueId" value={dialogue.id} />
              <HiddenKey name="part" value={part} />
              <HiddenKey name="language" value={language} />
              <TranslationFields {...{ part, language, say }} texts={numbered} />
            </OfficeForm>
          ) : (
            <p>{say(may.reason)}</p>
          )}
        </>
      )}
    </Stack>
  );
}

function counted(found: readonly TranslatedText[]): string {
  const { all, current: done, missing, older } = countOf(found.map(({ state }) => state));
  return say('translation.edit.counts', { done, all, missing, older });
}

/** Where what is written is read: on the pages as they are in English, on one page a dialogue in other languages. */
function leadOf(part: string, language: TranslatedLanguage) {
  if (!hasOwnPage(language)) return 'translation.edit.leadEnglish';
  return part === 'page' ? 'translation.edit.leadOther' : 'translation.edit.leadReport';
}

type PublicLinkProps = {
  slug: string;
  asked: TranslatedPart;
  language: TranslatedLanguage;
  texts: readonly TranslatedText[];
};

/** To where it is read, once there is such a page. */
function PublicLink({ slug, asked, language, texts: found }: PublicLinkProps) {
  const page = `/dialoger/${slug}`;
  if (!hasOwnPage(language)) {
    const room =
      'kind' in asked ? `/rapport/${versionAddress(asked)}` : asked.part === 'survey' ? '/delta/enkat' : '';
    return <a href={publicPath('en', page + room)}>{say('translation.edit.see')}</a>;
  }
  const isAsked = found.some(({ source, state }) => source.field === 'question' && state === 'current');
  return isAsked ? <a href={`${page}/sprak/${language}`}>{say('translation.edit.see')}</a> : null;
}
