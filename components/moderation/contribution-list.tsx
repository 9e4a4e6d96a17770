import { answeredWords } from '@/components/survey/answered-question';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { Quote } from '@/components/ui/quote';
import { StateTag } from '@/components/ui/tag';
import { maskedSegments } from '@/lib/contribution/masks';
import { withholdReasons } from '@/lib/contribution/model';
import type { ListedContribution } from '@/lib/contribution/office-queries';
import { writtenOut } from '@/lib/core/time';
import { texts } from '@/lib/text/server';

const say = texts('sv');

type Props = {
  contributions: readonly ListedContribution[];
  /** Where a contribution is moderated, for those who may. */
  moderateHref?: (contributionId: string) => string;
  /** Where a contribution stands alone, and is answered in public. */
  oneHref?: (contributionId: string) => string;
  /** The one that stands alone on this page. */
  shown?: string;
  headingLevel?: 2 | 3;
};

/** What came in, newest first: each text as far as this reader may read it. */
export function ContributionList({ contributions, moderateHref, oneHref, shown, headingLevel = 2 }: Props) {
  return (
    <ItemList label={say('moderation.list.caption')}>
      {contributions.map((contribution) => (
        <ListItem
          key={contribution.id}
          title={writtenOut(contribution.receivedAt, 'sv', true)}
          headingLevel={headingLevel}
          state={<Standing contribution={contribution} />}
          facts={factsOf(contribution)}
        >
          {contribution.question ? <p>{answeredWords(contribution.question, say)}</p> : null}
          <Body contribution={contribution} />
          <Ways {...{ contribution, moderateHref, oneHref, shown }} />
        </ListItem>
      ))}
    </ItemList>
  );
}

/** Where one goes from a contribution, for those who may; with room for a finger between. */
function Ways({
  contribution,
  moderateHref,
  oneHref,
  shown,
}: Omit<Props, 'contributions' | 'headingLevel'> & { contribution: ListedContribution }) {
  const { id, parentId, verdict, erased, revoked, answers } = contribution;
  const when = <span className="visually-hidden"> {writtenOut(contribution.receivedAt, 'sv', true)}</span>;
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-3">
      {oneHref && parentId && parentId !== shown ? (
        <a href={oneHref(parentId)}>{say('moderation.list.repliesTo')}</a>
      ) : null}
      {moderateHref && !erased && !revoked ? (
        <a href={moderateHref(id)}>
          {say(verdict ? 'moderation.list.again' : 'moderation.list.open')}
          {when}
        </a>
      ) : null}
      {oneHref && id !== shown && (answers > 0 || (verdict === 'published' && !erased && !revoked)) ? (
        <a href={oneHref(id)}>
          {say('answering.answerLink', { count: answers })}
          {when}
        </a>
      ) : null}
    </p>
  );
}

function Standing({ contribution }: { contribution: ListedContribution }) {
  const { erased, withdrawn, verdict, revoked } = contribution;
  if (revoked) return <StateTag state="future">{say('moderation.standing.revoked')}</StateTag>;
  if (erased) return <StateTag state="future">{say('moderation.standing.erased')}</StateTag>;
  if (withdrawn) return <StateTag state="future">{say('moderation.standing.withdrawn')}</StateTag>;
  if (!verdict) return <StateTag state="present">{say('moderation.standing.waiting')}</StateTag>;
  const state = verdict === 'withheld' ? 'future' : 'past';
  return <StateTag state={state}>{say(`moderation.standing.${verdict}`)}</StateTag>;
}

function factsOf({ kind, channel, audience, reported, suspicious, reason }: ListedContribution): string[] {
  const known = withholdReasons.find((name) => name === reason);
  return [
    say(`moderation.kind.${kind}`),
    say(`receipt.channel.${channel}`),
    reported ? say('moderation.list.isReported') : null,
    audience === 'municipality' ? say('contribution.form.municipality') : null,
    suspicious ? say('moderation.queue.suspicious') : null,
    known ? say(`contribution.reason.${known}`) : null,
  ].filter((fact) => fact !== null);
}

function Body({ contribution }: { contribution: ListedContribution }) {
  const { kind, body, language, verdict, erased, revoked } = contribution;
  if (body !== null) {
    const lang = language === 'sv' ? undefined : language;
    return <Quote segments={maskedSegments(body, say)} lang={lang} titled={kind === 'proposal'} />;
  }
  if (erased) return <p>{say('moderation.queue.erased')}</p>;
  if (revoked && !verdict) return <p>{say('moderation.list.revokedText')}</p>;
  return <p>{say(verdict ? 'moderation.list.notForYou' : 'moderation.list.waitsText')}</p>;
}
