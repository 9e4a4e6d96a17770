import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { Paragraphs } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import type { ReceiptDialogue } from '@/lib/contribution/receipt-queries';
import { dayOf } from '@/lib/core/time';
import type { ReceiptAnswers as Answers } from '@/lib/followup/receipt-answers';
import { ReceiptAnswer } from './receipt-answer';
import { versionHref } from './version-words';

type Props = { answers: Answers; dialogue: ReceiptDialogue; now: Date; reader: Reader };

/** The way of what was sent, to the end: themes, answers, lines, decision and promises. */
export function ReceiptAnswers({ answers, dialogue, now, reader }: Props) {
  const { say } = reader;
  const { contributions, final } = answers;
  const several = contributions.length > 1;
  return (
    <ProseSection heading={say('publicReport.receipt.heading')} id="svaret">
      {final ? null : <UnderWay dialogue={dialogue} now={now} reader={reader} />}
      {contributions.map((contribution, position) => (
        <ReceiptAnswer
          key={contribution.contributionId}
          contribution={contribution}
          number={several ? position + 1 : undefined}
          answered={final !== undefined}
          today={dayOf(now)}
          slug={dialogue.slug}
          reader={reader}
        />
      ))}
      {final?.body ? (
        <>
          <h3>{say('publicReport.receipt.decision')}</h3>
          <p>
            <a href={`${versionHref(dialogue.slug, final, reader)}#beslut`}>
              {say('publicReport.receipt.decided', {
                organ: final.organ ?? '',
                date: day(final.decidedOn, reader),
                paragraph: final.paragraph ?? '',
                outcome: final.outcome ? say(`publicReport.outcome.${final.outcome}`) : '',
              })}
            </a>
          </p>
          <Paragraphs words={reader.written('decisionBody', final.body)} reader={reader} />
        </>
      ) : null}
    </ProseSection>
  );
}

function UnderWay({ dialogue, now, reader }: Omit<Props, 'answers'>) {
  const { say } = reader;
  const { finalFeedbackOn } = dialogue;
  const late = finalFeedbackOn !== null && finalFeedbackOn < dayOf(now);
  return (
    <Notice kind={late ? 'warning' : 'info'} heading={say('publicReport.receipt.underWay')} headingLevel={3}>
      <p>{say('publicReport.receipt.underWayText')}</p>
      {finalFeedbackOn ? (
        <p>
          {say(late ? 'publicReport.receipt.finalLate' : 'publicReport.receipt.final', {
            date: day(finalFeedbackOn, reader),
          })}
        </p>
      ) : null}
    </Notice>
  );
}
