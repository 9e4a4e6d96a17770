import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { DifferencesPage } from '@/components/report/public/differences-page';
import { versionName } from '@/components/report/public/version-words';
import { publicDifferences } from '@/lib/report/public-differences';
import { findable, readerOf, titled, withWords } from '../../../../../reader';

type Props = PageProps<'/[locale]/dialoger/[slug]/rapport/[version]/skillnader'>;

const differencesAt = cache(async (slug: string, version: string) => {
  const found = await publicDifferences(decodeURIComponent(slug), decodeURIComponent(version));
  return found ?? notFound();
});

async function asked({ params }: Props) {
  const { slug, version } = await params;
  return differencesAt(slug, version);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [reader, { dialogue, report, before }, { version }] = await Promise.all([
    readerOf(props.params),
    asked(props),
    props.params,
  ]);
  const title = reader.say('publicReport.difference.title', { version: versionName(before, reader) });
  return {
    title: titled(title, dialogue, reader),
    description: reader.say('publicReport.difference.lead', { version: versionName(report, reader) }),
    ...findable(reader, `/dialoger/${dialogue.slug}/rapport/${version}/skillnader`, { dialogue }),
  };
}

/** What differs from the version before? */
export default async function PublicDifferencesPage(props: Props) {
  const [reader, read] = await Promise.all([readerOf(props.params), asked(props)]);
  return <DifferencesPage read={read} reader={await withWords(reader, read.dialogue.id)} />;
}
