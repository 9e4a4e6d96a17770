import type { Say } from '@/lib/text/server';

type Props = { home: string; from: 'sida' | 'hela'; say: Say };

/** Where one who has read a plan goes on: the same plan at the other length, and back to what waits. */
export function PlanWays({ home, from, say }: Props) {
  return (
    <ul className="prose print:hidden">
      <li>
        {from === 'sida' ? (
          <a href={`${home}/hela`}>{say('plan.onePage.whole')}</a>
        ) : (
          <a href={`${home}/sida`}>{say('plan.overview.onePage')}</a>
        )}
      </li>
      <li>
        <a href="/kontor">{say('plan.onePage.toWork')}</a>
      </li>
    </ul>
  );
}
