import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfficeForm } from '@/components/form/office-form';
import { AssessmentFields } from '@/components/initiative/assessment-fields';
import { AssessmentResult } from '@/components/initiative/assessment-result';
import { EndForm } from '@/components/initiative/end-form';
import { InitiativeFacts } from '@/components/initiative/initiative-facts';
import { Corrections } from '@/components/office/corrections';
import { ProseSection, Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { writtenOut } from '@/lib/core/time';
import { assessmentQuestions } from '@/lib/initiative/model';
import { initiativeActions, initiativePolicy } from '@/lib/initiative/policy';
import { correctionsOfEarlyEnd, correctionsOfInitiative, initiativePage } from '@/lib/initiative/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { assess, decline, endAsInformation, start } from './actions';
import { CorrectEnd, CorrectInitiative } from './correct-forms';

const say = texts('sv');

export const metadata: Metadata = { title: say('initiative.assessment.title') };

const parts = assessmentQuestions.map((question) => ({
  title: say(`initiative.assessment.${question}`),
  fields: [question, `${question}Why`],
}));

/** Does this suit a dialogue, or is it information? */
export default async function AssessmentPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/bedomning'>) {
  const [{ id }, { sparat }] = await Promise.all([params, searchParams]);
  const { actor, dialogue } = await dialogueInOffice(id);
  const initiative = await initiativePage(dialogue.id);
  if (!initiative) notFound();
  const [corrections, endCorrections] = await Promise.all([
    correctionsOfInitiative(initiative),
    correctionsOfEarlyEnd(dialogue.id),
  ]);
  const { assessment, end } = initiative;
  const may = initiativeActions(actor, initiative);
  const mayCorrect = initiativePolicy.correct(actor, dialogue).allowed;
  const saved =
    sparat === 'initiativ'
      ? say('initiative.registered')
      : sparat === 'rattelse'
        ? say('initiative.corrected')
        : undefined;
  const hidden = <input type="hidden" name="dialogueId" value={dialogue.id} />;
  return (
    <Stack>
      <PageHeading title={say('initiative.assessment.title')} lead={say('initiative.assessment.lead')}>
        {dialogue.state === 'planning' ? (
          <p>
            <ButtonLink variant="primary" href={`/kontor/dialoger/${dialogue.id}/plan`}>
              {say('initiative.assessment.toPlan')}
            </ButtonLink>
          </p>
        ) : null}
      </PageHeading>
      {saved ? (
        <Notice kind="success" heading={saved} announce>
          {sparat === 'initiativ' && !may.start ? <p>{say('initiative.registeredNext')}</p> : null}
        </Notice>
      ) : null}
      {end ? (
        <Notice heading={say(`initiative.stage.${end.outcome}`)}>
          <p>
            {say('initiative.end.done', {
              date: writtenOut(end.decidedOn, 'sv'),
              organ: [end.organ, end.paragraph].filter(Boolean).join(', '),
            })}
          </p>
          <p className="whitespace-pre-line">{end.publicReason}</p>
        </Notice>
      ) : null}
      <Corrections
        corrections={endCorrections}
        nameOf={(field) => say(`initiative.end.${field}`)}
        say={say}
      />
      {end && mayCorrect ? (
        <CorrectEnd key={endCorrections.length} initiative={initiative} say={say} />
      ) : null}
      <ProseSection heading={say('initiative.assessment.initiative')}>
        <InitiativeFacts initiative={initiative} say={say} />
        <Corrections
          corrections={corrections}
          nameOf={(field) => say(`initiative.field.${field}`)}
          say={say}
        />
        {mayCorrect ? <CorrectInitiative key={corrections.length} initiative={initiative} say={say} /> : null}
      </ProseSection>
      {assessment ? (
        <ProseSection heading={say('initiative.assessment.made')}>
          <AssessmentResult assessment={assessment} by={initiative.assessedBy} say={say} />
        </ProseSection>
      ) : null}
      {may.start ? (
        <ProseSection heading={say('initiative.assessment.start')}>
          <p>{say('initiative.assessment.startHelp')}</p>
          <OfficeForm
            action={start}
            labels={sv.form}
            idempotencyKey={newId()}
            submitLabel={say('initiative.assessment.start')}
          >
            {hidden}
          </OfficeForm>
        </ProseSection>
      ) : null}
      {may.recordInformation ? (
        <ProseSection heading={say('initiative.end.informationTitle')}>
          <p>{say('initiative.assessment.informationHelp')}</p>
          <EndForm
            action={endAsInformation}
            dialogueId={dialogue.id}
            organ={initiative.committee}
            idempotencyKey={newId()}
            submitLabel={say('initiative.end.informationSubmit')}
            say={say}
          />
        </ProseSection>
      ) : null}
      {may.assess ? (
        <ProseSection heading={say('initiative.assessment.form')}>
          <OfficeForm
            action={assess}
            labels={sv.form}
            idempotencyKey={newId()}
            fieldOrder={parts.flatMap(({ fields }) => fields)}
            parts={parts}
            submitLabel={say('initiative.assessment.submit')}
            submitVariant={assessment ? 'secondary' : 'primary'}
            submitNote={say('initiative.assessment.submitNote')}
          >
            {hidden}
            <AssessmentFields say={say} />
          </OfficeForm>
        </ProseSection>
      ) : null}
      {may.decline && !may.recordInformation ? (
        <ProseSection heading={say('initiative.end.declineTitle')}>
          <Details summary={say('initiative.end.declineLead')}>
            <EndForm
              action={decline}
              dialogueId={dialogue.id}
              organ={initiative.committee}
              idempotencyKey={newId()}
              submitLabel={say('initiative.end.declineSubmit')}
              say={say}
            />
          </Details>
        </ProseSection>
      ) : null}
      {may.reason ? <p className="prose">{say(may.reason)}</p> : null}
    </Stack>
  );
}
