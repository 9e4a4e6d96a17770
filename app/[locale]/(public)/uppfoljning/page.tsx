import type { Metadata } from 'next';
import { LateAnswers } from '@/components/followup/public/late-answers';
import { MeasureLists } from '@/components/followup/public/measure-lists';
import { PageHeading } from '@/components/ui/page-heading';
import { publicRegister } from '@/lib/dialogue/public-queries';
import { publicMeasuresOfAll } from '@/lib/followup/public-queries';
import { findable, readerOf, withWords } from '../reader';

type Props = PageProps<'/[locale]/uppfoljning'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf(params);
  const { say } = reader;
  return {
    title: say('publicReport.followup.title'),
    description: say('publicReport.followup.description'),
    ...findable(reader, '/uppfoljning'),
  };
}

/** Did they do it? */
export default async function FollowUpPage({ params }: Props) {
  const [reader, { now, dialogues }, measures] = await Promise.all([
    readerOf(params).then((plain) => withWords(plain)),
    publicRegister(),
    publicMeasuresOfAll(),
  ]);
  return (
    <>
      <PageHeading
        title={reader.say('publicReport.followup.title')}
        lead={reader.say('publicReport.followup.lead')}
      />
      <MeasureLists measures={measures} now={now} reader={reader} />
      <LateAnswers dialogues={dialogues} now={now} reader={reader} />
    </>
  );
}
