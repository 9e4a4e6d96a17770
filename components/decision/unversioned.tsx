import { Notice } from '@/components/ui/notice';
import type { DraftSinceVersion } from '@/lib/plan/queries';
import type { Say } from '@/lib/text/server';

type Props = { since: DraftSinceVersion | undefined; home: string; headingLevel: 2 | 3; say: Say };

/** What has been saved in the plan and is in no version yet: nobody outside will see it as it is. */
export function Unversioned({ since, home, headingLevel, say }: Props) {
  if (!since) return null;
  return (
    <Notice kind="warning" heading={say('decision.unversioned.heading')} headingLevel={headingLevel}>
      <p>
        {say('decision.unversioned.lead', {
          number: since.number,
          fields: since.differences.map(({ field }) => say(`plan.field.${field}`)).join(', '),
        })}{' '}
        <a href={`${home}/plan`}>{say('decision.unversioned.toPlan')}</a>
      </p>
      {since.breaksDecision ? <p>{say('decision.unversioned.breaks')}</p> : null}
    </Notice>
  );
}
