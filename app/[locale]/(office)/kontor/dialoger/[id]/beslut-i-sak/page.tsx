import type { Metadata } from 'next';
import { OfficeForm } from '@/components/form/office-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { DecisionGround } from '@/components/report/decision-ground';
import { MatterDecisionFields, matterDecisionFields } from '@/components/report/matter-decision-fields';
import { RecordedMatter } from '@/components/report/recorded-matter';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import { newId } from '@/lib/core/ids';
import { matterDecisionPage } from '@/lib/report/decision-queries';
import { reportPolicy } from '@/lib/report/policy';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { record } from './actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('report.matter.title') };

/** What does the nämnd decide on, and what did it decide? */
export default async function MatterDecisionPage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/beslut-i-sak'>) {
  const { actor, dialogue } = await dialogueInOffice((await params).id);
  const { today, ground, decisions } = await matterDecisionPage(dialogue.id);
  const home = `/kontor/dialoger/${dialogue.id}`;
  const may = reportPolicy.recordMatter(actor, dialogue);
  const waits = dialogue.state === 'decisionPreparation';
  return (
    <Stack>
      <PageHeading title={say('report.matter.title')} lead={say('report.matter.lead')} />
      {dialogue.state === 'decided' ? (
        <Notice heading={say('report.matter.next')}>
          <p>{say('report.matter.nextWhat')}</p>
          <p>
            <a href={`${home}/svar`}>{say('report.matter.toAnswers')}</a>
          </p>
          <p>
            <a href={`${home}/rapport`}>{say('report.matter.toReport')}</a>
          </p>
        </Notice>
      ) : null}
      {ground ? (
        <DecisionGround
          ground={ground}
          href={`${home}/rapport/${ground.id}`}
          mayReadProposals={analysisPolicy.read(actor, dialogue).allowed}
          say={say}
        />
      ) : (
        <EmptyState
          heading={say('report.matter.noGround')}
          action={<ButtonLink href={`${home}/rapport`}>{say('report.matter.toReport')}</ButtonLink>}
        >
          {say('report.matter.noGroundWhat')}
        </EmptyState>
      )}
      {decisions.length > 0 || waits ? (
        <ProseSection heading={say('report.matter.recorded')}>
          {decisions.length === 0 ? (
            <EmptyState heading={say('report.matter.none')} headingLevel={3}>
              {say('report.matter.noneWhat')}
            </EmptyState>
          ) : (
            decisions.map((decision) => (
              <RecordedMatter
                key={decision.id}
                decision={decision}
                reportHref={`${home}/rapport/${decision.reportId}`}
                say={say}
              />
            ))
          )}
        </ProseSection>
      ) : null}
      {waits && ground ? (
        <ProseSection heading={say('report.matter.form')}>
          {may.allowed ? (
            <OfficeForm
              action={record}
              idempotencyKey={newId()}
              labels={sv.form}
              fieldOrder={matterDecisionFields}
              submitLabel={say('report.matter.submit')}
              submitNote={say('report.matter.submitNote', { number: ground.number })}
            >
              <input type="hidden" name="dialogueId" value={dialogue.id} />
              <MatterDecisionFields
                organ={dialogue.committee}
                registryNumber={dialogue.registryNumber}
                today={today}
                say={say}
              />
            </OfficeForm>
          ) : (
            <p>{say(may.reason)}</p>
          )}
        </ProseSection>
      ) : null}
    </Stack>
  );
}
