import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { CodingNone } from '@/lib/analysis/rules';
import type { Say } from '@/lib/text/server';

/** Why there is nothing to code here, and where to go instead. */
export function NothingToCode({ why, dialogueId, say }: { why: CodingNone; dialogueId: string; say: Say }) {
  const home = `/kontor/dialoger/${dialogueId}`;
  const next = {
    received: undefined,
    left: { href: `${home}/svar`, text: say('analysis.work.toAnswers') },
    coded: { href: `${home}/kodning/lista?visa=kvar`, text: say('analysis.list.toLeft') },
    excluded: { href: `${home}/kodning/lista?visa=alla`, text: say('analysis.list.all') },
    found: { href: `${home}/kodning/lista?visa=alla`, text: say('analysis.list.all') },
  }[why];
  return (
    <EmptyState
      heading={say(`analysis.list.none.${why}`)}
      action={next ? <ButtonLink href={next.href}>{next.text}</ButtonLink> : undefined}
    >
      {say(`analysis.list.none.${why}What`)}
    </EmptyState>
  );
}
