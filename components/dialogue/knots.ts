import type { DialogueState } from '@/lib/dialogue/model';
import type { Standing } from '@/lib/dialogue/standing';
import { isEnd, mainWay } from '@/lib/dialogue/workflow';

/** The shape that each standing is drawn with: what is held or was not held looks like nothing that was done. */
export const knots = {
  open: 'present',
  announced: 'future',
  paused: 'paused',
  working: 'present',
  answered: 'past',
  notHeld: 'stopped',
} as const satisfies Record<Standing, string>;

/** The same in the office, where all that is neither held nor at its end is under way. */
export function officeKnot(state: DialogueState) {
  if (state === 'paused') return 'paused';
  if (!isEnd(state)) return 'present';
  return state === mainWay.at(-1) ? 'past' : 'stopped';
}
