import '@/app/styles/form.css';
import { CommentFields } from '@/components/contribution/comment-fields';
import { CommentForm } from '@/components/contribution/comment-form';
import { commentMessages } from '../draft';
import { type WritingForm, WritingPage, writingMetadata, writingOf } from '../writing';

type Props = PageProps<'/[locale]/dialoger/[slug]/delta/synpunkt'>;

const comment: WritingForm = { name: 'comment', address: 'synpunkt', written: ['text'] };

export function generateMetadata(props: Props) {
  return writingMetadata(comment, props, ({ say }) => say('contribution.form.title'));
}

/** What do you want to say, and who will see it? Uncached, with a key of its own; works without script. */
export default async function CommentPage(props: Props) {
  const writing = await writingOf(comment, props);
  const { say } = writing.reader;
  return (
    <WritingPage
      writing={writing}
      of={comment}
      title={say('contribution.form.title')}
      lead={say('contribution.form.lead')}
      messages={commentMessages(writing.reader)}
    >
      {({ form, fields }) => (
        <CommentForm {...form} fieldOrder={['text', 'audience']}>
          <CommentFields {...fields} advised={writing.draft.advice.length > 0} />
        </CommentForm>
      )}
    </WritingPage>
  );
}
