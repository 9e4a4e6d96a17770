import type { DemoCase } from '@/lib/contribution/model';

/**
 * The receipt that a visitor is shown for each case: one whose answer is the answer to what its writer asked, from
 * different dialogues as far as it goes.
 */
export const receiptsToShow: Readonly<Record<DemoCase, { dialogue: string; ref: string }>> = {
  accommodated: { dialogue: 'elder-meals', ref: 'em01' },
  notAccommodated: { dialogue: 'youth-club', ref: 'yc05' },
  measure: { dialogue: 'case-a', ref: 'a84' },
  ownAnswer: { dialogue: 'case-c', ref: 'c07' },
  masked: { dialogue: 'case-b', ref: 'b61' },
  withheld: { dialogue: 'elder-meals', ref: 'em10' },
  excluded: { dialogue: 'elder-meals', ref: 'em12' },
  underWay: { dialogue: 'library-hours', ref: 'lib01' },
};
