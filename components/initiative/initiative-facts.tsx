import { DescriptionList } from '@/components/ui/description-list';
import { writtenOut } from '@/lib/core/time';
import type { InitiativePage } from '@/lib/initiative/queries';
import type { Say } from '@/lib/text/server';

/** The initiative as it was registered. */
export function InitiativeFacts({ initiative, say }: { initiative: InitiativePage; say: Say }) {
  const { organ, reference, paragraph, takenOn, question, why, committee, registryNumber } = initiative;
  return (
    <DescriptionList
      items={[
        { term: say('initiative.field.question'), description: question },
        { term: say('initiative.field.why'), description: why },
        { term: say('initiative.field.organ'), description: organ },
        {
          term: say('initiative.field.reference'),
          description: paragraph ? `${reference}, ${paragraph}` : reference,
        },
        { term: say('initiative.field.takenOn'), description: writtenOut(takenOn, 'sv') },
        { term: say('initiative.field.committee'), description: committee },
        { term: say('initiative.field.registryNumber'), description: registryNumber },
      ]}
    />
  );
}
