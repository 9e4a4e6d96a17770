import type { Metadata } from 'next';
import { AskedDialogue } from '@/components/dialogue/asked-dialogue';
import { officeReader } from '@/components/dialogue/reader';
import { Stack } from '@/components/page/layout';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { publishedTexts } from '@/lib/dialogue/published-texts';
import { previewOf } from '@/lib/publication/preview';
import { publicationOf } from '@/lib/publication/queries';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]/publicering/forhandsvisning'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dialogue } = await dialogueInOffice((await params).id);
  return { title: texts('sv')('publication.preview.title', { title: dialogue.title }) };
}

/** The public page as it will be, made by the same components out of the same texts. */
export default async function PreviewPage({ params }: Props) {
  const { dialogue } = await dialogueInOffice((await params).id);
  const { now, situation, initiative, notices, earlier } = await publicationOf(dialogue);
  const { version, decision } = situation;
  const say = texts('sv');
  const preview =
    version && previewOf(dialogue, { plan: version.content, decision, initiative, earlier, now });
  const back = `/kontor/dialoger/${dialogue.id}/publicering`;
  if (!preview) {
    return (
      <Stack>
        <PageHeading title={say('publication.preview.title', { title: dialogue.title })} />
        <EmptyState heading={say('publication.preview.missing')}>
          {say('publication.stop.incomplete')} <a href={back}>{say('publication.preview.back')}</a>
        </EmptyState>
      </Stack>
    );
  }
  return (
    <Stack>
      <Notice heading={say('publication.preview.notice')}>
        {say('publication.preview.noticeLead')} <a href={back}>{say('publication.preview.back')}</a>
      </Notice>
      <AskedDialogue
        dialogue={preview.dialogue}
        texts={publishedTexts(preview.paragraphs, 'sv')}
        notices={notices}
        contributions={[]}
        meetings={[]}
        outcome={{ reports: [], measures: [], evaluation: undefined }}
        now={now}
        reader={officeReader(say)}
      />
    </Stack>
  );
}
