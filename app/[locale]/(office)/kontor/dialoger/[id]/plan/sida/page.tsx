import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { OnePage } from '@/components/plan/one-page';
import { PlanHeading } from '@/components/plan/plan-heading';
import { PlanWays } from '@/components/plan/plan-ways';
import { lastDecision } from '@/lib/decision/queries';
import { texts } from '@/lib/text/server';
import { planInOffice } from '../load';

export const metadata: Metadata = { title: texts('sv')('plan.overview.onePage') };

/** Should we do this: what may change, who is reached, what will it cost, what do the principles say? */
export default async function OnePagePage({ params }: PageProps<'/[locale]/kontor/dialoger/[id]/plan/sida'>) {
  const { dialogue, plan } = await params.then(({ id }) => planInOffice(id));
  const decision = await lastDecision(dialogue.id);
  const home = `/kontor/dialoger/${dialogue.id}/plan`;
  const say = texts('sv');
  return (
    <Stack>
      <PlanHeading
        title={plan.content.question || say('plan.overview.onePage')}
        lead={plan.content.purpose || say('plan.onePage.lead')}
        home={home}
        state={dialogue.state}
        submitted={plan.judged}
        decision={decision}
        opensOn={plan.content.opensOn}
        say={say}
      />
      <div className="one-page">
        <Stack>
          <OnePage
            content={plan.content}
            state={dialogue.state}
            principles={plan.principles}
            principlesHref={`/kontor/dialoger/${dialogue.id}/principer`}
            say={say}
          />
        </Stack>
      </div>
      <PlanWays home={home} from="sida" say={say} />
    </Stack>
  );
}
