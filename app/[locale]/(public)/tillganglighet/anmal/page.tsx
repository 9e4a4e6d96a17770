import '@/app/styles/form.css';
import type { Metadata } from 'next';
import { HiddenKey } from '@/components/form/hidden-key';
import { SubmitBar } from '@/components/form/submit-bar';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Stack } from '@/components/page/layout';
import { BarrierForm } from '@/components/pages/barrier-form';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { readDraft } from '@/lib/contribution/draft';
import { newId } from '@/lib/core/ids';
import { en, sv } from '@/lib/text/catalogue';
import { errorText } from '@/lib/text/server';
import { inBothLanguages, readerOf } from '../../reader';

type Props = PageProps<'/[locale]/tillganglighet/anmal'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ say }, { errors }, { skickat }] = await Promise.all([
    readerOf(params),
    typedBefore(searchParams),
    searchParams,
  ]);
  const title = say(skickat ? 'about.barrier.thanks' : 'about.barrier.title');
  return {
    title: Object.keys(errors).length > 0 ? `${say('form.errorTitle')} ${title}` : title,
    robots: { index: false },
    alternates: inBothLanguages('/tillganglighet/anmal'),
  };
}

/** Where somebody tells of something that they cannot use, without saying who they are. */
export default async function ReportBarrierPage({ params, searchParams }: Props) {
  const [{ say, path, locale }, { errors, values, token }, { skickat }] = await Promise.all([
    readerOf(params),
    typedBefore(searchParams),
    searchParams,
  ]);
  const back = (
    <p>
      <a href={path('/tillganglighet')}>{say('about.barrier.back')}</a>
    </p>
  );
  if (skickat) {
    return (
      <Stack space="wide">
        <PageHeading title={say('about.barrier.title')} />
        <Notice kind="success" heading={say('about.barrier.thanks')} announce>
          <p>{say('about.barrier.thanksText')}</p>
        </Notice>
        {back}
      </Stack>
    );
  }
  const audience = say('about.barrier.seenBy');
  const keys = ['what', 'tooLong', 'unreadable'] as const;
  return (
    <Stack space="wide">
      <PageHeading title={say('about.barrier.title')} lead={say('about.barrier.lead')} />
      <BarrierForm
        action="/api/tillganglighet"
        labels={locale === 'en' ? en.form : sv.form}
        fieldOrder={['what', 'place', 'contact']}
        errors={Object.fromEntries(Object.entries(errors).map(([name, key]) => [name, errorText(say, key)]))}
        values={values}
        messages={Object.fromEntries(
          keys.map((key) => [`about.barrier.error.${key}`, say(`about.barrier.error.${key}`)]),
        )}
      >
        <HiddenKey value={[values.key ?? newId()].flat()[0] ?? ''} />
        <HiddenKey name="language" value={locale} />
        {token ? <HiddenKey name="draft" value={token} /> : null}
        <TextArea
          name="what"
          label={say('about.barrier.what')}
          hint={say('about.barrier.whatHint')}
          audience={audience}
          rows={6}
          required
        />
        <TextInput name="place" label={say('about.barrier.place')} hint={say('about.barrier.placeHint')} />
        <TextInput
          name="contact"
          label={say('about.barrier.contact')}
          hint={say('about.barrier.contactHint')}
          audience={audience}
          autoComplete="email"
        />
        <p>{say('about.barrier.record')}</p>
        <SubmitBar label={say('about.barrier.send')} />
      </BarrierForm>
      {back}
    </Stack>
  );
}

/** What was typed, and what was wrong with it, when the form comes back. */
async function typedBefore(search: Props['searchParams']) {
  const token = [(await search).utkast].flat()[0];
  const draft = token ? await readDraft('barrier', token) : undefined;
  return { errors: draft?.errors ?? {}, values: draft?.values ?? {}, token: draft && token };
}
