import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InLanguage } from '@/components/dialogue/in-language';
import { nameIn, publishedTexts } from '@/lib/dialogue/published-texts';
import { hasOwnPage, ownNameOf } from '@/lib/translation/languages';
import { findable, readerOf } from '../../../../reader';
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
  };
}

/** The same dialogue in my language? */
export default async function DialogueInLanguagePage({ params }: Props) {
  const [reader, { dialogue, texts, language, now }] = await Promise.all([readerOf(params), asked(params)]);
  return <InLanguage {...{ dialogue, texts, language, now, reader }} />;
}
