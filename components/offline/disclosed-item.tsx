import { answeredWords } from '@/components/survey/answered-question';
import { DescriptionList } from '@/components/ui/description-list';
import { Quote } from '@/components/ui/quote';
import {
  type CopiedItem,
  type CopiedSubmission,
  type DisclosedChoices,
  disclosedText,
  pointOf,
} from '@/lib/contribution/copy';
import type { Disclosed } from '@/lib/contribution/disclosure';
import { maskedSegments } from '@/lib/contribution/masks';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

/** What came in at once, as it is handed out on paper. */
export function DisclosedSubmission({ copied, say }: { copied: CopiedSubmission; say: Say }) {
  const { number, choices, items } = copied;
  const together = choices ? say('offline.disclosure.together', { n: number }) : undefined;
  return (
    <>
      {choices ? <Choices choices={choices} number={number} say={say} /> : null}
      {items.map((one) => (
        <DisclosedItem key={one.item.id} {...one} together={together} say={say} />
      ))}
    </>
  );
}

function Choices({ choices, number, say }: { choices: DisclosedChoices; number: number; say: Say }) {
  return (
    <article className="entry py-4" aria-labelledby={`s-${number}`}>
      <h2 className="text-base font-semibold" id={`s-${number}`}>
        {say('offline.disclosure.choices', { n: number })}
      </h2>
      <p>{cameIn(choices, say)}</p>
      <DescriptionList
        items={choices.answers.map(({ questionId, question, words }) => ({
          id: questionId,
          term: question,
          description: words,
        }))}
      />
    </article>
  );
}

type ItemProps = CopiedItem & {
  /** The submission that it was sent with, where more than texts was sent. */
  together: string | undefined;
  say: Say;
};

function DisclosedItem({ item, number, repliesTo, together, say }: ItemProps) {
  const point = pointOf(item);
  const facts = [
    cameIn(item, say),
    item.parentId ? say('offline.disclosure.repliesTo', { number: repliesTo ?? 0 }) : null,
    together,
    item.title,
    item.place,
    point ? say('offline.disclosure.point', { point }) : null,
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
        <Quote segments={maskedSegments(item.body, say)} />
      )}
    </article>
  );
}

function cameIn({ receivedAt, channel }: Pick<Disclosed, 'receivedAt' | 'channel'>, say: Say): string {
  return say('offline.disclosure.received', {
    when: writtenOut(receivedAt, 'sv', true),
    channel: say(`receipt.channel.${channel}`),
  });
}
