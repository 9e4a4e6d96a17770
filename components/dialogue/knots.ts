import type { Standing } from '@/lib/dialogue/standing';

/** The shape that each standing is drawn with: what is held or was not held looks like nothing that was done. */
export const knots = {
  open: 'present',
  announced: 'future',
  paused: 'paused',
  working: 'present',
  answered: 'past',
  notHeld: 'stopped',
} as const satisfies Record<Standing, string>;
