'use client';

import { useContext } from 'react';
import { Checkbox } from '@/components/form/choices';
import { FormContext, oneText } from '@/components/form/form-context';

/**
 * Carries what the writer saw when the form was opened. Where somebody else has saved meanwhile, it asks
 * before that is written over; what was seen stays the same until they have answered.
 */
export function SeenField({ seen, label, hint }: { seen: string; label: string; hint: string }) {
  const { errors, values } = useContext(FormContext);
  return (
    <>
      <input type="hidden" name="seen" value={oneText(values.seen) ?? seen} />
      {errors.overwrite ? <Checkbox name="overwrite" label={label} hint={hint} /> : null}
    </>
  );
}
