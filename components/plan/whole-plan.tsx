import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import { dialogueRoles } from '@/lib/core/actor';
import { planSections } from '@/lib/plan/sections';
import type { PlanSituation } from '@/lib/plan/situation';
import type { Say } from '@/lib/text/server';
import { SectionRead } from './section-read';

type Props = { plan: Pick<PlanSituation, 'content' | 'appointed'>; say: Say };

/** Part after part of a plan, and who it is given to. */
export function WholePlan({ plan, say }: Props) {
  return (
    <>
      {planSections.map((section) => (
        <ProseSection key={section.name} heading={say(`plan.section.${section.name}`)}>
          <SectionRead section={section} content={plan.content} say={say} />
        </ProseSection>
      ))}
      <ProseSection heading={say('plan.section.roles')}>
        <DescriptionList
          items={dialogueRoles.map((role) => ({
            term: say(`people.role.${role}`),
            description:
              plan.appointed
                .filter((held) => held.role === role)
                .map(({ name }) => name)
                .join(', ') || say('plan.roles.nobody'),
          }))}
        />
      </ProseSection>
    </>
  );
}
