import { DescriptionList } from '@/components/ui/description-list';
import { dialogueRoles } from '@/lib/core/actor';
import type { Holder } from '@/lib/dialogue/holders';
import type { DialogueState } from '@/lib/dialogue/model';
import type { Say } from '@/lib/text/server';
import { nobodyKey } from '@/lib/work/words';

type Props = { state: DialogueState; holders: readonly Holder[]; say: Say };

/** Who works with a dialogue, role by role. */
export function People({ state, holders, say }: Props) {
  if (holders.length === 0) return <p>{say(nobodyKey(state))}</p>;
  const items = dialogueRoles.flatMap((role) => {
    const names = holders.filter((holder) => holder.role === role).map(({ name }) => name);
    return names.length > 0 ? [{ term: say(`people.role.${role}`), description: names.join(', ') }] : [];
  });
  return <DescriptionList items={items} />;
}
