import type { Metadata } from 'next';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { ArrangeForm } from '@/components/survey/arrange-form';
import { HeadFields, headFieldOrder } from '@/components/survey/head-fields';
import { PublishSection } from '@/components/survey/publish-section';
import { SurveyNav } from '@/components/survey/survey-nav';
import { arrangeProps, SurveyOutline } from '@/components/survey/survey-outline';
import { SurveyVersions } from '@/components/survey/survey-versions';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import { newId } from '@/lib/core/ids';
import { surveyPolicy } from '@/lib/survey/policy';
import { surveyOf, surveyVersionsOf } from '@/lib/survey/queries';
import { mayBeWritten } from '@/lib/survey/rules';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { arrange, publish, saveHead } from './actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('surveyOffice.title') };

/** What does the dialogue ask, in which order, and is it out? */
export default async function SurveyBuilder({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/enkat'>) {
  const [{ actor, dialogue }, { publicerad }] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  const [{ draft, latest }, versions] = await Promise.all([
    surveyOf(dialogue.id),
    surveyVersionsOf(dialogue.id),
  ]);
  const may = surveyPolicy.write(actor, dialogue);
  const isOver = !mayBeWritten(dialogue.state);
  const home = `/kontor/dialoger/${dialogue.id}/enkat`;
  if (!draft) {
    return (
      <Stack>
        <PageHeading title={say('surveyOffice.title')} lead={isOver ? undefined : say('surveyOffice.lead')} />
        {may.allowed ? (
          <ProseSection heading={say('surveyOffice.start.heading')}>
            <p>{say('surveyOffice.start.text')}</p>
            <OfficeForm
              action={saveHead}
              idempotencyKey={newId()}
              labels={sv.form}
              fieldOrder={headFieldOrder()}
              submitLabel={say('surveyOffice.start.button')}
            >
              <HiddenKey name="dialogueId" value={dialogue.id} />
              <HiddenKey name="revision" value="0" />
              <HeadFields say={say} />
            </OfficeForm>
          </ProseSection>
        ) : isOver ? (
          <EmptyState heading={say('surveyOffice.noneOver')}>{say('surveyOffice.noneOverText')}</EmptyState>
        ) : (
          <p>{say(may.reason)}</p>
        )}
      </Stack>
    );
  }
  const { definition } = draft;
  const frozen = (latest?.responses ?? 0) > 0;
  const steps = { action: arrange, labels: sv.form, newKey: newId };
  const arranging = may.allowed && !frozen ? steps : undefined;
  return (
    <Stack>
      <SurveyNav
        dialogueId={dialogue.id}
        current="build"
        results={analysisPolicy.read(actor, dialogue).allowed}
        say={say}
      />
      <PageHeading
        kicker={say('surveyOffice.title')}
        title={definition.title}
        lead={definition.intro || say(isOver ? 'surveyOffice.leadOver' : 'surveyOffice.lead')}
      >
        {may.allowed ? (
          <p>
            <a href={`${home}/rubrik`}>{say('surveyOffice.head.change')}</a>
          </p>
        ) : (
          <p>{say(may.reason)}</p>
        )}
      </PageHeading>
      {frozen && may.allowed ? (
        <Notice heading={say('surveyOffice.status.frozenHeading')}>
          <p>{say('surveyOffice.status.frozen')}</p>
        </Notice>
      ) : null}
      <SurveyOutline
        dialogueId={dialogue.id}
        definition={definition}
        arranging={arranging}
        writing={may.allowed}
        say={say}
      />
      {arranging ? (
        <Stack space="tight">
          <p className="text-ink-soft">{say('surveyOffice.page.addNote')}</p>
          <ArrangeForm
            {...arrangeProps(arranging, dialogue.id)}
            acts={[
              { act: 'addPage', text: say('surveyOffice.page.add'), done: say('surveyOffice.page.added') },
            ]}
            variant="secondary"
          />
        </Stack>
      ) : null}
      <PublishSection
        dialogueId={dialogue.id}
        draft={draft}
        latest={latest}
        may={surveyPolicy.publish(actor, dialogue)}
        isOver={isOver}
        idempotencyKey={newId()}
        labels={sv.form}
        arranging={steps}
        justPublished={[publicerad].flat()[0]}
        {...{ publish, say }}
      />
      <SurveyVersions versions={versions} say={say} />
    </Stack>
  );
}
