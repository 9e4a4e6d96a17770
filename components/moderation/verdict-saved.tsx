import { maskedWords, minusMasks } from '@/lib/contribution/masks';
import { withholdReasons } from '@/lib/contribution/model';
import type { ContributionToModerate } from '@/lib/contribution/moderation-queue';
import { beginningOf } from '@/lib/contribution/public-list';
import { texts } from '@/lib/text/server';

const say = texts('sv');
const longest = 80;

type Props = { judged: ContributionToModerate; changeHref: string };

/** What has just been decided, of which text, and the way to change it. */
export function VerdictSaved({ judged, changeHref }: Props) {
  const [present] = judged.history;
  if (!present) return null;
  const known = withholdReasons.find((name) => name === present.reason);
  return (
    <p role="status">
      <strong>{say(`moderation.saved.${outcomeOf(judged)}`, { masks: judged.masks.length })}</strong>
      {': '}
      {judged.erasureId ? say('moderation.queue.erased') : `”${beginningOfText(judged)}”`}.{' '}
      {known ? `${say(`contribution.reason.${known}`)}. ` : null}
      <a href={changeHref}>{say('moderation.saved.change')}</a>
    </p>
  );
}

/** What is let be after it was shown already is not published once more. */
function outcomeOf({ withdrawnAt, history: [present, before] }: ContributionToModerate) {
  if (present?.verdict !== 'published') return present?.verdict ?? 'published';
  if (withdrawnAt) return 'withdrawn';
  return before?.verdict === 'published' ? 'kept' : 'published';
}

/** A proposal by its title, any other text by its first words, as the others read it. */
function beginningOfText({ body, masks, lengths }: ContributionToModerate): string {
  const words = maskedWords(minusMasks(body, masks), say);
  const first = lengths ? (words.split('\n')[0] ?? words) : words;
  return beginningOf(first.replace(/\s+/g, ' '), longest).text;
}
