import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import { dialogueRoles } from '@/lib/core/actor';
import { planSections } from '@/lib/plan/sections';
import type { PlanSituation } from '@/lib/plan/situation';
import type { Say } from '@/lib/text/server';
import { SectionRead } from './section-read';

type Props = { plan: Pick<PlanSituation, 'content' | 'appointed'>; say: Say };

/** All that the nämnd decides about, to be read and printed in one go. */
export function WholePlan({ plan, say }: Props) {
  return (
    <ProseSection heading={say('plan.onePage.whole')}>
      {planSections.map((section) => (
        <section key={section.name}>
          <h3>{say(`plan.section.${section.name}`)}</h3>
          <SectionRead section={section} content={plan.content} say={say} />
        </section>
      ))}
      <section>
        <h3>{say('plan.section.roles')}</h3>
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
      </section>
    </ProseSection>
  );
}
