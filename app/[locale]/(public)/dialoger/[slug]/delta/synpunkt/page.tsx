import '@/app/styles/form.css';
import type { Metadata } from 'next';
import { BeforeWriting } from '@/components/contribution/before-writing';
import { CommentFields } from '@/components/contribution/comment-fields';
import { CommentForm } from '@/components/contribution/comment-form';
import { NotTaking } from '@/components/contribution/not-taking';
import { SendingNotice } from '@/components/contribution/sending-notice';
import { InWords } from '@/components/dialogue/words';
import { Stack } from '@/components/page/layout';
import { PageHeading } from '@/components/ui/page-heading';
import { signedFormTime } from '@/lib/contribution/form-time';
import { takes } from '@/lib/contribution/taking';
import { newId } from '@/lib/core/ids';
import { publishedTexts } from '@/lib/dialogue/published-texts';
import { en, sv } from '@/lib/text/catalogue';
import { installation } from '@/lib/web/installation';
import { inBothLanguages, readerOf } from '../../../../reader';
import { dialogueAt } from '../../load';
import { commentMessages, draftErrors, draftTitle, formDraft, savedUntil } from '../draft';

type Props = PageProps<'/[locale]/dialoger/[slug]/delta/synpunkt'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [reader, { dialogue }, draft] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
    formDraft('comment', searchParams),
  ]);
  const title = `${reader.say('contribution.form.title')}: ${dialogue.title}`;
  return {
    title: draftTitle(draft, title, reader),
    robots: { index: false },
    alternates: inBothLanguages(`/dialoger/${dialogue.slug}/delta/synpunkt`),
  };
}

/** What do you want to say, and who will see it? Uncached, with a key of its own; works without script. */
export default async function CommentPage({ params, searchParams }: Props) {
  const [reader, { now, dialogue, paragraphs }, draft, settings] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
    formDraft('comment', searchParams),
    installation(),
  ]);
  const { say, path, locale } = reader;
  const page = `/dialoger/${encodeURIComponent(dialogue.slug)}`;
  const { audienceChoice } = dialogue;
  const taking = takes(dialogue, now);
  if (taking !== 'yes' || audienceChoice === null) {
    const why = taking === 'yes' ? 'closed' : taking;
    const text = [draft.values.text ?? ''].flat().join('\n');
    return <NotTaking {...{ taking: why, dialogue, reader, text }} dialogueHref={path(page)} />;
  }
  const texts = publishedTexts(paragraphs, locale);
  const [question] = texts.all('question');
  const notice = (
    <SendingNotice
      {...{ audienceChoice, texts, reader }}
      committee={dialogue.committee}
      provider={settings?.serviceProvider ?? ''}
    />
  );
  return (
    <Stack space="wide">
      <PageHeading
        kicker={<a href={path(page)}>{dialogue.title}</a>}
        title={say('contribution.form.title')}
        lead={question ? <InWords words={question} reader={reader} /> : undefined}
      />
      <BeforeWriting
        {...{ draft, texts, reader }}
        savedUntil={savedUntil(now, locale)}
        lead={say('contribution.form.lead')}
      />
      <CommentForm
        action={`/api/dialoger/${encodeURIComponent(dialogue.slug)}/synpunkt`}
        choice={audienceChoice === 'choice'}
        labels={locale === 'en' ? en.form : sv.form}
        fieldOrder={['text', 'audience']}
        errors={draftErrors(draft, audienceChoice, reader)}
        values={draft.values}
        messages={commentMessages(reader)}
      >
        <CommentFields
          {...{ audienceChoice, notice, reader }}
          formKey={draft.key ?? newId()}
          opened={draft.opened ?? signedFormTime(now)}
          advised={draft.advice.length > 0}
        />
      </CommentForm>
    </Stack>
  );
}
