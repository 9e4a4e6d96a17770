import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { PlanHeading } from '@/components/plan/plan-heading';
import { PlanWays } from '@/components/plan/plan-ways';
import { WholePlan } from '@/components/plan/whole-plan';
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
      <PlanHeading
        title={say('plan.onePage.whole')}
        home={home}
        state={dialogue.state}
        submitted={plan.judged}
        decision={decision}
        opensOn={plan.content.opensOn}
        say={say}
      />
      <WholePlan plan={plan} say={say} />
      <PlanWays home={home} from="hela" say={say} />
    </Stack>
  );
}
