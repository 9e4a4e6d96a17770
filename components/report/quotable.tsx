import { OfficeForm, type OfficeFormProps } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { Details } from '@/components/ui/details';
import { ListItem } from '@/components/ui/list-item';
import { Quote } from '@/components/ui/quote';
import type { ContributionForCoding } from '@/lib/analysis/queries';
import { maskedSegments } from '@/lib/contribution/masks';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

type Props = {
  contribution: ContributionForCoding;
  lineId: string;
  released: boolean;
  mayQuote: boolean;
  mayRelease: boolean;
  quote: OfficeFormProps['action'];
  release: OfficeFormProps['action'];
  /** Where the release leads back to. */
  back: string;
  labels: OfficeFormProps['labels'];
  say: Say;
};

/** One contribution that may be quoted, or first needs a moderator's release. */
export function Quotable({ contribution, lineId, released, say, labels, ...props }: Props) {
  const { id, body, audience, language, channel, receivedAt } = contribution;
  const closed = audience === 'municipality' && !released;
  const shown = body !== null;
  return (
    <ListItem
      title={writtenOut(receivedAt, 'sv', true)}
      facts={[
        say(`receipt.channel.${channel}`),
        ...(audience === 'municipality' ? [say('report.quotes.municipality')] : []),
        ...(audience === 'municipality' && released ? [say('report.quotes.released')] : []),
      ]}
    >
      {shown ? (
        <Quote segments={maskedSegments(body, say)} lang={language === 'sv' ? undefined : language} />
      ) : (
        <p>{say('report.missing.noText')}</p>
      )}
      {shown && closed && !props.mayRelease ? <p>{say('report.quotes.needsRelease')}</p> : null}
      {shown && closed && props.mayRelease ? (
        <Details summary={say('report.quotes.releaseSummary')}>
          <OfficeForm
            action={props.release}
            labels={labels}
            idPrefix={`r-${id}-`}
            submitLabel={say('report.quotes.release')}
            submitNote={say('report.quotes.releaseNote')}
          >
            <input type="hidden" name="contributionId" value={id} />
            <input type="hidden" name="back" value={props.back} />
            <TextArea
              name="reason"
              label={say('report.quotes.releaseReason')}
              rows={3}
              limit={1000}
              required
            />
          </OfficeForm>
        </Details>
      ) : null}
      {shown && !closed && props.mayQuote ? (
        <Details summary={say('report.quotes.summary')}>
          <OfficeForm
            action={props.quote}
            labels={labels}
            idPrefix={`q-${id}-`}
            submitLabel={say('report.quotes.add')}
            submitVariant="secondary"
          >
            <input type="hidden" name="lineId" value={lineId} />
            <input type="hidden" name="contributionId" value={id} />
            <TextArea
              name="words"
              label={say('report.quotes.words')}
              hint={say('report.quotes.wordsHint')}
              rows={3}
              limit={2000}
              required
            />
          </OfficeForm>
        </Details>
      ) : null}
    </ListItem>
  );
}
