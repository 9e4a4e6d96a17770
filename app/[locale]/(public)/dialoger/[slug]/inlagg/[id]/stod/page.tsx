import '@/app/styles/form.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotTaking } from '@/components/contribution/not-taking';
import { langUnlessPage } from '@/components/dialogue/words';
import { ProseSection, Stack } from '@/components/page/layout';
import { SupportForm } from '@/components/proposal/support-form';
import { WithMasks } from '@/components/proposal/with-masks';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { signedFormTime } from '@/lib/contribution/form-time';
import { takes } from '@/lib/contribution/taking';
import { newId } from '@/lib/core/ids';
import { inBothLanguages, readerOf, titled } from '../../../../../reader';
import { contributionAt } from '../load';

type Props = PageProps<'/[locale]/dialoger/[slug]/inlagg/[id]/stod'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug, id }, reader, { klart }] = await Promise.all([params, readerOf(params), searchParams]);
  const { dialogue } = await contributionAt(slug, id);
  return {
    title: titled(reader.say(klart ? 'proposal.support.done' : 'proposal.support.title'), dialogue, reader),
    robots: { index: false },
    alternates: inBothLanguages(`/dialoger/${dialogue.slug}/inlagg/${id}/stod`),
  };
}

/** Do I stand behind this too? A form of its own, so that the proposal's page is the same for everybody. */
export default async function SupportPage({ params, searchParams }: Props) {
  const [{ slug, id }, reader, { klart }] = await Promise.all([params, readerOf(params), searchParams]);
  const { now, dialogue, proposal } = await contributionAt(slug, id);
  if (!proposal) notFound();
  const { say, path } = reader;
  const page = `/dialoger/${encodeURIComponent(dialogue.slug)}/inlagg/${id}`;
  const back = <a href={path(page)}>{say('proposal.support.back')}</a>;
  const taking = takes(dialogue, now);
  if (taking !== 'yes' && !klart) {
    const dialogueHref = path(`/dialoger/${encodeURIComponent(dialogue.slug)}`);
    return <NotTaking {...{ taking, dialogue, dialogueHref, reader }} />;
  }
  return (
    <Stack space="wide">
      <PageHeading
        kicker={back}
        title={say('proposal.support.title')}
        lead={
          <span lang={langUnlessPage(proposal.language, reader)}>
            <WithMasks text={proposal.title} reader={reader} />
          </span>
        }
      />
      {klart ? (
        <>
          <Notice kind="success" heading={say('proposal.support.done')} announce>
            <p>{say('proposal.one.supported', { count: proposal.support })}</p>
            <p>{say('proposal.support.doneText')}</p>
          </Notice>
          <p>{back}</p>
        </>
      ) : (
        <>
          <p>{say('proposal.support.lead')}</p>
          <ProseSection heading={say('proposal.support.how')}>
            <p>{say('proposal.support.howText')}</p>
            <p>{say('proposal.support.noUndo')}</p>
          </ProseSection>
          <SupportForm
            action={`/api${page}/stod`}
            formKey={newId()}
            opened={signedFormTime(now)}
            reader={reader}
          />
        </>
      )}
    </Stack>
  );
}
