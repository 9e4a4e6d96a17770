'use client';

import { useContext } from 'react';
import { FormContext } from '@/components/form/form-context';
import { RepeatableRows } from '@/components/form/repeatable-rows';
import { Details } from '@/components/ui/details';
import { type MaskReason, maskReasons } from '@/lib/contribution/model';

type Props = {
  summary: string;
  label: string;
  hint: string;
  rowLabel: string;
  words: string;
  reason: string;
  choose: string;
  reasons: Record<MaskReason, string>;
};

/** Words to hide wherever they stand, folded until needed: most texts need none, and marking is quicker. */
export function TypedMasks({ summary, label, hint, rowLabel, words, reason, choose, reasons }: Props) {
  const { errors, values } = useContext(FormContext);
  const isUsed = (name: string) => name.startsWith('phrases.');
  const typed = Object.entries(values).some(([name, value]) => isUsed(name) && value !== '');
  return (
    <Details summary={summary} open={typed || Object.keys(errors).some(isUsed)}>
      <RepeatableRows
        name="phrases"
        label={label}
        hint={hint}
        rowLabel={rowLabel}
        fewestRows={1}
        spareRows={2}
        fields={[
          { kind: 'text', name: 'words', label: words, required: 'sometimes' },
          {
            kind: 'select',
            name: 'reason',
            label: reason,
            required: 'sometimes',
            options: maskReasons.map((value) => ({ value, label: reasons[value] })),
            emptyOption: choose,
          },
        ]}
      />
    </Details>
  );
}
