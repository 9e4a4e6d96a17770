import { answeredWords } from '@/components/survey/answered-question';
import { Quote } from '@/components/ui/quote';
import { disclosedText } from '@/lib/contribution/copy';
import type { Disclosed } from '@/lib/contribution/disclosure';
import { maskedSegments } from '@/lib/contribution/masks';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

/** One contribution as it is handed out on paper. */
export function DisclosedItem({ item, number, say }: { item: Disclosed; number: number; say: Say }) {
  const facts = [
    say('offline.disclosure.received', {
      when: writtenOut(item.receivedAt, 'sv', true),
      channel: say(`receipt.channel.${item.channel}`),
    }),
    item.title,
    item.place,
    item.organisation,
    item.headcount ? say('offline.receipts.headcount', { count: item.headcount }) : null,
    item.representatives.length > 0
      ? say('offline.record.tookPart', { names: item.representatives.join(', ') })
      : null,
    say(
      item.revoked ? 'offline.disclosure.standing.revoked' : `offline.disclosure.standing.${item.standing}`,
    ),
  ].filter(Boolean);
  return (
    <article className="entry py-4" aria-labelledby={`i-${item.id}`}>
      <h2 className="text-base font-semibold" id={`i-${item.id}`}>
        {say('offline.disclosure.number', { n: number })}
      </h2>
      <p>{facts.join(' · ')}</p>
      {item.question ? <p>{answeredWords(item.question, say)}</p> : null}
      {item.body === null ? (
        <p>{disclosedText(item, say)}</p>
      ) : (
        <Quote segments={maskedSegments(item.body, say('offline.disclosure.mask'))} />
      )}
    </article>
  );
}
