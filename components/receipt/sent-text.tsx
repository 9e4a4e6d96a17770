import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { WithdrawForm } from '@/components/offline/withdraw-form';
import { Stack } from '@/components/page/layout';
import { Quote } from '@/components/ui/quote';
import { maskedSegments, segmentsWith } from '@/lib/contribution/masks';
import { withholdReasons } from '@/lib/contribution/model';
import type { Conversed } from '@/lib/contribution/public-conversation';
import { beginningOf } from '@/lib/contribution/public-list';
import type { ReceiptContribution, RepliedTo } from '@/lib/contribution/receipt-queries';
import { MarkedText } from './marked-text';

type Props = {
  contribution: ReceiptContribution;
  /** What it is called, where several were sent at once or it answers a question. */
  heading?: string;
  /** Was the file that it came with revoked? Then nothing becomes of it. */
  revoked: boolean;
  /** What has been said about it in public. */
  conversed: Conversed | undefined;
  /** What it replies to, and where that stands; nothing when it replies to nothing that is shown. */
  replied: (RepliedTo & { href: string }) | undefined;
  /** Where it stands in public, when it is shown. */
  href: string;
  code: string;
  reader: Reader;
};

/** One's own words, whole, with what others do not see marked, and what became of them. */
export function SentText(props: Props) {
  const { contribution, heading, revoked, conversed, replied, href, code, reader } = props;
  const { say } = reader;
  const { erased, body, masks, explanation } = contribution;
  const mayBeShown = contribution.audience === 'public' && !contribution.withdrawn && !erased && !revoked;
  const mayBeWithdrawn = mayBeShown && contribution.verdict !== 'withheld';
  const hidden = segmentsWith(body, masks).filter((segment) => segment.masked);
  return (
    <Stack>
      {heading ? <h3>{heading}</h3> : null}
      {erased ? null : (
        <MarkedText
          segments={segmentsWith(body, masks)}
          lang={langUnlessPage(contribution.language, reader)}
        />
      )}
      {hidden.length > 0 && !erased ? (
        <>
          <h3>{say('receipt.moderation.masked')}</h3>
          <ul>
            {hidden.map(({ text, masked }, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: masks have no identity but their place
              <li key={position}>
                <span lang={langUnlessPage(contribution.language, reader)}>
                  {say('receipt.moderation.maskedWords', { words: text })}
                </span>
                {masked ? ` – ${say(`contribution.maskReason.${masked}`)}` : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {revoked ? null : <p>{outcomeOf(contribution, reader)}</p>}
      {explanation ? (
        <p>
          {say('receipt.moderation.explanation')}: <span lang="sv">{explanation}</span>
        </p>
      ) : null}
      {mayBeShown && contribution.verdict === 'published' ? (
        <p>
          {whatWasSaid(conversed, reader)} <a href={href}>{say('receipt.conversation.see')}</a>
        </p>
      ) : null}
      {mayBeWithdrawn ? (
        <WithdrawForm
          code={code}
          contributionId={contribution.id}
          shown={contribution.verdict === 'published'}
          locale={reader.locale}
          say={say}
        />
      ) : null}
      {replied ? <Replied to={replied} reader={reader} /> : null}
    </Stack>
  );
}

/** The beginning of what one has replied to, as everybody sees it, and the way there. */
function Replied({ to, reader }: { to: RepliedTo & { href: string }; reader: Reader }) {
  const { say } = reader;
  return (
    <Stack space="tight">
      <h3>{say('receipt.replied.heading')}</h3>
      <Quote
        segments={maskedSegments(beginningOf(to.body, 300).text, say)}
        lang={langUnlessPage(to.language, reader)}
        attribution={
          <a href={to.href}>
            {say(to.kind === 'proposal' ? 'receipt.replied.toProposal' : 'receipt.replied.toText')}
          </a>
        }
      />
    </Stack>
  );
}

/** "You have been answered", in a sentence. */
function whatWasSaid(conversed: Conversed | undefined, { say }: Reader): string {
  const { answers = 0, replies = 0 } = conversed ?? {};
  return [
    answers > 0 ? say('receipt.conversation.answers', { count: answers }) : '',
    replies > 0 ? say('receipt.conversation.replies', { count: replies }) : '',
  ].join(' ');
}

function outcomeOf(
  { erased, withdrawn, verdict, masks, reason }: ReceiptContribution,
  { say }: Reader,
): string {
  if (erased) return say('receipt.moderation.erased');
  if (withdrawn) return say('receipt.moderation.withdrawn');
  const masked = masks.length > 0;
  switch (verdict) {
    case null:
      return say('receipt.moderation.waiting');
    case 'published':
      return say(masked ? 'receipt.moderation.publishedMasked' : 'receipt.moderation.published');
    case 'cleared':
      return say(masked ? 'receipt.moderation.clearedMasked' : 'receipt.moderation.cleared');
    default: {
      const known = withholdReasons.find((name) => name === reason);
      return say('receipt.moderation.withheld', { reason: known ? say(`contribution.reason.${known}`) : '' });
    }
  }
}
