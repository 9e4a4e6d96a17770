import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { BackToPlan } from '@/components/plan/back-to-plan';
import { PlanDecision } from '@/components/plan/plan-decision';
import { PlanWays } from '@/components/plan/plan-ways';
import { WholePlan } from '@/components/plan/whole-plan';
import { PageHeading } from '@/components/ui/page-heading';
import { lastDecision } from '@/lib/decision/queries';
import { texts } from '@/lib/text/server';
import { planInOffice } from '../load';

export const metadata: Metadata = { title: texts('sv')('plan.onePage.whole') };

/** All that the nämnd decides about, to be read and printed in one go. */
export default async function WholePlanPage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/plan/hela'>) {
  const { dialogue, plan } = await params.then(({ id }) => planInOffice(id));
  const decision = await lastDecision(dialogue.id);
  const home = `/kontor/dialoger/${dialogue.id}/plan`;
  const say = texts('sv');
  return (
    <Stack>
      <PageHeading title={say('plan.onePage.whole')}>
        <PlanDecision
          state={dialogue.state}
          submitted={plan.judged}
          decision={decision}
          opensOn={plan.content.opensOn}
          say={say}
        />
        <BackToPlan href={home}>{say('plan.form.back')}</BackToPlan>
      </PageHeading>
      <WholePlan plan={plan} say={say} />
      <PlanWays home={home} from="hela" say={say} />
    </Stack>
  );
}
