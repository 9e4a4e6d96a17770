import '@/app/styles/form.css';
import type { Metadata } from 'next';
import { FormMachinery } from '@/components/contribution/form-machinery';
import { ComplaintForm } from '@/components/conversation/complaint-form';
import { SpokenOf } from '@/components/conversation/spoken-of';
import type { Reader } from '@/components/dialogue/reader';
import { RadioGroup } from '@/components/form/choices';
import { SubmitBar } from '@/components/form/submit-bar';
import { TextArea } from '@/components/form/text-area';
import { Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { signedFormTime } from '@/lib/contribution/form-time';
import { complaintReasons, longestComplaint } from '@/lib/contribution/model';
import { newId } from '@/lib/core/ids';
import { en, sv } from '@/lib/text/catalogue';
import { inBothLanguages, readerOf, titled } from '../../../../../reader';
import { draftErrors, draftTitle, formDraft } from '../../../delta/draft';
import { contributionAt } from '../load';

type Props = PageProps<'/[locale]/dialoger/[slug]/inlagg/[id]/anmal'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug, id }, reader, draft, { klart }] = await Promise.all([
    params,
    readerOf(params),
    formDraft('complaint', searchParams),
    searchParams,
  ]);
  const { dialogue } = await contributionAt(slug, id);
  const title = reader.say(klart ? 'complaint.done' : 'complaint.title');
  return {
    title: draftTitle(draft, titled(title, dialogue, reader), reader),
    robots: { index: false },
    alternates: inBothLanguages(`/dialoger/${dialogue.slug}/inlagg/${id}/anmal`),
  };
}

/** Why should this not be shown? Open for as long as the contribution is shown. */
export default async function ComplaintPage({ params, searchParams }: Props) {
  const [{ slug, id }, reader, draft, { klart }] = await Promise.all([
    params,
    readerOf(params),
    formDraft('complaint', searchParams),
    searchParams,
  ]);
  const { now, dialogue, contribution } = await contributionAt(slug, id);
  const { say, path, locale } = reader;
  const page = `/dialoger/${encodeURIComponent(dialogue.slug)}/inlagg/${id}`;
  const back = <a href={path(page)}>{say('reply.form.back')}</a>;
  if (klart) {
    return (
      <Stack space="wide">
        <PageHeading kicker={back} title={say('complaint.title')} />
        <Notice kind="success" heading={say('complaint.done')} announce>
          <p>{say('complaint.doneText')}</p>
          <p>{say('complaint.sendNote')}</p>
        </Notice>
        <p>{back}</p>
      </Stack>
    );
  }
  if (contribution.standing !== 'published') {
    return <PageHeading kicker={back} title={say('complaint.title')} lead={say('complaint.notShown')} />;
  }
  return (
    <Stack space="wide">
      <PageHeading kicker={back} title={say('complaint.title')} lead={say('complaint.lead')} />
      <SpokenOf heading={say('complaint.about')} contribution={contribution} reader={reader} />
      <ComplaintForm
        action={`/api${page}/anmal`}
        labels={locale === 'en' ? en.form : sv.form}
        fieldOrder={['reason', 'words']}
        errors={draftErrors(draft, 'public', reader)}
        values={draft.values}
        messages={complaintMessages(reader)}
      >
        <FormMachinery
          formKey={draft.key ?? newId()}
          opened={draft.opened ?? signedFormTime(now)}
          draft={draft.token}
          reader={reader}
        />
        <RadioGroup
          name="reason"
          label={say('complaint.reason')}
          options={complaintReasons.map((value) => ({ value, label: say(`complaint.reasons.${value}`) }))}
          required
        />
        <TextArea
          name="words"
          label={say('complaint.words')}
          hint={say('complaint.wordsHint')}
          rows={4}
          limit={longestComplaint}
        />
        <SubmitBar label={say('complaint.send')} note={say('complaint.sendNote')} />
      </ComplaintForm>
    </Stack>
  );
}

/** The words of every error that the form can have, by its key. */
function complaintMessages({ say }: Reader): Record<string, string> {
  const keys = [
    'complaint.error.reason',
    'complaint.error.words',
    'complaint.error.tooLong',
    'contribution.error.unreadable',
  ] as const;
  return Object.fromEntries(keys.map((key) => [key, say(key)]));
}
