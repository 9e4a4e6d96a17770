import { RadioGroup } from '@/components/form/choices';
import { Fieldset } from '@/components/form/fieldset';
import { FoldedPart } from '@/components/form/folded-part';
import { TextArea } from '@/components/form/text-area';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import { Heading } from '@/components/ui/heading';
import { StateTag } from '@/components/ui/tag';
import type { EvaluatedPrinciple } from '@/lib/followup/queries';
import type { Say } from '@/lib/text/server';

const answers = ['yes', 'partly', 'no'] as const;

type Props = { principle: EvaluatedPrinciple; say: Say };

/** One principle to answer for: what was promised, and whether it was kept. */
export function PromiseFields({ principle, position, say }: Props & { position: number }) {
  const name = (field: string) => `principles.${position}.${field}`;
  return (
    <FoldedPart
      name={`principles.${position}`}
      summary={principle.title}
      open={position === 0}
      marks={{
        answered: say('followup.evaluation.answered'),
        unanswered: say('followup.evaluation.unanswered'),
      }}
    >
      <Fieldset legend={principle.title}>
        <input type="hidden" name={name('principleId')} value={principle.id} />
        <Promised principle={principle} say={say} />
        <RadioGroup
          name={name('kept')}
          label={say('followup.evaluation.kept')}
          options={answers.map((value) => ({ value, label: say(`followup.kept.${value}`) }))}
          required
        />
        <TextArea
          name={name('words')}
          label={say('followup.evaluation.words')}
          rows={3}
          limit={4000}
          required
        />
      </Fieldset>
    </FoldedPart>
  );
}

/** One principle as it was evaluated; before that, what was promised, one press away. */
export function PromiseRead({ principle, say }: Props) {
  const { answer } = principle;
  if (!answer) {
    return (
      <Details summary={principle.title}>
        <Promised principle={principle} say={say} />
      </Details>
    );
  }
  return (
    <section>
      <Heading level={3}>{principle.title}</Heading>
      <p>
        <StateTag state={answer.kept === 'yes' ? 'past' : answer.kept === 'no' ? 'overdue' : 'present'}>
          {`${say('followup.evaluation.kept')} ${say(`followup.kept.${answer.kept}`)}`}
        </StateTag>
      </p>
      <p className="whitespace-pre-line">{answer.words}</p>
      <Details summary={say('followup.evaluation.promised')}>
        <Promised principle={principle} say={say} />
      </Details>
    </section>
  );
}

function Promised({ principle, say }: Props) {
  const { promise, said, overridden } = principle;
  return (
    <DescriptionList
      items={[
        { term: say('followup.evaluation.promised'), description: promise },
        ...(said
          ? [
              {
                term: say(overridden ? 'followup.evaluation.overridden' : 'followup.evaluation.said'),
                description: said,
              },
            ]
          : []),
      ]}
    />
  );
}
