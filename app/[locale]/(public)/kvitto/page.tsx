import '@/app/styles/form.css';
import type { Metadata } from 'next';
import { HiddenKey } from '@/components/form/hidden-key';
import { SubmitBar } from '@/components/form/submit-bar';
import { TextInput } from '@/components/form/text-input';
import { ProseSection, Stack } from '@/components/page/layout';
import { CodeForm } from '@/components/receipt/code-form';
import { DemoReceipts } from '@/components/report/public/demo-receipts';
import { PageHeading } from '@/components/ui/page-heading';
import { readDraft } from '@/lib/contribution/draft';
import { demoReceiptList } from '@/lib/followup/receipt-answers';
import { en, sv } from '@/lib/text/catalogue';
import { errorText } from '@/lib/text/server';
import { inBothLanguages, readerOf } from '../reader';

type Props = PageProps<'/[locale]/kvitto'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ say }, { errors }] = await Promise.all([readerOf(params), typedBefore(searchParams)]);
  const title = say('receipt.enter.title');
  return {
    title: errors.kod ? `${say('form.errorTitle')} ${title}` : title,
    alternates: inBothLanguages('/kvitto'),
  };
}

/** Where somebody comes back with their code. */
export default async function EnterCodePage({ params, searchParams }: Props) {
  const [reader, { errors, values }, receipts] = await Promise.all([
    readerOf(params),
    typedBefore(searchParams),
    demoReceiptList(),
  ]);
  const { say, locale } = reader;
  return (
    <Stack space="wide">
      <PageHeading title={say('receipt.enter.title')} lead={say('receipt.enter.lead')} />
      <CodeForm
        action="/api/kvitto"
        labels={locale === 'en' ? en.form : sv.form}
        fieldOrder={['kod']}
        errors={errors.kod ? { kod: errorText(say, errors.kod) } : {}}
        values={values}
        messages={{ 'receipt.error.empty': say('receipt.error.empty') }}
      >
        <HiddenKey name="language" value={locale} />
        <TextInput
          name="kod"
          label={say('receipt.enter.code')}
          hint={say('receipt.enter.codeHint')}
          autoComplete="off"
          spellCheck={false}
          required
        />
        <SubmitBar label={say('receipt.enter.show')} />
      </CodeForm>
      <ProseSection heading={say('receipt.enter.lost')}>
        <p>{say('receipt.enter.lostText')}</p>
      </ProseSection>
      <DemoReceipts receipts={receipts} reader={reader} />
    </Stack>
  );
}

/** A code that led nowhere comes back as it was typed. */
async function typedBefore(search: Props['searchParams']) {
  const { utkast, fel } = await search;
  const token = [utkast].flat()[0];
  const draft = token ? await readDraft('receipt-code', token) : undefined;
  const refused = { manga: 'receipt.error.tooMany', kod: 'receipt.error.code' }[String(fel)];
  const errors: { kod?: string } = refused ? { kod: refused } : (draft?.errors ?? {});
  return { errors, values: draft?.values ?? {} };
}
