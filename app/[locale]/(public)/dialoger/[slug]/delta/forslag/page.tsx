import '@/app/styles/form.css';
import type { Metadata } from 'next';
import { BeforeWriting } from '@/components/contribution/before-writing';
import { NotTaking } from '@/components/contribution/not-taking';
import { SendingNotice } from '@/components/contribution/sending-notice';
import type { Reader } from '@/components/dialogue/reader';
import { InWords } from '@/components/dialogue/words';
import { Stack } from '@/components/page/layout';
import { NotHere } from '@/components/proposal/not-here';
import { ProposalFields } from '@/components/proposal/proposal-fields';
import { ProposalForm } from '@/components/proposal/proposal-form';
import { SimilarNotice } from '@/components/proposal/similar-notice';
import { PageHeading } from '@/components/ui/page-heading';
import { signedFormTime } from '@/lib/contribution/form-time';
import { proposalsLike } from '@/lib/contribution/proposal-queries';
import { takes, takesProposals } from '@/lib/contribution/taking';
import { newId } from '@/lib/core/ids';
import { publishedTexts } from '@/lib/dialogue/published-texts';
import { en, sv } from '@/lib/text/catalogue';
import { installation } from '@/lib/web/installation';
import { mapSource } from '@/lib/web/map-tiles';
import { inBothLanguages, readerOf } from '../../../../reader';
import { dialogueAt } from '../../load';
import { draftErrors, draftTitle, type FormDraft, formDraft, savedUntil } from '../draft';

type Props = PageProps<'/[locale]/dialoger/[slug]/delta/forslag'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [reader, { dialogue }, draft] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
    formDraft('proposal', searchParams),
  ]);
  const title = `${reader.say('proposal.form.title')}: ${dialogue.title}`;
  const before = draft.similar ? `${reader.say('proposal.similar.heading')} – ` : '';
  return {
    title: draftTitle(draft, `${before}${title}`, reader),
    robots: { index: false },
    alternates: inBothLanguages(`/dialoger/${dialogue.slug}/delta/forslag`),
  };
}

/** What should be done, why and where? Uncached, with a key of its own; works without script. */
export default async function ProposalFormPage({ params, searchParams }: Props) {
  const [reader, { now, dialogue, paragraphs }, draft, settings] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
    formDraft('proposal', searchParams),
    installation(),
  ]);
  const { say, path, locale } = reader;
  const page = `/dialoger/${encodeURIComponent(dialogue.slug)}`;
  const { audienceChoice } = dialogue;
  const taking = takes(dialogue, now);
  if (taking !== 'yes' || audienceChoice === null) {
    const why = taking === 'yes' ? 'closed' : taking;
    return (
      <NotTaking {...{ taking: why, dialogue, reader, text: written(draft) }} dialogueHref={path(page)} />
    );
  }
  const commentHref = path(`${page}/delta/synpunkt`);
  if (!takesProposals(dialogue.activities)) {
    return <NotHere {...{ dialogue, commentHref, reader }} dialogueHref={path(page)} />;
  }
  const texts = publishedTexts(paragraphs, locale);
  const [question] = texts.all('question');
  const title = [draft.values.title].flat()[0] ?? '';
  const similar = draft.similar ? await proposalsLike(dialogue.id, title) : [];
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
        title={say('proposal.form.title')}
        lead={question ? <InWords words={question} reader={reader} /> : undefined}
      />
      <BeforeWriting
        {...{ draft, texts, reader }}
        savedUntil={savedUntil(now, locale)}
        lead={say('proposal.form.lead')}
        elsewhere={{ href: commentHref, text: say('proposal.form.toComment') }}
      >
        {similar.length > 0 ? (
          <SimilarNotice proposals={similar} hrefOf={(id) => path(`${page}/inlagg/${id}`)} reader={reader} />
        ) : null}
      </BeforeWriting>
      <ProposalForm
        action={`/api/dialoger/${encodeURIComponent(dialogue.slug)}/forslag`}
        choice={audienceChoice === 'choice'}
        labels={locale === 'en' ? en.form : sv.form}
        fieldOrder={['title', 'what', 'why', 'place', 'audience']}
        errors={draftErrors(draft, audienceChoice, reader)}
        values={draft.values}
        messages={proposalMessages(reader)}
      >
        <ProposalFields
          {...{ audienceChoice, notice, reader }}
          formKey={draft.key ?? newId()}
          mapSource={mapSource(settings?.demo === true)}
          opened={draft.opened ?? signedFormTime(now)}
          advised={draft.advice.length > 0 ? 'personalData' : draft.similar ? 'similar' : undefined}
        />
      </ProposalForm>
    </Stack>
  );
}

/** All that somebody had written, when nothing can be sent. */
function written({ values }: FormDraft): string {
  return ['title', 'what', 'why', 'place'].flatMap((name) => values[name] ?? []).join('\n\n');
}

/** The words of every error that the form can have, by its key. */
function proposalMessages({ say }: Reader): Record<string, string> {
  const keys = [
    'proposal.error.title',
    'proposal.error.titleTooLong',
    'proposal.error.what',
    'proposal.error.whatTooLong',
    'proposal.error.whyTooLong',
    'proposal.error.placeTooLong',
    'contribution.error.unreadable',
    'contribution.error.audience',
  ] as const;
  return Object.fromEntries(keys.map((key) => [key, say(key)]));
}
