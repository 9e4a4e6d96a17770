import type { Reader } from '@/components/dialogue/reader';
import { SubmitBar } from '@/components/form/submit-bar';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { longestComment } from '@/lib/contribution/model';
import { AudienceField } from './audience-field';
import { FormMachinery } from './form-machinery';
import { SaveForLater } from './save-for-later';
import type { AudienceChoice } from './sending-notice';

type Props = {
  audienceChoice: AudienceChoice;
  /** The idempotency key, and when the form was opened. */
  formKey: string;
  opened: string;
  /** The draft that it was opened from. */
  draft?: string;
  /** Was the writer told of personal data? Then there is a button to send it as it is. */
  advised: boolean;
  /** What is to be known before sending. */
  notice: React.ReactNode;
  reader: Reader;
};

/** The fields of the comment form, in the order they are answered. */
export function CommentFields(props: Props) {
  const { audienceChoice, formKey, opened, draft, advised, notice, reader } = props;
  const { say, locale } = reader;
  const count = longestComment.toLocaleString(locale === 'en' ? 'en-GB' : 'sv-SE');
  return (
    <>
      <FormMachinery {...{ formKey, opened, draft, reader }} />
      <TextArea
        name="text"
        label={say('contribution.form.text')}
        hint={say('contribution.form.textHint', { count })}
        audience={say(`contribution.form.seenBy.${audienceChoice}`)}
        rows={10}
        limit={longestComment}
        required
      />
      {audienceChoice === 'choice' ? <AudienceField reader={reader} /> : null}
      {notice}
      <SubmitBar label={say('contribution.form.send')} note={say('contribution.form.sendNote')}>
        {advised ? (
          <SubmitButton name="asIs" value="ja">
            {say('contribution.form.sendAsIs')}
          </SubmitButton>
        ) : null}
        <SaveForLater label={say('contribution.form.saveForLater')} />
      </SubmitBar>
    </>
  );
}
