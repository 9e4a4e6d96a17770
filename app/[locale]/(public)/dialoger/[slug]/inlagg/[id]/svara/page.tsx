import '@/app/styles/form.css';
import type { Metadata } from 'next';
import { CommentForm } from '@/components/contribution/comment-form';
import { DraftNotices } from '@/components/contribution/draft-notices';
import { NotTaking } from '@/components/contribution/not-taking';
import { SendingNotice } from '@/components/contribution/sending-notice';
import { ReplyFields } from '@/components/conversation/reply-fields';
import { SpokenOf } from '@/components/conversation/spoken-of';
import { Stack } from '@/components/page/layout';
import { PageHeading } from '@/components/ui/page-heading';
import { signedFormTime } from '@/lib/contribution/form-time';
import { takes } from '@/lib/contribution/taking';
import { newId } from '@/lib/core/ids';
import { publishedTexts } from '@/lib/dialogue/published-texts';
import { en, sv } from '@/lib/text/catalogue';
import { installation } from '@/lib/web/installation';
import { inBothLanguages, readerOf, titled } from '../../../../../reader';
import { commentMessages, draftErrors, draftTitle, formDraft, savedUntil } from '../../../delta/draft';
import { dialogueAt } from '../../../load';
import { contributionAt } from '../load';

type Props = PageProps<'/[locale]/dialoger/[slug]/inlagg/[id]/svara'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug, id }, reader, draft] = await Promise.all([
    params,
    readerOf(params),
    formDraft('reply', searchParams),
  ]);
  const { dialogue } = await contributionAt(slug, id);
  return {
    title: draftTitle(draft, titled(reader.say('reply.form.title'), dialogue, reader), reader),
    robots: { index: false },
    alternates: inBothLanguages(`/dialoger/${dialogue.slug}/inlagg/${id}/svara`),
  };
}

/** What do I want to say to this? Uncached, with a key of its own; works without script. */
export default async function ReplyPage({ params, searchParams }: Props) {
  const [{ slug, id }, reader, draft, settings] = await Promise.all([
    params,
    readerOf(params),
    formDraft('reply', searchParams),
    installation(),
  ]);
  const [{ contribution }, { now, dialogue, paragraphs }] = await Promise.all([
    contributionAt(slug, id),
    dialogueAt(slug),
  ]);
  const { say, path, locale } = reader;
  const page = `/dialoger/${encodeURIComponent(dialogue.slug)}/inlagg/${id}`;
  const back = <a href={path(page)}>{say('reply.form.back')}</a>;
  const taking = takes(dialogue, now);
  if (taking !== 'yes') {
    const text = [draft.values.text ?? ''].flat().join('\n');
    const dialogueHref = path(`/dialoger/${encodeURIComponent(dialogue.slug)}`);
    return <NotTaking {...{ taking, dialogue, dialogueHref, reader, text }} />;
  }
  const refusal =
    contribution.standing !== 'published' || dialogue.audienceChoice === 'municipality'
      ? say('reply.form.notShown')
      : contribution.kind === 'reply'
        ? say('reply.form.isReply')
        : undefined;
  if (refusal) return <PageHeading kicker={back} title={say('reply.form.title')} lead={refusal} />;
  const notice = (
    <SendingNotice
      {...{ audienceChoice: 'public', texts: publishedTexts(paragraphs, locale), reader }}
      committee={dialogue.committee}
      provider={settings?.serviceProvider ?? ''}
    />
  );
  return (
    <Stack space="wide">
      <PageHeading kicker={back} title={say('reply.form.title')} lead={say('reply.form.lead')} />
      <DraftNotices draft={draft} savedUntil={savedUntil(now, locale)} reader={reader} />
      <SpokenOf heading={say('reply.form.about')} contribution={contribution} reader={reader} />
      <CommentForm
        action={`/api${page}/svara`}
        choice={false}
        labels={locale === 'en' ? en.form : sv.form}
        fieldOrder={['text']}
        errors={draftErrors(draft, 'public', reader)}
        values={draft.values}
        messages={commentMessages(reader)}
      >
        <ReplyFields
          {...{ notice, reader }}
          formKey={draft.key ?? newId()}
          opened={draft.opened ?? signedFormTime(now)}
          draft={draft.token}
          advised={draft.advice.length > 0}
        />
      </CommentForm>
    </Stack>
  );
}
