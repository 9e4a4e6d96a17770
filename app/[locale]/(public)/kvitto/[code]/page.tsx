import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Receipt } from '@/components/receipt/receipt';
import { conversedAbout } from '@/lib/contribution/public-conversation';
import { receiptDialogue, receiptOf, repliedTo } from '@/lib/contribution/receipt-queries';
import { publicEvaluationOf } from '@/lib/followup/public-queries';
import { receiptAnswers } from '@/lib/followup/receipt-answers';
import { reportsOf } from '@/lib/report/public-queries';
import { receiptSurvey } from '@/lib/survey/receipt-survey';
import { installation } from '@/lib/web/installation';
import { readerOf, withWords } from '../../reader';

type Props = PageProps<'/[locale]/kvitto/[code]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ say }, { nytt }] = await Promise.all([readerOf(params), searchParams]);
  return {
    title: say(nytt ? 'receipt.page.titleFresh' : 'receipt.page.title'),
    robots: { index: false, follow: false },
  };
}

/** One submission's receipt. Its address is the permission to read it; the front door has counted wrong ones. */
export default async function ReceiptPage({ params, searchParams }: Props) {
  const [reader, found, { nytt }, settings] = await Promise.all([
    readerOf(params),
    params.then(({ code }) => receiptAt(decodeURIComponent(code))),
    searchParams,
    installation(),
  ]);
  if (!found) notFound();
  const fresh = nytt === 'ja' || nytt === 'igen' ? nytt : undefined;
  const words = await withWords(reader, found.receipt.dialogueId);
  return <Receipt {...found} fresh={fresh} demo={settings?.demo ?? false} reader={words} />;
}

const receiptAt = cache(async (typed: string) => {
  const found = await receiptOf(typed);
  if (!found) return undefined;
  const [about, answers, survey, conversed, replied, reports, evaluation] = await Promise.all([
    receiptDialogue(found.receipt.dialogueId),
    receiptAnswers(found.code, found.receipt.dialogueId),
    receiptSurvey(found.code),
    conversedAbout(found.receipt.contributions.map(({ id }) => id)),
    repliedTo(found.code),
    reportsOf(found.receipt.dialogueId),
    publicEvaluationOf(found.receipt.dialogueId),
  ]);
  if (!about) return undefined;
  const { now } = about;
  const dialogue = { ...about.dialogue, given: { reports, evaluatedAt: evaluation?.at ?? null } };
  return {
    ...found,
    now,
    dialogue,
    answers,
    survey,
    promised: answers.promisedBy(survey?.lines ?? []),
    conversed,
    replied,
  };
});
