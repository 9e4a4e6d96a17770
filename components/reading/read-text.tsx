import { withholdReasons } from '@/lib/contribution/model';
import { writtenOut } from '@/lib/core/time';
import type { ContributionToRead } from '@/lib/reading/queries';
import type { Say } from '@/lib/text/server';
import { OwnWords } from './own-words';
import { WhatItAnswers } from './what-it-answers';

type Props = { contribution: ContributionToRead; say: Say };

/** Somebody's words, large, with the few facts that matter to who reads them. */
export function ReadText({ contribution, say }: Props) {
  const { channel, receivedAt } = contribution;
  return (
    <div className="grid gap-3">
      <WhatItAnswers answering={contribution} say={say} />
      <div className="text-[1.3em]">
        <OwnWords {...contribution} say={say} />
      </div>
      <p className="text-ink-soft">
        {say('reading.read.received', {
          when: writtenOut(receivedAt, 'sv'),
          channel: say(`receipt.channel.${channel}`).toLowerCase(),
        })}
      </p>
      {factsOf(contribution, say).map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
    </div>
  );
}

function factsOf(
  { kind, audience, standing, withheldReason, themes }: ContributionToRead,
  say: Say,
): string[] {
  const reason = withholdReasons.find((name) => name === withheldReason);
  return [
    kind === 'proposal' ? say('reading.read.proposal') : null,
    audience === 'municipality' ? say('reading.read.municipality') : null,
    reason ? say('reading.read.withheld', { reason: say(`contribution.reason.${reason}`) }) : null,
    standing === 'withdrawn' ? say('reading.read.withdrawn') : null,
    themes.length > 0
      ? say('reading.read.themes', { count: themes.length, themes: themes.join(', ') })
      : null,
  ].filter((fact) => fact !== null);
}
