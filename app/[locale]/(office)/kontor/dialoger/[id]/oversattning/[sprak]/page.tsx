import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { Stack } from '@/components/page/layout';
import { TranslationFields } from '@/components/translation/translation-fields';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { fingerprint, newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { hasOwnPage } from '@/lib/translation/languages';
import { type TranslatedLanguage, translatedLanguages } from '@/lib/translation/model';
import { translationPolicy } from '@/lib/translation/policy';
import { type TranslatedText, translationOf } from '@/lib/translation/queries';
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
  const [{ id, sprak }, { sparat }] = await Promise.all([params, searchParams]);
  const { actor, dialogue } = await dialogueInOffice(id);
  const language = languageAt(sprak);
  const part = 'page';
  const found = await translationOf(dialogue.id, part, language);
  const may = translationPolicy.publish(actor, dialogue);
  const home = `/kontor/dialoger/${dialogue.id}/oversattning`;
  const numbered = found.map((text, number) => ({ ...text, number, print: fingerprint(text.source.body) }));
  return (
    <Stack>
      <PageHeading
        title={say('translation.edit.title', {
          language: say(`translation.language.${language}`),
          part: say('translation.part.page').toLowerCase(),
        })}
        lead={say(hasOwnPage(language) ? 'translation.edit.leadOther' : 'translation.edit.leadEnglish')}
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
            {counted(found)} <PublicLink slug={dialogue.slug} language={language} texts={found} />
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
              <TranslationFields texts={numbered} language={language} say={say} />
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

/** To where it is read, once there is such a page. */
function PublicLink(props: { slug: string; language: TranslatedLanguage; texts: readonly TranslatedText[] }) {
  const { slug, language, texts: found } = props;
  const asked = found.some(({ source, state }) => source.field === 'question' && state === 'current');
  const page = `/dialoger/${slug}`;
  if (!hasOwnPage(language)) return <a href={publicPath('en', page)}>{say('translation.edit.see')}</a>;
  return asked ? <a href={`${page}/sprak/${language}`}>{say('translation.edit.see')}</a> : null;
}
