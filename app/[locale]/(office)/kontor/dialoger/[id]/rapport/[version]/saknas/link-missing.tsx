import { OfficeForm } from '@/components/form/office-form';
import { Select } from '@/components/form/select';
import { FoundChoices, type FoundContribution } from '@/components/report/found-choices';
import { newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { buildOnMissing } from '../../actions';

const say = texts('sv');

type Props = {
  contributions: readonly FoundContribution[];
  lines: readonly { id: string; number: number; heading: string }[];
};

/** Ties contributions that no line builds on to a line, where they are listed. */
export function LinkMissing({ contributions, lines }: Props) {
  if (lines.length === 0) return <p>{say('report.missing.noLines')}</p>;
  return (
    <OfficeForm
      action={buildOnMissing}
      idempotencyKey={newId()}
      labels={sv.form}
      fieldOrder={['contributionIds', 'how', 'lineId']}
      submitLabel={say('report.missing.link')}
    >
      <FoundChoices found={contributions} linked={new Set()} say={say} />
      <Select
        name="lineId"
        label={say('report.missing.line')}
        emptyOption={say('report.missing.chooseLine')}
        options={lines.map(({ id, number, heading }) => ({
          value: id,
          label: say('report.lines.name', { number, heading }),
        }))}
        required
      />
    </OfficeForm>
  );
}
