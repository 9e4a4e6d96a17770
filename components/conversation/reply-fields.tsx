import { FormMachinery } from '@/components/contribution/form-machinery';
import { SaveForLater } from '@/components/contribution/save-for-later';
import type { Reader } from '@/components/dialogue/reader';
import { SubmitBar } from '@/components/form/submit-bar';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { longestComment } from '@/lib/contribution/model';

type Props = {
  formKey: string;
  opened: string;
  /** The draft that it was opened from. */
  draft?: string;
  advised: boolean;
  notice: React.ReactNode;
  reader: Reader;
};

/** The fields of a reply: it is for everyone, as what it replies to is. */
export function ReplyFields({ formKey, opened, draft, advised, notice, reader }: Props) {
  const { say, locale } = reader;
  const count = longestComment.toLocaleString(locale === 'en' ? 'en-GB' : 'sv-SE');
  return (
    <>
      <FormMachinery {...{ formKey, opened, draft, reader }} />
      <TextArea
        name="text"
        label={say('reply.form.text')}
        hint={say('reply.form.textHint', { count })}
        audience={say('contribution.form.seenBy.public')}
        rows={7}
        limit={longestComment}
        required
      />
      {notice}
      <SubmitBar label={say('reply.form.send')} note={say('contribution.form.sendNote')}>
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
