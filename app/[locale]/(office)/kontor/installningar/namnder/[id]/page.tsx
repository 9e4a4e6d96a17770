import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProseSection, Stack } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { addDays, writtenOut } from '@/lib/core/time';
import { committeeHistory, committeeList } from '@/lib/people/queries';
import { texts } from '@/lib/text/server';
import { administrator } from '../../administrator';
import { SettingsNavigation } from '../../settings-navigation';
import { EndForm, NameForm } from './committee-forms';

const say = texts('sv');

export const metadata: Metadata = { title: say('people.committee.title') };

/** One nämnd: what it is and was called, until when it is there, and who answers after it. */
export default async function CommitteePage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/installningar/namnder/[id]'>) {
  await administrator();
  const [{ id }, { sparat }] = await Promise.all([params, searchParams]);
  const all = await committeeList();
  const committee = all.find((one) => one.id === id);
  if (!committee) notFound();
  const { names, dialogues } = await committeeHistory(id);
  const { name, validFrom, validTo, successor, isInOffice } = committee;
  const saved = sparat === 'namn' ? 'renamed' : sparat === 'slut' ? 'ended' : undefined;
  return (
    <Stack>
      <SettingsNavigation current="committees" />
      <PageHeading title={name} kicker={say('people.committee.title')}>
        <p>
          <a href="/kontor/installningar/namnder">{say('people.committee.all')}</a>
        </p>
      </PageHeading>
      {saved ? (
        <Notice kind="success" heading={say(`people.committee.${saved}`)} announce>
          {saved === 'ended' && isInOffice && validTo && successor ? (
            <p>
              {say('people.committee.handsOver', {
                day: writtenOut(addDays(validTo, 1), 'sv'),
                successor,
                count: dialogues,
              })}
            </p>
          ) : null}
        </Notice>
      ) : null}
      {isInOffice ? null : <Notice heading={say('people.committee.over')} />}
      <ProseSection heading={say('people.committee.facts')}>
        <DescriptionList
          items={[
            { term: say('people.committees.from'), description: writtenOut(validFrom, 'sv') },
            {
              term: say('people.committees.to'),
              description: validTo ? writtenOut(validTo, 'sv') : say('people.committee.open'),
            },
            ...(validTo
              ? [
                  {
                    term: say('people.committees.successor'),
                    description: successor ?? say('people.committee.noSuccessor'),
                  },
                ]
              : []),
            { term: say('people.committee.dialogues'), description: String(dialogues) },
            ...names.map((earlier) => ({
              term: say('people.committee.earlier'),
              description: say('people.committee.earlierName', {
                name: earlier.name,
                because: earlier.because,
                by: earlier.by ?? '',
                day: writtenOut(earlier.at, 'sv'),
              }),
            })),
          ]}
        />
      </ProseSection>
      <NameForm key={names.length} committee={committee} say={say} />
      {isInOffice ? (
        <EndForm
          key={`${validTo} ${committee.successorId}`}
          committee={committee}
          others={all.filter((other) => other.id !== id && other.isInOffice)}
          dialogues={dialogues}
          say={say}
        />
      ) : null}
    </Stack>
  );
}
