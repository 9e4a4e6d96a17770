import type { Metadata } from 'next';
import { PlanDifferences } from '@/components/decision/plan-differences';
import { Unversioned } from '@/components/decision/unversioned';
import { ProseSection, Stack } from '@/components/page/layout';
import { PublicationStatus } from '@/components/publication/publication-status';
import { Stops } from '@/components/publication/stops';
import { Told } from '@/components/publication/told';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { isPublic } from '@/lib/dialogue/workflow';
import { isDecided } from '@/lib/plan/policy';
import { draftSinceVersion } from '@/lib/plan/queries';
import { publicActs } from '@/lib/publication/model';
import { publicationPolicy } from '@/lib/publication/policy';
import { publicationOf } from '@/lib/publication/queries';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { ChangeForms } from './change-forms';
import { PublishForm } from './publish-form';

export const metadata: Metadata = { title: texts('sv')('publication.title') };

/** What will everyone read, what stops it, and how is it changed once it is out? */
export default async function PublicationRoom({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/publicering'>) {
  const [{ id }, { gjort }] = await Promise.all([params, searchParams]);
  const { actor, dialogue } = await dialogueInOffice(id);
  const { now, situation, notices, submissions, stops, differences } = await publicationOf(dialogue);
  const { version, decision, edition } = situation;
  const since = isDecided(dialogue.state) ? await draftSinceVersion(dialogue.id) : undefined;
  const say = texts('sv');
  const may = publicationPolicy.publish(actor, dialogue);
  const isOut = isPublic(dialogue.state);
  const done = publicActs.find((act) => act === gjort);
  const news = version && version.id !== edition?.planVersionId;
  return (
    <Stack>
      <PageHeading
        title={say('publication.title')}
        lead={say(isOut ? 'publication.leadPublic' : 'publication.lead')}
      />
      {done ? <Notice kind="success" heading={say(`publication.done.${done}`)} announce /> : null}
      <Unversioned since={since} home={`/kontor/dialoger/${dialogue.id}`} headingLevel={2} say={say} />
      {isOut && edition ? (
        <PublicationStatus dialogue={dialogue} edition={edition} submissions={submissions} say={say} />
      ) : null}
      {isOut && edition ? (
        <ProseSection heading={say('spread.title')}>
          <p>
            {say('spread.openLead')}{' '}
            <a href={`/kontor/dialoger/${dialogue.id}/spridning`}>{say('spread.open')}</a>
          </p>
        </ProseSection>
      ) : null}
      {isOut && edition ? (
        <ProseSection heading={say('translation.title')}>
          <p>
            {say('translation.openLead')}{' '}
            <a href={`/kontor/dialoger/${dialogue.id}/oversattning`}>{say('translation.open')}</a>
          </p>
        </ProseSection>
      ) : null}
      {news ? (
        <>
          <ProseSection heading={say('publication.preview.heading')}>
            <p>{say('publication.preview.lead')}</p>
            <p>
              <ButtonLink href={`/kontor/dialoger/${dialogue.id}/publicering/forhandsvisning`}>
                {say('publication.preview.open')}
              </ButtonLink>
            </p>
          </ProseSection>
          {decision?.outcome === 'held' ? (
            <ProseSection heading={say('decision.differences.heading')} wide>
              <PlanDifferences
                differences={differences}
                before={decision.versionNumber}
                after={version.number}
                say={say}
              />
            </ProseSection>
          ) : null}
        </>
      ) : null}
      {isOut && !news ? null : (
        <ProseSection
          heading={say(isOut ? 'publication.publish.headingAgain' : 'publication.publish.heading')}
        >
          <Stops dialogueId={dialogue.id} stops={stops} say={say} />
          {may.allowed ? null : <p>{say(may.reason)}</p>}
          {may.allowed && stops.length === 0 && version ? (
            <PublishForm dialogue={dialogue} version={version} now={now} say={say} />
          ) : null}
          {dialogue.state === 'approved' ? (
            <p>
              {say('publication.publish.notHeld')}{' '}
              <a href={`/kontor/dialoger/${dialogue.id}/beslut`}>{say('publication.publish.toDecision')}</a>
            </p>
          ) : null}
        </ProseSection>
      )}
      {isOut ? (
        <ProseSection heading={say('publication.act.heading')}>
          <ChangeForms
            actor={actor}
            dialogue={dialogue}
            conditions={decision?.conditions ?? null}
            submissions={submissions}
            now={now}
            say={say}
          />
        </ProseSection>
      ) : null}
      <Told notices={notices} say={say} />
    </Stack>
  );
}
