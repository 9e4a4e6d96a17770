import { OfficeForm } from '@/components/form/office-form';
import { HowField } from '@/components/report/found-choices';
import { Details } from '@/components/ui/details';
import { newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { buildOnFound } from '../../../../actions';

const say = texts('sv');

/** How many contributions are linked at once at most. */
const atMost = 500;

/** Ties everything that a search has found to the line. */
export function LinkAll({ lineId, contributionIds }: { lineId: string; contributionIds: readonly string[] }) {
  if (contributionIds.length > atMost) return <p>{say('report.ground.tooMany', { count: atMost })}</p>;
  return (
    <Details summary={say('report.ground.linkAllSummary')}>
      <OfficeForm
        action={buildOnFound}
        idempotencyKey={newId()}
        labels={sv.form}
        idPrefix="all-"
        submitLabel={say('report.ground.linkAll', { count: contributionIds.length })}
        submitVariant="secondary"
      >
        <input type="hidden" name="lineId" value={lineId} />
        <input type="hidden" name="via" value="search" />
        {contributionIds.map((id) => (
          <input key={id} type="hidden" name="contributionIds" value={id} />
        ))}
        <HowField say={say} />
      </OfficeForm>
    </Details>
  );
}
