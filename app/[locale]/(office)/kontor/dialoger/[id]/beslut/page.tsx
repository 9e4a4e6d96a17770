import type { Metadata } from 'next';
import { DecisionFields, decisionFields } from '@/components/decision/decision-fields';
import { OlderPrinciples } from '@/components/decision/older-principles';
import { PlanDifferences } from '@/components/decision/plan-differences';
import { RecordedDecision } from '@/components/decision/recorded-decision';
import { Unversioned } from '@/components/decision/unversioned';
import { OfficeForm } from '@/components/form/office-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { writtenOut } from '@/lib/core/time';
import { decisionPolicy } from '@/lib/decision/policy';
import { decisionPage } from '@/lib/decision/queries';
import { isDecided } from '@/lib/plan/policy';
import { draftSinceVersion } from '@/lib/plan/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { record, reopen } from './actions';
import { CorrectDecision } from './correct-decision';
import { NotHeld } from './not-held';

export const metadata: Metadata = { title: texts('sv')('decision.title') };

/** What did the nämnd decide, and is the plan still what it decided about? */
export default async function DecisionPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/beslut'>) {
  const [{ id }, { sparat }] = await Promise.all([params, searchParams]);
  const { actor, dialogue } = await dialogueInOffice(id);
  const { today, decisions, latest, decided, differences, rechecked } = await decisionPage(dialogue.id);
  const since = isDecided(dialogue.state) ? await draftSinceVersion(dialogue.id) : undefined;
  const say = texts('sv');
  const awaits = dialogue.state === 'pendingDecision' && latest;
  const may = decisionPolicy.record(actor, dialogue);
  const mayReopen = dialogue.state === 'approved' && decisionPolicy.reopen(actor, dialogue).allowed;
  const saved =
    sparat === 'beslut'
      ? say('decision.recordedNow')
      : sparat === 'rattelse'
        ? say('decision.correct.saved')
        : undefined;
  const hidden = <input type="hidden" name="dialogueId" value={dialogue.id} />;
  return (
    <Stack>
      <PageHeading title={say('decision.title')} lead={say('decision.lead')} />
      {saved ? <Notice kind="success" heading={saved} announce /> : null}
      {awaits ? (
        <Notice heading={say('decision.waiting.heading')}>
          <p>
            {say('decision.waiting.version', {
              number: latest.number,
              when: writtenOut(latest.submittedAt, 'sv'),
            })}{' '}
            <a href={`/kontor/dialoger/${dialogue.id}/plan/sida`}>{say('decision.waiting.read')}</a>
          </p>
          {may.allowed ? null : <p>{say(may.reason)}</p>}
        </Notice>
      ) : null}
      {awaits && rechecked.awaiting ? (
        <OlderPrinciples rechecked={rechecked.awaiting} decided={false} say={say} />
      ) : null}
      {awaits && may.allowed ? (
        <ProseSection heading={say('decision.form.heading')}>
          <OfficeForm
            action={record}
            idempotencyKey={newId()}
            labels={sv.form}
            fieldOrder={decisionFields}
            submitLabel={say('decision.form.submit')}
            submitNote={say('decision.form.submitNote', { number: latest.number })}
          >
            {hidden}
            <input type="hidden" name="planVersionId" value={latest.id} />
            <DecisionFields
              organ={dialogue.committee}
              registryNumber={dialogue.registryNumber}
              today={today}
              say={say}
            />
          </OfficeForm>
        </ProseSection>
      ) : null}
      {dialogue.state === 'returned' && latest && may.allowed ? (
        <NotHeld dialogue={dialogue} version={latest} today={today} say={say} />
      ) : null}
      <ProseSection heading={say('decision.recorded.heading')}>
        {rechecked.decided ? <OlderPrinciples rechecked={rechecked.decided} decided say={say} /> : null}
        {decisions.length === 0 ? (
          <EmptyState heading={say('decision.recorded.none')} headingLevel={3}>
            {say('decision.recorded.noneWhat')}
          </EmptyState>
        ) : (
          decisions.map((one) => (
            <RecordedDecision key={one.id} decision={one} say={say}>
              {may.allowed ? <CorrectDecision decision={one} today={today} say={say} /> : null}
            </RecordedDecision>
          ))
        )}
      </ProseSection>
      {decided && latest ? (
        <ProseSection heading={say('decision.differences.heading')} wide>
          {decided.commitment === latest.commitment ? null : (
            <Notice kind="warning" heading={say('decision.differences.needsNew')} headingLevel={3} />
          )}
          <PlanDifferences
            differences={differences}
            before={decided.number}
            after={latest.number}
            say={say}
          />
          <Unversioned since={since} home={`/kontor/dialoger/${dialogue.id}`} headingLevel={3} say={say} />
        </ProseSection>
      ) : null}
      {mayReopen ? (
        <Details summary={say('decision.reopen.heading')}>
          <OfficeForm
            action={reopen}
            labels={sv.form}
            idPrefix="r-"
            submitLabel={say('decision.reopen.submit')}
            submitVariant="secondary"
            submitNote={say('decision.reopen.lead')}
          >
            {hidden}
          </OfficeForm>
        </Details>
      ) : null}
    </Stack>
  );
}
