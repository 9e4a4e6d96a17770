import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm, type OfficeFormProps } from '@/components/form/office-form';
import { DispositionFields, dispositionFieldNames } from '@/components/response/disposition-fields';
import { newId } from '@/lib/core/ids';
import type { Answered } from '@/lib/response/model';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';

const say = texts('sv');

type PairFormProps = Pick<OfficeFormProps, 'action' | 'idPrefix' | 'submitLabel'> & {
  pair: { themeId: string; contributionId: string };
  given?: Answered;
};

/** What becomes of one contribution under one theme, where it differs; the empty choice follows the theme. */
export function PairForm({ pair, given, ...form }: PairFormProps) {
  return (
    <OfficeForm
      key={given?.disposition}
      {...form}
      idempotencyKey={newId()}
      labels={sv.form}
      fieldOrder={dispositionFieldNames}
    >
      <HiddenKey name="themeId" value={pair.themeId} />
      <HiddenKey name="contributionId" value={pair.contributionId} />
      <DispositionFields given={given} emptyOption={say('response.pair.follows')} say={say} />
    </OfficeForm>
  );
}
