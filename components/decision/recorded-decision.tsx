import { DescriptionList } from '@/components/ui/description-list';
import { Heading } from '@/components/ui/heading';
import { writtenOut } from '@/lib/core/time';
import type { DecisionOutcome } from '@/lib/decision/model';
import type { Say } from '@/lib/text/server';

type Props = {
  decision: {
    organ: string;
    decidedOn: string;
    paragraph: string;
    registryNumber: string;
    outcome: DecisionOutcome;
    reason: string | null;
    conditions: string | null;
    dissent: string | null;
    recordedBy: string | null;
    planVersion: number;
  };
  say: Say;
};

/** One decision as it was minuted. */
export function RecordedDecision({ decision, say }: Props) {
  const { organ, decidedOn, paragraph, reason, conditions, dissent, recordedBy } = decision;
  const more = [
    { term: say('decision.form.reason'), description: reason },
    { term: say('decision.form.conditions'), description: conditions },
    { term: say('decision.form.dissent'), description: dissent },
    { term: say('decision.recorded.registryNumber'), description: decision.registryNumber },
    { term: say('decision.recorded.version'), description: String(decision.planVersion) },
    { term: say('decision.recorded.recordedBy'), description: recordedBy },
  ];
  return (
    <section>
      <Heading level={3}>{say(`decision.outcome.${decision.outcome}`)}</Heading>
      <p>{say('decision.recorded.meeting', { organ, when: writtenOut(decidedOn, 'sv'), paragraph })}</p>
      <DescriptionList
        items={more.flatMap(({ term, description }) => (description ? [{ term, description }] : []))}
      />
    </section>
  );
}
