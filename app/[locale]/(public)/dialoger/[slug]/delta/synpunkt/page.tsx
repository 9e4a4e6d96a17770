import '@/app/styles/form.css';
import type { Metadata } from 'next';
import { CommentFields } from '@/components/contribution/comment-fields';
import { CommentForm } from '@/components/contribution/comment-form';
import { NotTaking } from '@/components/contribution/not-taking';
import { PersonalDataAdvice } from '@/components/contribution/personal-data-advice';
import { SendingNotice } from '@/components/contribution/sending-notice';
import { Influence } from '@/components/dialogue/influence';
import { InWords, Paragraphs } from '@/components/dialogue/words';
import { Stack } from '@/components/page/layout';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { signedFormTime } from '@/lib/contribution/form-time';
import { takes } from '@/lib/contribution/taking';
import { newId } from '@/lib/core/ids';
import { publishedTexts } from '@/lib/dialogue/published-texts';
import { en, sv } from '@/lib/text/catalogue';
import { installation } from '@/lib/web/installation';
import { inBothLanguages, readerOf } from '../../../../reader';
import { dialogueAt } from '../../load';
import { commentDraft, commentMessages, savedUntil } from './draft';

type Draft = Awaited<ReturnType<typeof commentDraft>>;
type Props = PageProps<'/[locale]/dialoger/[slug]/delta/synpunkt'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ say }, { dialogue }, { errors, advice }] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
    commentDraft(searchParams),
  ]);
  const title = `${say('contribution.form.title')}: ${dialogue.title}`;
  const before = Object.keys(errors).length > 0 ? say('form.errorTitle') : '';
  const after = advice.length > 0 ? `${say('contribution.advice.heading')} – ${title}` : title;
  return {
    title: `${before} ${after}`.trim(),
    robots: { index: false },
    alternates: inBothLanguages(`/dialoger/${dialogue.slug}/delta/synpunkt`),
  };
}

/** What do you want to say, and who will see it? Uncached, with a key of its own; works without script. */
export default async function CommentPage({ params, searchParams }: Props) {
  const [reader, { now, dialogue, paragraphs }, draft, settings, { sparat }] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
    commentDraft(searchParams),
    installation(),
    searchParams,
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
      {draft.gone ? (
        <Notice heading={say('contribution.saved.gone')}>
          <p>{say('contribution.saved.goneText')}</p>
        </Notice>
      ) : null}
      {sparat && !draft.gone ? (
        <Notice kind="success" heading={say('contribution.saved.title')} announce>
          <p>{say('contribution.saved.lead', { date: savedUntil(now, locale) })}</p>
        </Notice>
      ) : null}
      {draft.advice.length > 0 ? <PersonalDataAdvice kinds={draft.advice} reader={reader} /> : null}
      {texts.all('formalConsultation').map((item) => (
        <Notice key={item.id} kind="warning" heading={say('contribution.notice.formalConsultation')}>
          <Paragraphs words={item} reader={reader} />
        </Notice>
      ))}
      <Stack>
        <p>{say('contribution.form.lead')}</p>
        <Details summary={say('contribution.form.influence')}>
          <Influence texts={texts} reader={reader} over={false} />
        </Details>
      </Stack>
      <CommentForm
        action={`/api/dialoger/${encodeURIComponent(dialogue.slug)}/synpunkt`}
        choice={audienceChoice === 'choice'}
        labels={locale === 'en' ? en.form : sv.form}
        fieldOrder={['text', 'audience']}
        errors={Object.fromEntries(
          Object.entries(withLackingChoice(draft, audienceChoice)).map(([name, key]) => [
            name,
            commentMessages(reader)[key] ?? say('form.error.invalid'),
          ]),
        )}
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

/** Everything that is lacking at once: a text that is refused hides that nobody has been chosen to read it. */
function withLackingChoice({ errors, values }: Draft, audienceChoice: string): Record<string, string> {
  const lacking = audienceChoice === 'choice' && errors.text && !values.audience;
  return lacking ? { ...errors, audience: 'contribution.error.audience' } : errors;
}
