import { dayAndHour } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { DialogueName } from '@/components/dialogue/words';
import { ProseSection, Stack } from '@/components/page/layout';
import { demoReceiptsAnchor } from '@/components/report/public/demo-receipts';
import { ReceiptAnswers } from '@/components/report/public/receipt-answers';
import { questionOf, ReceiptChoices } from '@/components/survey/receipt-choices';
import { ButtonLink } from '@/components/ui/button';
import { type DescriptionItem, DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { ReceiptCode } from '@/components/ui/receipt-code';
import type { Conversed } from '@/lib/contribution/public-conversation';
import type { ReceiptDialogue, RepliedTo, StoredReceipt } from '@/lib/contribution/receipt-queries';
import { receiptThread } from '@/lib/contribution/receipt-thread';
import { dayOf } from '@/lib/core/time';
import type { ThreadDialogue } from '@/lib/dialogue/thread';
import type { PublicMeasure } from '@/lib/followup/public-measures';
import type { ReceiptAnswers as Answers } from '@/lib/followup/receipt-answers';
import type { ReceiptSurvey } from '@/lib/survey/receipt-survey';
import { CopyCode } from './copy-code';
import { ReceiptWay } from './receipt-way';
import { SentText } from './sent-text';

type Props = {
  code: string;
  receipt: StoredReceipt;
  /** What has become of it so far. */
  answers: Answers;
  /** What was answered in a survey, where it was one. */
  survey: ReceiptSurvey | undefined;
  /** What the lines that answer its choices promise. */
  promised: readonly PublicMeasure[];
  /** What has been said in public about each of its texts. */
  conversed: ReadonlyMap<string, Conversed>;
  /** What its texts reply to, as far as that is shown. */
  replied: ReadonlyMap<string, RepliedTo>;
  dialogue: ReceiptDialogue & Pick<ThreadDialogue, 'given'>;
  now: Date;
  /** Just sent: for the first time, or again with other words. */
  fresh: 'ja' | 'igen' | undefined;
  /** In a demo there are receipts with answers to look at. */
  demo: boolean;
  reader: Reader;
};

/** Did it arrive, and what happens now? */
export function Receipt(props: Props) {
  const { code, receipt, answers, survey, promised, conversed, replied } = props;
  const { dialogue, now, fresh, demo, reader } = props;
  const { say, path } = reader;
  const page = `/dialoger/${encodeURIComponent(dialogue.slug)}`;
  const late = answers.final !== undefined && answers.contributions.some((one) => one.receivedAfterLast);
  const answered = answers.final !== undefined && answers.contributions.length > 0 && !late;
  const moments = { receivedAt: receipt.receivedAt, readAt: readAt(receipt), late };
  const answer = <ReceiptAnswers answers={answers} dialogue={dialogue} now={now} reader={reader} />;
  const wrote =
    receipt.contributions.length > 0 ? (
      <ProseSection heading={say('receipt.page.wrote')}>
        {receipt.contributions.map((contribution) => (
          <SentText
            key={contribution.id}
            {...{ contribution, code, reader }}
            heading={headingOf(contribution.id, props)}
            revoked={receipt.revoked}
            conversed={conversed.get(contribution.id)}
            replied={whatItReplies(replied.get(contribution.id), path(`${page}/inlagg`))}
            href={path(`${page}/inlagg/${contribution.id}`)}
          />
        ))}
      </ProseSection>
    ) : null;
  return (
    <Stack space="wide">
      <PageHeading
        kicker={<DialogueName dialogue={dialogue} reader={reader} />}
        title={say(fresh ? 'receipt.page.titleFresh' : 'receipt.page.title')}
        lead={receipt.revoked ? undefined : say(answered ? 'receipt.page.leadAnswered' : 'receipt.page.lead')}
      >
        <ReceiptCode label={say('receipt.page.code')} code={code} />
        <CopyCode
          code={code}
          words={{
            copy: say('receipt.page.copy'),
            copied: say('receipt.page.copied'),
            failed: say('receipt.page.copyFailed'),
          }}
        />
        {receipt.revoked ? null : <p>{say('receipt.page.onlyWay')}</p>}
      </PageHeading>
      {fresh === 'igen' ? (
        <Notice heading={say('receipt.page.changed')}>
          <p>{say('receipt.page.changedText')}</p>
        </Notice>
      ) : null}
      {answered ? wrote : null}
      {/* What no longer counts is promised neither reading nor answer. */}
      {receipt.revoked ? (
        <Notice kind="warning" heading={say('receipt.page.revoked')}>
          <p>{say('receipt.page.revokedText')}</p>
        </Notice>
      ) : (
        <>
          {answered ? answer : null}
          <ProseSection heading={say('receipt.page.next')} wide>
            <ReceiptWay
              steps={receiptThread(moments, dialogue, now)}
              interrupted={dialogue.interrupted}
              leftOut={answers.contributions.length > 0 && answers.contributions.every((one) => one.excluded)}
              reader={reader}
            />
            {fresh && demo ? (
              <p>
                {say('receipt.page.demo')}{' '}
                <a href={path(`/kvitto#${demoReceiptsAnchor}`)}>{say('receipt.page.demoAnswered')}</a>
              </p>
            ) : null}
          </ProseSection>
          {answered ? null : answer}
        </>
      )}
      {survey ? (
        <ReceiptChoices
          survey={survey}
          measures={promised}
          today={dayOf(now)}
          slug={dialogue.slug}
          reader={reader}
        />
      ) : null}
      {answered ? null : wrote}
      <ProseSection heading={say('receipt.page.facts')}>
        <DescriptionList items={facts(receipt, dialogue, reader)} />
        <Details summary={say('receipt.page.print')} screenOnly>
          <p>{say('receipt.page.printText')}</p>
        </Details>
        <p>
          <ButtonLink href={path(page)}>{say('receipt.page.toDialogue')}</ButtonLink>
        </p>
      </ProseSection>
    </Stack>
  );
}

/** What a text replies to, with where it stands. */
function whatItReplies(replied: RepliedTo | undefined, list: string) {
  return replied && { ...replied, href: `${list}/${replied.id}` };
}

/** What a text is called: the number that its answer carries, and the question it answers. */
function headingOf(contributionId: string, { answers, survey, reader }: Props): string | undefined {
  const place = answers.contributions.findIndex((answer) => answer.contributionId === contributionId);
  const numbered = answers.contributions.length > 1 && place >= 0;
  const parts = [
    numbered ? reader.say('publicReport.receipt.text', { number: place + 1 }) : undefined,
    questionOf(survey, contributionId, reader),
  ];
  return parts.filter((part) => part !== undefined).join(': ') || undefined;
}

/** When the last of its texts was read; nothing while one still waits. */
function readAt({ contributions, receivedAt }: StoredReceipt): Date | null {
  // What was only chosen is counted as it comes, and nobody reads what is erased: there is nothing to wait for.
  const left = contributions.filter(({ erased }) => !erased);
  if (left.length === 0) return receivedAt;
  const moments = left.map(({ moderatedAt }) => moderatedAt);
  if (moments.some((moment) => moment === null)) return null;
  return moments.reduce((last, moment) => (last && moment && last > moment ? last : moment), null);
}

/** Who may read it as it stands: it may have been taken back, kept from the website or shown since it was sent. */
function audienceNow(
  contributions: StoredReceipt['contributions'],
): 'public' | 'shown' | 'municipality' | 'nobody' {
  if (contributions.every(({ erased }) => erased)) return 'nobody';
  const meant = contributions.filter(
    ({ audience, withdrawn, erased, verdict }) =>
      audience === 'public' && !withdrawn && !erased && (verdict === null || verdict === 'published'),
  );
  if (meant.length === 0) return 'municipality';
  return meant.some(({ verdict }) => verdict === null) ? 'public' : 'shown';
}

function facts(receipt: StoredReceipt, dialogue: ReceiptDialogue, reader: Reader): DescriptionItem[] {
  const { say } = reader;
  const [first] = receipt.contributions;
  return [
    { term: say('receipt.page.received'), description: dayAndHour(receipt.receivedAt, reader) },
    { term: say('receipt.page.channel'), description: say(`receipt.channel.${receipt.channel}`) },
    ...(receipt.headcount
      ? [{ term: say('receipt.page.headcount'), description: String(receipt.headcount) }]
      : []),
    ...(first
      ? [
          {
            term: say('receipt.page.audience'),
            description: say(`receipt.audience.${audienceNow(receipt.contributions)}`),
          },
        ]
      : []),
    { term: say('receipt.page.receiver'), description: dialogue.committee },
    { term: say('receipt.page.registry'), description: dialogue.registryNumber },
  ];
}
