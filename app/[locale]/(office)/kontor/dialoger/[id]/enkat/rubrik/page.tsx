import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { Stack } from '@/components/page/layout';
import { HeadFields, headFieldOrder } from '@/components/survey/head-fields';
import { SurveyNav } from '@/components/survey/survey-nav';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import { newId } from '@/lib/core/ids';
import { surveyPolicy } from '@/lib/survey/policy';
import { surveyOf } from '@/lib/survey/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';
import { saveHead } from '../actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('surveyOffice.head.heading') };

/** What is the survey called, what does it say first, and what are its pages called? */
export default async function SurveyHead({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/enkat/rubrik'>) {
  const { actor, dialogue } = await dialogueInOffice((await params).id);
  const { draft } = await surveyOf(dialogue.id);
  if (!surveyPolicy.write(actor, dialogue).allowed) forbidden();
  if (!draft) notFound();
  return (
    <Stack>
      <SurveyNav dialogueId={dialogue.id} results={analysisPolicy.read(actor, dialogue).allowed} say={say} />
      <PageHeading kicker={draft.definition.title} title={say('surveyOffice.head.heading')} />
      <OfficeForm
        action={saveHead}
        idempotencyKey={newId()}
        labels={sv.form}
        fieldOrder={headFieldOrder(draft.definition)}
        submitLabel={say('surveyOffice.head.save')}
      >
        <HiddenKey name="dialogueId" value={dialogue.id} />
        <HiddenKey name="revision" value={String(draft.revision)} />
        <HeadFields definition={draft.definition} say={say} />
      </OfficeForm>
    </Stack>
  );
}
