import { Stack } from '@/components/page/layout';
import { answeredWords } from '@/components/survey/answered-question';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import { withholdReasons } from '@/lib/contribution/model';
import { type ContributionToModerate, isShownNow } from '@/lib/contribution/moderation-queue';
import { personalDataLeft } from '@/lib/contribution/personal-data';
import { writtenOut } from '@/lib/core/time';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import type { FormState } from '@/lib/web/form-state';
import { ComplaintNotice } from './complaint-notice';
import type { ListPlace } from './list-address';
import { ModerationForm } from './moderation-form';
import { ModerationKeys } from './moderation-keys';

const say = texts('sv');

type Props = {
  contribution: ContributionToModerate;
  formKey: string;
  /** The list that the text was opened from, where it was. */
  place?: ListPlace;
  skipped: readonly string[];
  skipHref?: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** The next text and what is known of it; nothing else is asked for. */
export function TextInQueue({ contribution, formKey, place, skipped, skipHref, action }: Props) {
  return (
    <Stack>
      <p>
        <strong>{say(`moderation.kind.${contribution.kind}`)}.</strong>{' '}
        {say('moderation.queue.received', {
          when: writtenOut(contribution.receivedAt, 'sv', true),
          channel: say(`receipt.channel.${contribution.channel}`),
        })}
        {'. '}
        {say(`moderation.queue.${audienceWords(contribution)}`)}
        {contribution.language === 'sv' ? '' : `. ${say('moderation.queue.language')}`}.
      </p>
      {contribution.parentId ? <RepliedTo text={contribution.repliedTo} /> : null}
      {contribution.complaints.length > 0 ? (
        <ComplaintNotice complaints={contribution.complaints} masked={contribution.masks.length} />
      ) : null}
      {contribution.withdrawnAt ? (
        <Notice heading={say('moderation.queue.withdrawn')}>
          <p>{say('moderation.queue.withdrawnText')}</p>
        </Notice>
      ) : null}
      {contribution.suspicious ? (
        <Notice kind="warning" heading={say('moderation.queue.suspicious')}>
          <p>{say('moderation.queue.suspiciousText')}</p>
        </Notice>
      ) : null}
      <Found contribution={contribution} />
      {contribution.question ? (
        <p className="font-semibold">{answeredWords(contribution.question, say)}</p>
      ) : null}
      {contribution.revoked ? (
        <Notice heading={say('moderation.queue.revoked')}>
          <p>{say('moderation.conflict.revoked')}</p>
        </Notice>
      ) : contribution.erasureId ? (
        <Notice heading={say('moderation.queue.erased')} />
      ) : (
        <ModerationForm
          key={`${contribution.id} ${contribution.moderationId} ${contribution.complaints.length}`}
          {...{ contribution, formKey, place, skipped, skipHref, action }}
        />
      )}
      <ModerationKeys words={keyWords(contribution)} />
      {contribution.history.length > 0 ? (
        <Details summary={say('moderation.queue.history')}>
          <ol>
            {contribution.history.map((verdict) => (
              <li key={verdict.id}>{historyLine(verdict)}</li>
            ))}
          </ol>
        </Details>
      ) : null}
    </Stack>
  );
}

/** The first key chooses what the form calls by one of two names. */
function keyWords(contribution: ContributionToModerate) {
  const { keys } = sv.moderation;
  return isShownNow(contribution) ? { ...keys, publish: keys.keepShown, withhold: keys.stopShowing } : keys;
}

/** What everyone would read of one person, as far as it can be seen by its form: said before it is published. */
function Found({ contribution }: { contribution: ContributionToModerate }) {
  const { audience, body, masks, revoked, erasureId } = contribution;
  if (audience !== 'public' || revoked || erasureId || body === null) return null;
  const found = personalDataLeft(body, masks).map((kind) => say(`moderation.queue.found.${kind}`));
  if (found.length === 0) return null;
  const what = new Intl.ListFormat('sv').format(found);
  return (
    <Notice kind="warning" heading={say('moderation.queue.foundHeading', { what })}>
      <p>{say('moderation.queue.foundText')}</p>
    </Notice>
  );
}

/** Whom it is for; where nothing is left to judge, whom it was written for. */
function audienceWords(contribution: ContributionToModerate) {
  const { audience, erasureId, revoked } = contribution;
  if (audience !== 'public') return 'audienceMunicipality';
  if (erasureId || revoked) return 'audienceWas';
  return isShownNow(contribution) ? 'audienceShown' : 'audiencePublic';
}

/** What a reply is about, so that it is read as it was meant. */
function RepliedTo({ text }: { text: string | null }) {
  return (
    <section>
      <h2>{say('moderation.queue.repliesTo')}</h2>
      {text === null ? (
        <p>{say('moderation.queue.repliesToHidden')}</p>
      ) : (
        <Quote segments={maskedSegments(text, say)} />
      )}
    </section>
  );
}

function historyLine({
  at,
  by,
  verdict,
  reason,
  explanation,
}: ContributionToModerate['history'][number]): string {
  const known = withholdReasons.find((name) => name === reason);
  return [
    `${writtenOut(at, 'sv', true)}: ${say(`moderation.verdict.${verdict}`)}`,
    known ? say(`contribution.reason.${known}`) : null,
    explanation,
    by,
  ]
    .filter(Boolean)
    .join('. ');
}
