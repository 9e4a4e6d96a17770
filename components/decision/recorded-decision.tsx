import { Corrections } from '@/components/office/corrections';
import { DescriptionList } from '@/components/ui/description-list';
import { Heading } from '@/components/ui/heading';
import { writtenOut } from '@/lib/core/time';
import type { DecisionOnPage } from '@/lib/decision/queries';
import type { Say } from '@/lib/text/server';

type Props = {
  decision: DecisionOnPage;
  say: Say;
  /** The form that mends it. */
  children?: React.ReactNode;
};

/** One decision as it was minuted. */
export function RecordedDecision({ decision, say, children }: Props) {
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
      <Corrections
        corrections={decision.corrections}
        nameOf={(field) => say(`decision.form.${field}`)}
        say={say}
      />
      {children}
    </section>
  );
}
