import { type Actor, holdsInInstallation } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';

export const pagesPolicy = {
  /** The administrator words the pages of the installation, and sees what was reported about them. */
  administer(actor: Actor): Verdict {
    return holdsInInstallation(actor, 'administrator') ? allowed : denied('pages.denied.administrator');
  },

  /** Anybody may say that something cannot be used. */
  report(actor: Actor): Verdict {
    return actor.kind === 'resident' ? allowed : denied('pages.denied.staff');
  },
};
