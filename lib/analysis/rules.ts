import type { DialogueState } from '@/lib/dialogue/model';
import type { CodingFilter } from './model';

/** From compiling on, late arrivals included, until the dialogue has been evaluated. */
export function mayBeCoded(state: DialogueState): boolean {
  return [
    'compiling',
    'interimFeedback',
    'decisionPreparation',
    'decided',
    'finalFeedback',
    'followUp',
  ].includes(state);
}

/** Is there a code book? From compiling on, and to read also when nothing may be coded any more. */
export function hasCodeBook(state: DialogueState): boolean {
  return mayBeCoded(state) || state === 'evaluated' || state === 'archived';
}

export type CodingNone = 'received' | 'left' | 'coded' | 'excluded' | 'found';

/** Why a list of contributions to code is empty: there are none of the kind, or none that fit what is searched for. */
export function whyNone(
  { filter, themeId, words }: { filter: CodingFilter; themeId?: string; words?: string },
  anythingReceived: boolean,
): CodingNone {
  if (!anythingReceived) return 'received';
  return themeId || words || filter === 'all' ? 'found' : filter;
}

export type CodingTheme = { id: string; reserved: boolean };

/**
 * What a new theme displaces: "inget tema" says that no other theme fits, so the two never stand together.
 */
export function displacedBy(added: CodingTheme, present: readonly CodingTheme[]): string[] {
  return present
    .filter(({ id, reserved }) => id !== added.id && reserved !== added.reserved)
    .map(({ id }) => id);
}
