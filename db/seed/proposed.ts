import { signedFormTime } from '@/lib/contribution/form-time';
import { submitProposal } from '@/lib/contribution/submit-proposal';
import { supportProposal } from '@/lib/contribution/support-proposal';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import type { DemoDialogue, SentProposal } from './content/types';
import { moderation } from './received';
import { minuteBetween } from './spread';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';
import type { Living } from './way-there';

/** The proposals of a dialogue, each on its day; then the moderator's verdicts, and the support day by day. */
export function proposed(living: Living, demo: DemoDialogue, town: Town, calendar: Calendar): Step[] {
  return (demo.proposals ?? []).flatMap((proposal) => [
    {
      at: calendar.at(proposal.daysFromStart, proposal.time),
      run: () => propose(living, proposal, town, calendar),
    },
    ...moderation(living, proposal, proposal.daysFromStart, town, calendar),
    ...support(living, proposal, town, calendar),
  ]);
}

async function propose(
  living: Living,
  proposal: SentProposal,
  town: Town,
  calendar: Calendar,
): Promise<void> {
  const { ref, daysFromStart, time, title, what, why, place, point, audience, language } = proposal;
  const opened = new Date(calendar.at(daysFromStart, time).getTime() - 6 * 60_000);
  const { submissionId } = done(
    await perform(submitProposal, resident, {
      slug: living.slug,
      title,
      what,
      why,
      place,
      latitude: point && String(point.latitude),
      longitude: point && String(point.longitude),
      audience: audience ?? 'public',
      language: language ?? 'sv',
      key: newId(),
      opened: signedFormTime(opened),
      website: '',
      asIs: 'ja',
    }),
  );
  await town.remember(living.content.key, submissionId, [ref]);
}

/**
 * Support comes from the day that the proposal is shown until yesterday, most of it in the first days, each at a
 * minute of its own after the morning's verdicts.
 */
function support(living: Living, proposal: SentProposal, town: Town, calendar: Calendar): Step[] {
  const { ref, daysFromStart, support: wanted } = proposal;
  const days = -1 - daysFromStart;
  return Array.from({ length: wanted }, (_, number): Step => {
    const day = Math.floor(days * (number / wanted) ** 2);
    return {
      at: calendar.at(daysFromStart + 1 + day, minuteBetween('12:05', '21:50', `${ref} ${number}`)),
      run: async () => {
        const contributionId = town.contribution(living.content.key, ref);
        const given = { slug: living.slug, contributionId, key: newId(), website: '' };
        done(await perform(supportProposal, resident, given));
      },
    };
  });
}
