import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import { withholdReasons } from '@/lib/contribution/model';
import { writtenOut } from '@/lib/core/time';
import type { ContributionToRead } from '@/lib/reading/queries';
import type { Say } from '@/lib/text/server';

type Props = { contribution: ContributionToRead; say: Say };

/** Somebody's words, large, with the few facts that matter to who reads them. */
export function ReadText({ contribution, say }: Props) {
  const { body, language, channel, receivedAt } = contribution;
  return (
    <div className="grid gap-3">
      <div className="text-[1.3em]">
        <Quote
          segments={maskedSegments(body, say('reading.read.mask'))}
          lang={language === 'sv' ? undefined : language}
        />
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

function factsOf({ audience, standing, withheldReason, themes }: ContributionToRead, say: Say): string[] {
  const reason = withholdReasons.find((name) => name === withheldReason);
  return [
    audience === 'municipality' ? say('reading.read.municipality') : null,
    reason ? say('reading.read.withheld', { reason: say(`contribution.reason.${reason}`) }) : null,
    standing === 'withdrawn' ? say('reading.read.withdrawn') : null,
    themes.length > 0
      ? say('reading.read.themes', { count: themes.length, themes: themes.join(', ') })
      : null,
  ].filter((fact) => fact !== null);
}
