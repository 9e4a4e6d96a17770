import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InLanguage } from '@/components/dialogue/in-language';
import { nameIn, publishedTexts } from '@/lib/dialogue/published-texts';
import { publishedIn } from '@/lib/dialogue/written-queries';
import { pagesInLanguages } from '@/lib/feed/sitemap-queries';
import { publicReport, reportsOf } from '@/lib/report/public-queries';
import { versionAddress } from '@/lib/report/version-address';
import { hasOwnPage, ownNameOf } from '@/lib/translation/languages';
import { findable, inBothLanguages, readerOf } from '../../../../reader';
import { dialogueAt } from '../../load';

type Props = PageProps<'/[locale]/dialoger/[slug]/sprak/[sprak]'>;

async function asked(params: Props['params']) {
  const { slug, sprak: language } = await params;
  const found = await dialogueAt(slug);
  const texts = publishedTexts(found.paragraphs, language);
  if (!hasOwnPage(language) || !texts.languages.includes(language)) notFound();
  return { ...found, texts, language };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [reader, { dialogue, language }] = await Promise.all([readerOf(params), asked(params)]);
  return {
    title: `${nameIn(dialogue, 'title', language).text} (${ownNameOf(language)})`,
    description: nameIn(dialogue, 'question', language).text,
    ...findable(reader, `/dialoger/${dialogue.slug}/sprak/${language}`, { dialogue }),
    // One page, whatever it is framed in; its twins are the dialogue's page in the other languages.
    alternates: {
      canonical: `/dialoger/${dialogue.slug}/sprak/${language}`,
      languages: {
        ...inBothLanguages(`/dialoger/${dialogue.slug}`).languages,
        ...pagesInLanguages(dialogue.slug, dialogue.translated),
      },
    },
  };
}

/** The same dialogue in my language? */
export default async function DialogueInLanguagePage({ params }: Props) {
  const [reader, { dialogue, texts, language, now }] = await Promise.all([readerOf(params), asked(params)]);
  const [[newest], written] = await Promise.all([reportsOf(dialogue.id), publishedIn(language, dialogue.id)]);
  const report = newest && (await publicReport(dialogue.slug, versionAddress(newest)));
  return <InLanguage {...{ dialogue, texts, report, written, language, now, reader }} />;
}
