import { PageHeading } from '@/components/ui/page-heading';
import { BackToPlan } from './back-to-plan';
import { PlanDecision } from './plan-decision';

type Props = React.ComponentProps<typeof PlanDecision> & { title: string; lead?: string; home: string };

/** What begins a plan that is read, at either length: what the nämnd decides about it, and the way to its parts. */
export function PlanHeading({ title, lead, home, ...decision }: Props) {
  return (
    <PageHeading title={title} lead={lead}>
      <PlanDecision {...decision} />
      <BackToPlan href={home}>{decision.say('plan.form.back')}</BackToPlan>
    </PageHeading>
  );
}
