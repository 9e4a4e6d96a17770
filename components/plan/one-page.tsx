import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import { MarkedList } from '@/components/ui/marked-list';
import type { DialogueState } from '@/lib/dialogue/model';
import type { PlanContent } from '@/lib/plan/model';
import { rowLine } from '@/lib/plan/read';
import type { PrincipleResult } from '@/lib/principles/model';
import type { Say } from '@/lib/text/server';
import { PrincipleList } from './principle-list';
import { PlanLines } from './section-read';

type Props = {
  content: PlanContent;
  state: DialogueState;
  principles: readonly PrincipleResult[];
  principlesHref: string;
  say: Say;
};

const days = ['opensOn', 'closesOn', 'interimFeedbackOn', 'decisionOn', 'finalFeedbackOn'] as const;

/** The plan for one who decides, on a phone: four questions and their answers. */
export function OnePage({ content, state, principles, principlesHref, say }: Props) {
  const lines = (field: 'level' | 'promise' | 'childrenAffected' | 'risks') => (
    <PlanLines content={content} field={field} say={say} />
  );
  return (
    <>
      <ProseSection heading={say('plan.onePage.change')}>
        {content.openItems.length > 0 ? (
          <MarkedList mark="open" items={content.openItems} />
        ) : (
          <p>{say('plan.onePage.unanswered')}</p>
        )}
        <h3>{say('plan.onePage.fixed')}</h3>
        {content.fixedItems.length > 0 ? (
          <MarkedList mark="fixed" items={content.fixedItems.map(({ text, why }) => ({ text, note: why }))} />
        ) : (
          <p>{say(content.nothingFixed ? 'plan.onePage.nothingFixed' : 'plan.onePage.unanswered')}</p>
        )}
        {content.conditions.length > 0 ? (
          <>
            <h3>{say('plan.onePage.conditions')}</h3>
            <MarkedList mark="condition" items={content.conditions} />
          </>
        ) : null}
      </ProseSection>
      <ProseSection heading={say('plan.onePage.level')}>
        <DescriptionList
          items={[
            { term: say('plan.field.level'), description: lines('level') },
            { term: say('plan.field.promise'), description: lines('promise') },
          ]}
        />
      </ProseSection>
      <ProseSection heading={say('plan.onePage.reached')}>
        <DescriptionList
          items={[
            ...content.targetGroups.map(({ name, channel, hardToReach, expected }) => ({
              term: name || say('plan.read.blank'),
              description: rowLine({ channel, hardToReach, expected }, say) || say('plan.read.blank'),
            })),
            { term: say('plan.field.childrenAffected'), description: lines('childrenAffected') },
          ]}
        />
      </ProseSection>
      <ProseSection heading={say('plan.onePage.cost')}>
        <p>{cost(content, say)}</p>
      </ProseSection>
      <ProseSection heading={say('plan.onePage.when')}>
        <DescriptionList
          items={days.map((field) => ({
            term: say(`plan.field.${field}`),
            description: <PlanLines content={content} field={field} say={say} />,
          }))}
        />
      </ProseSection>
      <ProseSection heading={say('plan.onePage.risks')}>
        <p>{lines('risks')}</p>
      </ProseSection>
      <ProseSection heading={say('plan.onePage.principles')} wide>
        <PrincipleList
          principles={principles}
          content={content}
          state={state}
          href={principlesHref}
          say={say}
        />
      </ProseSection>
    </>
  );
}

function cost({ budgetKronor, budgetHours }: PlanContent, say: Say): string {
  const known = [
    budgetKronor ? say('plan.onePage.kronor', { count: Number(budgetKronor) }) : '',
    budgetHours ? say('plan.onePage.hours', { count: Number(budgetHours) }) : '',
  ].filter(Boolean);
  return known.length > 0 ? known.join(', ') : say('plan.onePage.costUnknown');
}
