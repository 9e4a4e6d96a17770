import type { Role } from '@/lib/core/actor';
import type { EventType } from '@/lib/events';
import type { TextKey } from '@/lib/text/keys';

const planners = ['projectLead', 'communicator', 'politicalOwner'] as const;
const everyoneInIt = [
  'projectLead',
  'communicator',
  'moderator',
  'analyst',
  'feedbackOwner',
  'politicalOwner',
] as const;

/**
 * Who is told of what: the roles whose own work it changes. An event that is not answered here does not
 * compile; an empty list says that nobody needs to know.
 */
export const toldOf: Record<EventType, readonly Role[]> = {
  'committee.added': ['administrator'],
  'committee.renamed': ['administrator'],
  'committee.ended': ['administrator'],
  'person.added': [],
  'person.changed': [],
  'role.assigned': [],
  'role.ended': [],
  'session.started': [],
  'session.ended': [],
  'installation.changed': ['administrator', 'dataProtectionOfficer'],
  'page.worded': ['administrator', 'dataProtectionOfficer'],
  'barrier.reported': ['administrator'],
  'barrier.handled': ['administrator'],
  'principle-set.adopted': ['registrar', 'official', 'politician'],
  'initiative.registered': ['official', 'registrar'],
  'initiative.corrected': ['politician', 'official', 'registrar'],
  'initiative.end-corrected': ['politician', 'official'],
  'initiative.declined': ['politician', 'official'],
  'initiative.information-recorded': ['politician', 'official'],
  'assessment.started': [],
  'assessment.made': ['politician', 'registrar'],
  'plan.saved': [],
  'plan.submitted': ['registrar', 'politician', 'politicalOwner'],
  'plan.withdrawn': ['registrar', 'politicalOwner'],
  'principle.attested': ['projectLead'],
  'principle.overridden': ['projectLead', 'politicalOwner'],
  'principle.statement-withdrawn': ['projectLead', 'politicalOwner'],
  'decision.recorded': ['politician', 'official', ...planners],
  'decision.corrected': ['politician', 'official', ...planners],
  'decision.reopened': ['registrar', 'politicalOwner'],
  'decision.prepared': ['registrar', 'politicalOwner'],
  'dialogue.published': ['politician', 'official', 'registrar', ...everyoneInIt],
  'dialogue.renamed': planners,
  'dialogue.handed-over': ['politician', 'official', 'registrar', ...everyoneInIt],
  'translation.published': ['communicator', 'projectLead', 'feedbackOwner'],
  'dialogue.opened': everyoneInIt,
  'dialogue.closed': everyoneInIt,
  'dialogue.paused': everyoneInIt,
  'dialogue.resumed': everyoneInIt,
  'dialogue.extended': everyoneInIt,
  'dialogue.closed-early': everyoneInIt,
  'dialogue.cancelled': ['politician', 'official', 'registrar', ...everyoneInIt],
  'survey.saved': [],
  'survey.published': ['moderator', 'analyst', ...planners],
  'submission.received': [],
  'submission.recorded': ['moderator'],
  'import.made': ['moderator', 'analyst'],
  'import.revoked': ['moderator', 'analyst'],
  'contribution.published': [],
  'contribution.cleared': [],
  'contribution.withheld': [],
  'contribution.withdrawn': ['moderator', 'feedbackOwner'],
  'proposal.supported': [],
  'contribution.reported': ['moderator'],
  'official-answer.given': ['moderator', 'feedbackOwner'],
  'official-answer.taken-back': ['moderator', 'feedbackOwner', 'politicalOwner'],
  'contribution.erased': ['registrar', 'moderator', 'analyst', 'feedbackOwner'],
  'contribution.excluded': [],
  'contribution.included': [],
  'reading.recorded': [],
  'reading.noted': [],
  'reading.marked': [],
  'compilation.started': ['projectLead', 'feedbackOwner'],
  'theme.added': [],
  'theme.reworded': ['analyst'],
  'theme.assessed': ['politicalOwner'],
  'theme.answered': ['feedbackOwner', 'projectLead'],
  'coding.assigned': [],
  'coding.removed': [],
  'pair.proposed': [],
  'pair.answered': [],
  'answers.reviewed': [],
  'report.drafted': ['feedbackOwner'],
  'report.written': [],
  'report.published': ['politician', 'official', 'registrar', ...everyoneInIt],
  'line.written': [],
  'line.moved': [],
  'line.removed': [],
  'line.linked': [],
  'line.unlinked': [],
  'quotation.added': [],
  'quotation.removed': [],
  'quotation.released': ['analyst', 'feedbackOwner'],
  'matter.decided': ['politician', 'official', ...everyoneInIt],
  'follow-up.started': ['politician', ...everyoneInIt],
  'measure.registered': ['politicalOwner'],
  'measure.reported': ['politician', 'politicalOwner'],
  'dialogue.evaluated': ['politician', 'registrar'],
  'dialogue.archived': ['politician', 'official'],
};

/** The kinds of event that somebody with one of these roles is told of. */
export function eventsToldTo(roles: readonly Role[]): EventType[] {
  return (Object.keys(toldOf) as EventType[]).filter((type) =>
    toldOf[type].some((role) => roles.includes(role)),
  );
}

/** The sentence that says what happened. */
export function eventText(type: EventType): TextKey {
  return `event.${type}`;
}

/** An event type as it stands in the log; older logs may hold kinds that this version does not know. */
export function knownEvent(type: string): type is EventType {
  return Object.hasOwn(toldOf, type);
}
