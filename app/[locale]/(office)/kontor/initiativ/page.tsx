import type { Metadata } from 'next';
import { unauthorized } from 'next/navigation';
import { hasBecomeDialogue, hasEndedEarly, InitiativeList } from '@/components/initiative/initiative-list';
import { ProseSection, Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { committeesToRegisterFor, initiativesOf } from '@/lib/initiative/queries';
import { texts } from '@/lib/text/server';
import { getActor } from '@/lib/web/session';

export const metadata: Metadata = { title: texts('sv')('initiative.list.title') };

/** Which initiatives are there in my nämnder, and which of them wait? */
export default async function InitiativesPage() {
  const actor = await getActor();
  if (!actor) unauthorized();
  const [initiatives, committees] = await Promise.all([initiativesOf(actor), committeesToRegisterFor(actor)]);
  const say = texts('sv');
  const waiting = initiatives.filter(({ state }) => state === 'initiative' || state === 'assessment');
  const ended = initiatives.filter(hasEndedEarly);
  const became = initiatives.filter(hasBecomeDialogue);
  const going = initiatives.filter((row) => ![...waiting, ...ended, ...became].includes(row));
  const groups = [
    { heading: say('initiative.list.waiting'), rows: waiting },
    { heading: say('initiative.list.going'), rows: going },
    { heading: say('initiative.list.became'), rows: became },
    { heading: say('initiative.list.ended'), rows: ended },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <Stack>
      <PageHeading title={say('initiative.list.title')} lead={say('initiative.list.lead')}>
        {committees.length > 0 ? (
          <p>
            <ButtonLink href="/kontor/initiativ/nytt" variant="primary">
              {say('initiative.list.register')}
            </ButtonLink>
          </p>
        ) : null}
      </PageHeading>
      {initiatives.length === 0 ? (
        <EmptyState heading={say('initiative.list.empty')}>
          {say(actor.roles.length === 0 ? 'initiative.list.noCommittee' : 'initiative.list.emptyHelp')}
        </EmptyState>
      ) : null}
      {groups.map(({ heading, rows }) => (
        <ProseSection key={heading} heading={heading} wide>
          <InitiativeList initiatives={rows} say={say} />
        </ProseSection>
      ))}
    </Stack>
  );
}
