import type { Metadata } from 'next';
import { EventList } from '@/components/office/event-list';
import { NextStep } from '@/components/office/next-step';
import { People } from '@/components/office/people';
import { ProseSection, Stack } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { dayOf, writtenOut } from '@/lib/core/time';
import { earlierCommittees } from '@/lib/dialogue/office-queries';
import { isPublic } from '@/lib/dialogue/workflow';
import { latestOfDialogue } from '@/lib/log/events-of';
import { committeeProgress } from '@/lib/reading/queries';
import { isReadingKnown } from '@/lib/reading/rules';
import { texts } from '@/lib/text/server';
import { isAwaited, mayTake } from '@/lib/work/policy';
import { workIn } from '@/lib/work/queries';
import { receivedIn } from '@/lib/work/received';
import { receivedText, standsText } from '@/lib/work/received-words';
import { itemsOf } from '@/lib/work/rules';
import { dialogueInOffice } from './load';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dialogue } = await dialogueInOffice((await params).id);
  return { title: dialogue.title };
}

/** Where does it stand, what stops the next step, who owns it? */
export default async function DialogueOverviewPage({ params }: Props) {
  const { actor, dialogue } = await dialogueInOffice((await params).id);
  const [work, events, reading, earlier, received] = await Promise.all([
    workIn(dialogue.id),
    latestOfDialogue(dialogue.id, { size: 5, except: 'submission.received' }),
    committeeProgress(dialogue.id),
    earlierCommittees(dialogue.id),
    receivedIn(dialogue.id),
  ]);
  const say = texts('sv');
  const state = work ? standsText(work.dialogue, work.now, say) : say(`dialogue.state.${dialogue.state}`);
  const cameIn = receivedText(received, dialogue.state, say);
  return (
    <Stack>
      <PageHeading title={dialogue.title} lead={state}>
        {cameIn ? <p>{cameIn}</p> : null}
      </PageHeading>
      {dialogue.interrupted ? <Notice kind="warning" heading={say('office.dialogue.interrupted')} /> : null}
      {dialogue.pausedFrom ? (
        <Notice
          kind="warning"
          heading={say(`office.dialogue.paused.${dialogue.pausedFrom === 'open' ? 'open' : 'announced'}`)}
        />
      ) : null}
      {work ? (
        <NextStep
          dialogue={work.dialogue}
          items={itemsOf(work, dayOf(work.now)).filter(({ step }) => isAwaited(step))}
          holders={work.holders}
          mayTake={({ step }) => mayTake(actor, step, dialogue)}
          now={work.now}
          say={say}
        />
      ) : null}
      <ProseSection heading={say('office.dialogue.facts')}>
        <DescriptionList
          items={[
            ...(work?.dialogue.question && work.dialogue.question !== dialogue.title
              ? [{ term: say('office.dialogue.question'), description: work.dialogue.question }]
              : []),
            ...(work?.dialogue.decisionOn
              ? [
                  {
                    term: say('office.dialogue.decisionOn'),
                    description: writtenOut(work.dialogue.decisionOn, 'sv'),
                  },
                ]
              : []),
            { term: say('office.dialogue.registryNumber'), description: dialogue.registryNumber },
            { term: say('office.dialogue.committee'), description: dialogue.committee },
            ...earlier.map(({ committee, at }) => ({
              term: say('office.dialogue.earlierCommittee', { day: writtenOut(at, 'sv') }),
              description: committee,
            })),
            {
              term: say('office.dialogue.public'),
              description: isPublic(dialogue.state) ? (
                <a href={`/dialoger/${dialogue.slug}`}>{`/dialoger/${dialogue.slug}`}</a>
              ) : (
                say('office.dialogue.notPublic')
              ),
            },
            ...(reading.all > 0 && isReadingKnown(dialogue.state)
              ? [
                  {
                    term: say('reading.office.term'),
                    description: say('office.dialogue.read', reading),
                  },
                ]
              : []),
          ]}
        />
      </ProseSection>
      <ProseSection heading={say('office.dialogue.people')}>
        <People
          state={dialogue.state}
          holders={(work?.holders ?? []).filter(({ dialogueId }) => dialogueId === dialogue.id)}
          say={say}
        />
      </ProseSection>
      <ProseSection heading={say('office.dialogue.recent')}>
        <EventList events={events} say={say} />
        <p className="print:hidden">
          <a href={`/kontor/dialoger/${dialogue.id}/logg`}>{say('office.dialogue.allEvents')}</a>
        </p>
      </ProseSection>
    </Stack>
  );
}
