import type { Metadata } from 'next';
import { PlanDifferences } from '@/components/decision/plan-differences';
import { OfficeForm } from '@/components/form/office-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { MissingList } from '@/components/plan/missing-list';
import { SectionList } from '@/components/plan/section-list';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { writtenOut } from '@/lib/core/time';
import { lastReturn } from '@/lib/decision/queries';
import { isDecided, planPolicy } from '@/lib/plan/policy';
import { draftSinceVersion, latestVersionNumber } from '@/lib/plan/queries';
import { sectionOf } from '@/lib/plan/sections';
import { isBlocking } from '@/lib/principles/evaluate';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { submit, withdraw } from './actions';
import { planInOffice } from './load';

export const metadata: Metadata = { title: texts('sv')('plan.overview.title') };

/** What is missing, and in which words do I say it? */
export default async function PlanPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/plan'>) {
  const [{ id }, { gjort }] = await Promise.all([params, searchParams]);
  const { actor, dialogue, plan, mayWrite } = await planInOffice(id);
  const [version, since, returned] = await Promise.all([
    latestVersionNumber(dialogue.id),
    draftSinceVersion(dialogue.id),
    dialogue.state === 'returned' ? lastReturn(dialogue.id) : undefined,
  ]);
  const say = texts('sv');
  const home = `/kontor/dialoger/${dialogue.id}/plan`;
  const stopping = plan.principles.filter(isBlocking).length;
  const decided = isDecided(dialogue.state);
  const ready = plan.missing.length === 0 && stopping === 0 && plan.set !== undefined;
  const stands = since !== undefined && !since.breaksDecision;
  const maySubmit = planPolicy.submit(actor, dialogue).allowed && ready && (!decided || stands);
  const done = gjort === 'inlamnad' ? 'submitted' : gjort === 'tillbaka' ? 'withdrawn' : undefined;
  const hidden = <input type="hidden" name="dialogueId" value={dialogue.id} />;
  return (
    <Stack>
      <PageHeading
        title={say('plan.overview.title')}
        lead={say(mayWrite.allowed ? 'plan.overview.lead' : 'plan.overview.leadRead')}
      >
        <p>
          {plan.savedAt
            ? say('plan.overview.savedBy', {
                date: writtenOut(plan.savedAt, 'sv', true),
                name: plan.savedBy ?? '',
              })
            : say('plan.overview.neverSaved')}
        </p>
        <p>
          <ButtonLink href={`${home}/sida`}>{say('plan.overview.onePage')}</ButtonLink>
        </p>
        <p className="print:hidden">
          <a href={`${home}/hela`}>{say('plan.onePage.whole')}</a>
        </p>
      </PageHeading>
      {done ? (
        <Notice kind="success" heading={say(`plan.submit.${done}`)} announce>
          {done === 'submitted' && !decided ? <p>{say('plan.submit.submittedNext')}</p> : null}
        </Notice>
      ) : null}
      {mayWrite.allowed ? null : (
        <Notice heading={say('plan.overview.readOnly')}>
          <p>{say(mayWrite.reason)}</p>
        </Notice>
      )}
      {returned ? (
        <Notice kind="warning" heading={say('decision.returned.heading')}>
          <p>
            {say('decision.returned.said', {
              organ: returned.organ,
              when: writtenOut(returned.decidedOn, 'sv'),
              paragraph: returned.paragraph,
              reason: returned.reason ?? '',
            })}
          </p>
        </Notice>
      ) : null}
      {planPolicy.withdraw(actor, dialogue).allowed ? (
        <ProseSection heading={say('plan.submit.withdrawTitle')}>
          <p>{say('plan.submit.withdrawLead', { number: version ?? 1 })}</p>
          <OfficeForm
            action={withdraw}
            labels={sv.form}
            idempotencyKey={newId()}
            submitLabel={say('plan.submit.withdrawButton')}
            submitVariant="secondary"
          >
            {hidden}
          </OfficeForm>
        </ProseSection>
      ) : null}
      <ProseSection
        heading={say(plan.missing.length > 0 ? 'plan.overview.missingTitle' : 'plan.overview.wholeTitle')}
      >
        {plan.missing.length === 0 ? (
          <p>{say(stopping > 0 ? 'plan.overview.missingPrinciples' : 'plan.overview.missingNone')}</p>
        ) : mayWrite.allowed ? (
          <>
            <p>{say('plan.overview.missingLead')}</p>
            <MissingList
              items={plan.missing.map(({ field, key }) => {
                const section = field === 'roles' ? undefined : sectionOf(field);
                return {
                  text: say(key),
                  href: `${home}/${section?.slug ?? 'roller'}`,
                  where: say(`plan.section.${section?.name ?? 'roles'}`),
                };
              })}
            />
          </>
        ) : (
          <p>{say('plan.overview.missingRead', { count: plan.missing.length })}</p>
        )}
      </ProseSection>
      <ProseSection heading={say('plan.overview.principlesTitle')}>
        <p>
          {plan.set === undefined
            ? say('plan.conflict.noPrinciples')
            : stopping > 0
              ? say('plan.overview.principlesStop', { count: stopping })
              : say(plan.judged ? 'plan.overview.principlesJudged' : 'plan.overview.principlesClear')}{' '}
          <a href={`/kontor/dialoger/${dialogue.id}/principer`}>{say('plan.overview.principlesLink')}</a>
        </p>
      </ProseSection>
      {decided && since ? (
        <ProseSection heading={say('decision.unversioned.heading')} wide>
          <PlanDifferences differences={since.differences} before={since.number} say={say} />
          {since.breaksDecision ? (
            <p>
              {say('decision.unversioned.breaks')}{' '}
              <a href={`/kontor/dialoger/${dialogue.id}/beslut`}>{say('publication.publish.toDecision')}</a>
            </p>
          ) : null}
        </ProseSection>
      ) : null}
      {maySubmit ? (
        <ProseSection heading={say(decided ? 'plan.submit.newVersion' : 'plan.submit.title')}>
          <p>{say(decided ? 'plan.submit.newVersionLead' : 'plan.submit.lead')}</p>
          <OfficeForm
            action={submit}
            labels={sv.form}
            idempotencyKey={newId()}
            submitLabel={say(decided ? 'plan.submit.newVersion' : 'plan.submit.button')}
          >
            {hidden}
          </OfficeForm>
        </ProseSection>
      ) : null}
      <ProseSection heading={say('plan.overview.sections')} wide>
        <SectionList home={home} plan={plan} hints={mayWrite.allowed} say={say} />
      </ProseSection>
    </Stack>
  );
}
