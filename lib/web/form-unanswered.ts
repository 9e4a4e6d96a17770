import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation';
import type { Unanswered } from './form-state';

/**
 * Why a form that was sent by script has no answer, by what its action was ended with. What leads to another page
 * is thrown on: that is the framework's to carry out.
 */
export function whyUnanswered(error: unknown): Unanswered {
  unstable_rethrow(error);
  return unstable_isUnrecognizedActionError(error) ? 'outdated' : 'unknown';
}
