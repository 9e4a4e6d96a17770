import type { Metadata } from 'next';
import { ProseSection, Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { publicDialogue } from '@/lib/dialogue/public-queries';
import { publicationPolicy } from '@/lib/publication/policy';
import { hasPoster, posterLanguages } from '@/lib/publication/poster/document';
import { shortAddressOf } from '@/lib/publication/short-address';
import { texts } from '@/lib/text/server';
import { publicOrigin } from '@/lib/web/origin';
import { dialogueInOffice } from '../load';

export const metadata: Metadata = { title: texts('sv')('spread.title') };

/** How do people find here from a sheet of paper? */
export default async function SpreadPage({ params }: PageProps<'/[locale]/kontor/dialoger/[id]/spridning'>) {
  const { actor, dialogue } = await dialogueInOffice((await params).id);
  const say = texts('sv');
  const [address, page] = await Promise.all([
    shortAddressOf(dialogue.id, publicOrigin()),
    publicDialogue(dialogue.slug),
  ]);
  const here = `/kontor/dialoger/${dialogue.id}/spridning`;
  const shown = address.replace(/^https?:\/\//, '');
  const may = publicationPolicy.publish(actor, dialogue);
  return (
    <Stack>
      <PageHeading title={say('spread.title')} lead={say('spread.lead')} />
      <ProseSection heading={say('spread.address')}>
        <p>{page ? <a href={address}>{shown}</a> : <strong>{shown}</strong>}</p>
        <p>{say('spread.addressHint')}</p>
      </ProseSection>
      {page ? (
        <>
          <ProseSection heading={say('spread.code')}>
            {/* biome-ignore lint/performance/noImgElement: a drawing made when it is asked for, of one size. */}
            <img
              src={`${here}/kod.svg`}
              alt={say('spread.codeAlt', { address: shown })}
              width={200}
              height={200}
            />
            <p>
              <a href={`${here}/kod.svg`} download>
                {say('spread.svg')}
              </a>
            </p>
            <p>
              <a href={`${here}/kod.png`} download>
                {say('spread.png')}
              </a>
            </p>
          </ProseSection>
          <ProseSection heading={say('spread.poster')}>
            <p>{say('spread.posterLead')}</p>
            {may.allowed ? null : <p>{say('spread.posterWho')}</p>}
            {hasPoster(page) ? null : <p>{say('spread.posterOver')}</p>}
            {may.allowed && hasPoster(page) ? (
              <p>
                <ButtonLink href={`${here}/affisch`}>{say('spread.posterGet')}</ButtonLink>
              </p>
            ) : null}
            {may.allowed && hasPoster(page) && posterLanguages(page).includes('en') ? (
              <p>
                <a href={`${here}/affisch?sprak=en`}>{say('spread.posterEnglish')}</a>
              </p>
            ) : null}
          </ProseSection>
        </>
      ) : (
        <Notice heading={say('spread.code')}>
          <p>{say('spread.notYet')}</p>
        </Notice>
      )}
    </Stack>
  );
}
