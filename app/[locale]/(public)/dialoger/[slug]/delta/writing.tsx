import type { Metadata } from 'next';
import { BeforeWriting } from '@/components/contribution/before-writing';
import { NotTaking } from '@/components/contribution/not-taking';
import { type AudienceChoice, SendingNotice } from '@/components/contribution/sending-notice';
import type { Reader } from '@/components/dialogue/reader';
import { DialogueName, InWords } from '@/components/dialogue/words';
import type { EnhancedFormProps } from '@/components/form/enhanced-form';
import { Stack } from '@/components/page/layout';
import { PageHeading } from '@/components/ui/page-heading';
import type { DraftForm } from '@/lib/contribution/draft';
import { signedFormTime } from '@/lib/contribution/form-time';
import { takes } from '@/lib/contribution/taking';
import { newId } from '@/lib/core/ids';
import { nameIn, publishedTexts } from '@/lib/dialogue/published-texts';
import { en, sv } from '@/lib/text/catalogue';
import { installation } from '@/lib/web/installation';
import { inBothLanguages, readerOf } from '../../../reader';
import { dialogueAt } from '../load';
import { draftErrors, draftTitle, type FormDraft, formDraft, savedUntil } from './draft';

type Asked = Pick<PageProps<'/[locale]/dialoger/[slug]/delta/synpunkt'>, 'params' | 'searchParams'>;

/** A form of a resident: its name among drafts, its address, and the fields that somebody writes in. */
export type WritingForm = { name: DraftForm; address: string; written: readonly string[] };

/** What the page of a form is made of: who reads, which dialogue, and what was written before. */
export async function writingOf({ name }: WritingForm, { params, searchParams }: Asked) {
  const [reader, { now, dialogue, paragraphs }, draft, settings] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
    formDraft(name, searchParams),
    installation(),
  ]);
  const href = reader.path(`/dialoger/${encodeURIComponent(dialogue.slug)}`);
  const texts = publishedTexts(paragraphs, reader.locale);
  return { reader, now, dialogue, texts, draft, settings, href, taking: takes(dialogue, now) };
}

export type Writing = Awaited<ReturnType<typeof writingOf>>;

/** The head of a form's page: an error or advice first, then what it is. */
export async function writingMetadata(
  { name, address }: WritingForm,
  { params, searchParams }: Asked,
  titled: (reader: Reader, draft: FormDraft) => string,
): Promise<Metadata> {
  const [reader, { dialogue }, draft] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
    formDraft(name, searchParams),
  ]);
  return {
    title: draftTitle(
      draft,
      `${titled(reader, draft)}: ${nameIn(dialogue, 'title', reader.locale).text}`,
      reader,
    ),
    robots: { index: false },
    alternates: inBothLanguages(`/dialoger/${dialogue.slug}/delta/${address}`),
  };
}

/** What the form on the page is given, and the fields in it. */
type Ready = {
  form: Omit<EnhancedFormProps, 'fieldOrder' | 'children'> & { choice: boolean };
  fields: {
    audienceChoice: AudienceChoice;
    notice: React.ReactNode;
    formKey: string;
    opened: string;
    draft: string | undefined;
    reader: Reader;
  };
};

type Props = {
  writing: Writing;
  of: WritingForm;
  title: string;
  lead: string;
  /** Where one goes for the other thing. */
  elsewhere?: { href: string; text: string };
  /** Further advice on what was written. */
  advice?: React.ReactNode;
  /** The words of every error that the form can have. */
  messages: Record<string, string>;
  children: (ready: Ready) => React.ReactNode;
};

/**
 * The frame of every form in which a resident writes to a dialogue: what is asked, what happened to the draft,
 * then the form; or why nothing can be sent now, with the text that was not taken.
 */
export function WritingPage(props: Props) {
  const { writing, of, title, lead, elsewhere, advice, messages, children } = props;
  const { reader, now, dialogue, texts, draft, settings, href, taking } = writing;
  const { locale } = reader;
  const { audienceChoice } = dialogue;
  if (taking !== 'yes' || audienceChoice === null) {
    const why = taking === 'yes' ? 'closed' : taking;
    const text = of.written.flatMap((name) => draft.values[name] ?? []).join('\n\n');
    return <NotTaking {...{ taking: why, dialogue, reader, text }} dialogueHref={href} />;
  }
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
        kicker={
          <a href={href}>
            <DialogueName dialogue={dialogue} reader={reader} />
          </a>
        }
        title={title}
        lead={question ? <InWords words={question} reader={reader} /> : undefined}
      />
      <BeforeWriting {...{ draft, texts, reader, lead, elsewhere }} savedUntil={savedUntil(now, locale)}>
        {advice}
      </BeforeWriting>
      {children({
        form: {
          action: `/api/dialoger/${encodeURIComponent(dialogue.slug)}/${of.address}`,
          choice: audienceChoice === 'choice',
          labels: locale === 'en' ? en.form : sv.form,
          errors: draftErrors(draft, audienceChoice, reader),
          values: draft.values,
          messages,
        },
        fields: {
          audienceChoice,
          notice,
          formKey: draft.key ?? newId(),
          opened: draft.opened ?? signedFormTime(now),
          draft: draft.token,
          reader,
        },
      })}
    </Stack>
  );
}
