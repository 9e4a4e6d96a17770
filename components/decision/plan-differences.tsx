import { DataTable } from '@/components/ui/data-table';
import type { PlanDifference } from '@/lib/plan/differences';
import type { Say } from '@/lib/text/server';
import { fieldInWords } from './field-words';

type Props = {
  differences: readonly PlanDifference[];
  /** The numbers of the two versions; without the second, it is the plan as it is being written. */
  before: number;
  after?: number;
  say: Say;
};

/** What has changed since the decision, field by field. */
export function PlanDifferences({ differences, before, after, say }: Props) {
  if (differences.length === 0) return <p>{say('decision.differences.none')}</p>;
  return (
    <DataTable
      caption={say('decision.differences.heading')}
      captionHidden
      columns={[
        {
          key: 'field',
          header: say('decision.differences.field'),
          rowHeader: true,
          cell: ({ field }) => say(`plan.field.${field}`),
        },
        {
          key: 'before',
          header: say(after ? 'decision.differences.before' : 'decision.differences.version', {
            number: before,
          }),
          cell: ({ field, before: value }) => <Lines lines={fieldInWords(field, value, say)} say={say} />,
        },
        {
          key: 'after',
          header: after
            ? say('decision.differences.after', { number: after })
            : say('decision.differences.draft'),
          cell: ({ field, after: value }) => <Lines lines={fieldInWords(field, value, say)} say={say} />,
        },
      ]}
      rows={differences}
      rowKey={({ field }) => field}
    />
  );
}

function Lines({ lines, say }: { lines: readonly string[]; say: Say }) {
  if (lines.length === 0) return <>{say('decision.differences.blank')}</>;
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
