import type { Reader } from '@/components/dialogue/reader';
import { ProseSection } from '@/components/page/layout';
import { EmptyState } from '@/components/ui/empty-state';
import { ItemList } from '@/components/ui/list-item';
import { daysOverdue, overdueFirst, type PublicMeasure } from '@/lib/followup/public-measures';
import { MeasureItem } from './measure-item';

type Props = { measures: readonly PublicMeasure[]; now: Date; reader: Reader };

/** Every promise of every dialogue, the overdue first. */
export function MeasureLists({ measures, now, reader }: Props) {
  const { say } = reader;
  if (measures.length === 0) {
    return (
      <EmptyState heading={say('publicReport.followup.noOverdue')}>
        {say('publicReport.followup.none')}
      </EmptyState>
    );
  }
  const ordered = overdueFirst(measures);
  const late = ordered.filter((measure) => daysOverdue(measure, now) > 0);
  const rest = (...statuses: string[]) =>
    ordered.filter((measure) => !late.includes(measure) && statuses.includes(measure.now.status));
  const parts = [
    ['overdue', late],
    ['coming', rest('planned', 'started')],
    ['done', rest('done')],
    ['stopped', rest('stopped')],
  ] as const;
  return parts.map(([part, list]) =>
    list.length > 0 || part === 'overdue' ? (
      <ProseSection key={part} heading={say(`publicReport.followup.${part}`)} wide>
        {list.length === 0 ? <p>{say('publicReport.followup.noOverdue')}</p> : null}
        <MeasureList measures={list} now={now} reader={reader} withDialogue />
      </ProseSection>
    ) : null,
  );
}

/** Promises in the order that they are given. */
export function MeasureList({ measures, now, reader, withDialogue }: Props & { withDialogue?: boolean }) {
  if (measures.length === 0) return null;
  return (
    <ItemList>
      {measures.map((measure) => (
        <MeasureItem key={measure.id} {...{ measure, now, reader, withDialogue }} />
      ))}
    </ItemList>
  );
}
