import { DescriptionList } from '@/components/ui/description-list';
import { dialogueRoles } from '@/lib/core/actor';
import type { Holder } from '@/lib/dialogue/holders';
import type { Say } from '@/lib/text/server';

/** Who works with a dialogue, role by role. */
export function People({ holders, say }: { holders: readonly Holder[]; say: Say }) {
  if (holders.length === 0) return <p>{say('office.dialogue.nobody')}</p>;
  const items = dialogueRoles.flatMap((role) => {
    const names = holders.filter((holder) => holder.role === role).map(({ name }) => name);
    return names.length > 0 ? [{ term: say(`people.role.${role}`), description: names.join(', ') }] : [];
  });
  return <DescriptionList items={items} />;
}
