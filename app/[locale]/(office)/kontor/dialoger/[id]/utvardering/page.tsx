import type { Metadata } from 'next';
import { PromiseFields, PromiseRead } from '@/components/followup/promise-kept';
import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { ProseSection, Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { writtenOut } from '@/lib/core/time';
import { followupPolicy } from '@/lib/followup/policy';
import { evaluationPage } from '@/lib/followup/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { archive, save } from './actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('followup.evaluation.title') };

/** What was promised, was it kept, and what is learnt? */
export default async function EvaluationPage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/utvardering'>) {
  const { actor, dialogue } = await dialogueInOffice((await params).id);
  const { evaluation, principles, owed } = await evaluationPage(dialogue.id);
  const may = followupPolicy.evaluate(actor, dialogue);
  const mayArchive = followupPolicy.archive(actor, dialogue);
  const open = dialogue.state === 'followUp' && !evaluation;
  const parts = principles.map(({ title }, n) => ({
    title,
    fields: [`principles.${n}.kept`, `principles.${n}.words`],
  }));
  const hidden = <input type="hidden" name="dialogueId" value={dialogue.id} />;
  return (
    <Stack>
      <PageHeading title={say('followup.evaluation.title')} lead={say('followup.evaluation.lead')} />
      {dialogue.state === 'archived' ? <Notice heading={say('followup.archive.done')} /> : null}
      {evaluation ? (
        <ProseSection heading={say('followup.evaluation.learning')} serif>
          <p className="whitespace-pre-line">{evaluation.learning}</p>
          <p>
            {say('followup.evaluation.written', {
              when: writtenOut(evaluation.at, 'sv'),
              who: evaluation.by ?? say('report.list.somebody'),
            })}
          </p>
        </ProseSection>
      ) : null}
      {open && owed > 0 ? (
        <Notice kind="warning" heading={say('followup.evaluation.owed', { count: owed })}>
          <p>{say('followup.conflict.owed')}</p>
        </Notice>
      ) : null}
      {open && may.allowed && owed === 0 ? (
        <OfficeForm
          action={save}
          idempotencyKey={newId()}
          labels={sv.form}
          fieldOrder={[...parts.flatMap(({ fields }) => fields), 'learning']}
          parts={parts}
          submitLabel={say('followup.evaluation.submit')}
          submitNote={say('followup.evaluation.note')}
        >
          {hidden}
          <p>{say('followup.evaluation.foldedLead')}</p>
          {principles.map((principle, position) => (
            <PromiseFields key={principle.id} principle={principle} position={position} say={say} />
          ))}
          <TextArea
            name="learning"
            label={say('followup.evaluation.learning')}
            hint={say('followup.evaluation.learningHint')}
            limit={4000}
            required
          />
        </OfficeForm>
      ) : (
        <ProseSection heading={say('followup.evaluation.promised')}>
          {evaluation || (open && may.allowed) ? null : (
            <p>{say(open && !may.allowed ? may.reason : 'followup.evaluation.tooEarly')}</p>
          )}
          {principles.map((principle) => (
            <PromiseRead key={principle.id} principle={principle} say={say} />
          ))}
        </ProseSection>
      )}
      {dialogue.state === 'evaluated' ? (
        <ProseSection heading={say('followup.archive.heading')}>
          {mayArchive.allowed ? (
            <OfficeForm
              action={archive}
              idempotencyKey={newId()}
              idPrefix="archive-"
              labels={sv.form}
              submitLabel={say('followup.archive.submit')}
              submitNote={say('followup.archive.note')}
            >
              {hidden}
            </OfficeForm>
          ) : (
            <p>{say(mayArchive.reason)}</p>
          )}
        </ProseSection>
      ) : null}
    </Stack>
  );
}
