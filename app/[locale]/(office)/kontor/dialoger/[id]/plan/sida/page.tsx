import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { BackToPlan } from '@/components/plan/back-to-plan';
import { OnePage } from '@/components/plan/one-page';
import { PageHeading } from '@/components/ui/page-heading';
import { texts } from '@/lib/text/server';
import { planInOffice } from '../load';

export const metadata: Metadata = { title: texts('sv')('plan.onePage.title') };

/** Should we do this: what may change, who is reached, what will it cost, what do the principles say? */
export default async function OnePagePage({ params }: PageProps<'/[locale]/kontor/dialoger/[id]/plan/sida'>) {
  const { dialogue, plan } = await params.then(({ id }) => planInOffice(id));
  const say = texts('sv');
  return (
    <Stack>
      <PageHeading
        title={plan.content.question || say('plan.onePage.title')}
        lead={plan.content.purpose || say('plan.onePage.lead')}
      >
        <BackToPlan href={`/kontor/dialoger/${dialogue.id}/plan`}>{say('plan.form.back')}</BackToPlan>
      </PageHeading>
      <div className="one-page">
        <Stack>
          <OnePage
            content={plan.content}
            principles={plan.principles}
            principlesHref={`/kontor/dialoger/${dialogue.id}/principer`}
            say={say}
          />
        </Stack>
      </div>
      <p className="print:hidden">
        <a href={`/kontor/dialoger/${dialogue.id}/plan/hela`}>{say('plan.onePage.whole')}</a>
      </p>
    </Stack>
  );
}
