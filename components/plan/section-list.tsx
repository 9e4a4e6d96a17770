import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import { gapsIn } from '@/lib/plan/missing-place';
import { isUntouched, planSections } from '@/lib/plan/sections';
import type { PlanSituation } from '@/lib/plan/situation';
import type { Say } from '@/lib/text/server';

type Props = {
  home: string;
  plan: Pick<PlanSituation, 'content' | 'missing' | 'principles'>;
  /** Is it said what is to be written in each part, to those who write? */
  hints: boolean;
  say: Say;
};

/** The plan's parts, each with what it still lacks, counted and not scored. */
export function SectionList({ home, plan, hints, say }: Props) {
  const roles = plan.missing.filter(({ field }) => field === 'roles').length;
  return (
    <ItemList label={say('plan.overview.sections')}>
      {planSections.map((section) => {
        const lacking = gapsIn(section, plan).length;
        const untouched = isUntouched(section, plan.content);
        return (
          <ListItem
            key={section.name}
            title={say(`plan.section.${section.name}`)}
            href={`${home}/${section.slug}`}
            state={<Standing lacking={lacking} untouched={untouched} say={say} />}
          >
            {hints ? say(`plan.lead.${section.name}`) : null}
          </ListItem>
        );
      })}
      <ListItem
        title={say('plan.section.roles')}
        href={`${home}/roller`}
        state={<Standing lacking={roles} untouched={false} say={say} />}
      >
        {hints ? say('plan.lead.roles') : null}
      </ListItem>
    </ItemList>
  );
}

function Standing({ lacking, untouched, say }: { lacking: number; untouched: boolean; say: Say }) {
  if (untouched) return <StateTag state="future">{say('plan.overview.notStarted')}</StateTag>;
  if (lacking === 0) return <StateTag state="past">{say('plan.overview.complete')}</StateTag>;
  return <StateTag state="present">{say('plan.overview.missingCount', { count: lacking })}</StateTag>;
}
