import { forbidden, unauthorized } from 'next/navigation';
import type { StaffActor } from '@/lib/core/actor';
import { peoplePolicy } from '@/lib/people/policy';
import { getActor } from '@/lib/web/session';

/** The signed-in administrator; everybody else gets a closed door. */
export async function administrator(): Promise<StaffActor> {
  const actor = await getActor();
  if (!actor) unauthorized();
  if (!peoplePolicy.administer(actor).allowed) forbidden();
  return actor;
}
