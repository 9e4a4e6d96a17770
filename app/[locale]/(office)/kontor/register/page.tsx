import type { Metadata } from 'next';
import { unauthorized } from 'next/navigation';
import { RegisterTable } from '@/components/office/register-table';
import { Stack } from '@/components/page/layout';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { PageHeading } from '@/components/ui/page-heading';
import { everyDialogue } from '@/lib/dialogue/office-lists';
import { dialoguePolicy } from '@/lib/dialogue/policy';
import { isIn, type RegisterPart, registerParts } from '@/lib/dialogue/register';
import { texts } from '@/lib/text/server';
import { getActor } from '@/lib/web/session';

export const metadata: Metadata = { title: texts('sv')('office.register.title') };

/** How many, how far, in time? */
export default async function RegisterPage({ searchParams }: PageProps<'/[locale]/kontor/register'>) {
  const actor = await getActor();
  if (!actor) unauthorized();
  const [{ now, dialogues }, { visa, namnd }] = await Promise.all([everyDialogue(), searchParams]);
  const say = texts('sv');
  const seen = dialogues.filter((dialogue) => dialoguePolicy.see(actor, dialogue).allowed);
  const part = registerParts.find((known) => known === visa) ?? 'all';
  const committees = new Map(seen.map(({ committeeId, committee }) => [committeeId, committee]));
  const committee = typeof namnd === 'string' && committees.has(namnd) ? namnd : undefined;

  const inCommittee = seen.filter(({ committeeId }) => !committee || committeeId === committee);
  const shown = inCommittee.filter((dialogue) => isIn(part, dialogue, now));
  const href = (to: RegisterPart, of: string | undefined) => {
    const query = new URLSearchParams({
      ...(to === 'all' ? {} : { visa: to }),
      ...(of ? { namnd: of } : {}),
    });
    return query.size > 0 ? `/kontor/register?${query}` : '/kontor/register';
  };
  return (
    <Stack>
      <PageHeading
        title={say('office.register.title')}
        lead={say('office.register.lead', { count: seen.length })}
      />
      <FilterLinks
        label={say('office.register.state')}
        items={registerParts.map((one) => ({
          href: href(one, committee),
          text: say(`office.register.${one}`),
          current: one === part,
          count: inCommittee.filter((dialogue) => isIn(one, dialogue, now)).length,
        }))}
      />
      {committees.size > 1 ? (
        <FilterLinks
          label={say('office.register.committee')}
          items={[
            { href: href(part, undefined), text: say('office.register.allCommittees'), current: !committee },
            ...[...committees]
              .sort(([, a], [, b]) => a.localeCompare(b, 'sv'))
              .map(([id, name]) => ({ href: href(part, id), text: name, current: id === committee })),
          ]}
        />
      ) : null}
      {shown.length > 0 ? (
        <RegisterTable dialogues={shown} now={now} say={say} />
      ) : (
        <EmptyState heading={say('office.register.none')}>{say('office.register.noneWhat')}</EmptyState>
      )}
    </Stack>
  );
}
