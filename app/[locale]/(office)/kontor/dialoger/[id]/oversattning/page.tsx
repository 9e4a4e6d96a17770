import type { Metadata } from 'next';
import { ProseSection, Stack } from '@/components/page/layout';
import { PartLanguages } from '@/components/translation/part-languages';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { isPublic } from '@/lib/dialogue/workflow';
import { texts } from '@/lib/text/server';
import { languagesOf, partsOf, plannedLanguages } from '@/lib/translation/queries';
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
  const [parts, planned] = await Promise.all([partsIn(dialogue.id), plannedLanguages(dialogue.id)]);
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
      {parts.map(({ part, languages }) => (
        <PartLanguages key={part.part} part={part} languages={languages} home={here} say={say} />
      ))}
    </Stack>
  );
}

/** Every part that is published, with how far each language has come in it. */
async function partsIn(dialogueId: string) {
  const parts = await partsOf(dialogueId);
  return Promise.all(
    parts.map(async (part) => ({ part, languages: await languagesOf(dialogueId, part.part) })),
  );
}
