import { DescriptionList } from '@/components/ui/description-list';
import type { PlanContent, PlanField } from '@/lib/plan/model';
import { linesOf } from '@/lib/plan/read';
import type { PlanSection } from '@/lib/plan/sections';
import type { Say } from '@/lib/text/server';
import { keptTogether } from '@/lib/text/together';

type Props = { section: PlanSection; content: PlanContent; say: Say };

/** A part of the plan for those who read it without writing in it. That something is fixed needs no line. */
export function SectionRead({ section, content, say }: Props) {
  const fields = (section.fields as readonly PlanField[]).filter(
    (field) => field !== 'nothingFixed' || content.nothingFixed,
  );
  return (
    <DescriptionList
      items={fields.map((field) => ({
        term: say(`plan.field.${field}`),
        description: <PlanLines content={content} field={field} say={say} />,
      }))}
    />
  );
}

type LinesProps = { content: PlanContent; field: PlanField; say: Say };

/** What a field says, or that nobody has written it yet. */
export function PlanLines({ content, field, say }: LinesProps) {
  const lines = linesOf(content, field, say).map(keptTogether);
  if (lines.length === 0) return say('plan.read.blank');
  if (lines.length === 1) return <span className="whitespace-pre-line">{lines[0]}</span>;
  return (
    <ul className="grid list-disc gap-1 ps-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
