import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { SurveyNav } from '@/components/survey/survey-nav';
import { SurveyPreview } from '@/components/survey/survey-preview';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import { surveyOf } from '@/lib/survey/queries';
import { pageNumber } from '@/lib/survey/turning';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';

const say = texts('sv');

export const metadata: Metadata = { title: say('surveyOffice.preview.title') };

/** The survey as a resident will see it, made of the same parts, page by page. */
export default async function PreviewPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/enkat/forhandsvisning'>) {
  const [{ actor, dialogue }, { sida }] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  const { draft } = await surveyOf(dialogue.id);
  const definition = draft?.definition;
  if (!definition) {
    return (
      <Stack>
        <PageHeading title={say('surveyOffice.preview.title')} />
        <EmptyState heading={say('surveyOffice.preview.empty')}>{say('surveyOffice.start.text')}</EmptyState>
      </Stack>
    );
  }
  const page = pageNumber(definition, [sida].flat()[0]);
  return (
    <Stack>
      <SurveyNav
        dialogueId={dialogue.id}
        current="preview"
        results={analysisPolicy.read(actor, dialogue).allowed}
        say={say}
      />
      <Notice heading={say('surveyOffice.preview.title')}>
        <p>{say('surveyOffice.preview.notice', { n: page, of: definition.pages.length })}</p>
      </Notice>
      <SurveyPreview definition={definition} page={page} say={say} />
    </Stack>
  );
}
