import { OfficeForm } from '@/components/form/office-form';
import { SubmitButton } from '@/components/form/submit-button';
import { newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { shiftLine } from '../actions';

const say = texts('sv');

type Props = { line: { id: string; number: number }; last: boolean };

/** Moves a line one step. The first has nowhere up to go, the last nowhere down; one alone stays. */
export function MoveLine({ line: { id, number }, last }: Props) {
  const first = number === 1;
  if (first && last) return null;
  const down = say('report.lines.moveDown', { number });
  return (
    <OfficeForm
      action={shiftLine}
      idempotencyKey={newId()}
      idPrefix={`move-${id}-`}
      labels={sv.form}
      submitLabel={first ? down : say('report.lines.moveUp', { number })}
      submitVariant="quiet"
      actions={
        first || last ? null : (
          <SubmitButton variant="quiet" name="direction" value="down">
            {down}
          </SubmitButton>
        )
      }
    >
      <input type="hidden" name="lineId" value={id} />
      {first ? <input type="hidden" name="direction" value="down" /> : null}
    </OfficeForm>
  );
}
