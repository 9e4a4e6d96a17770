'use client';

import { RadioGroup } from '@/components/form/choices';
import { TextInput } from '@/components/form/text-input';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import type { CodingWords } from './coding-state';

type ExclusionFieldsProps = {
  words: CodingWords;
  reasons: readonly { value: string; label: string }[];
  leftOut: boolean;
  open: boolean;
};

/** Leaving a contribution out of the count, with a reason of the closed list; or taking it back in. */
export function ExclusionFields({ words, reasons, leftOut, open }: ExclusionFieldsProps) {
  if (leftOut) {
    return (
      <Button name="do" value="include">
        {words.takeIn}
      </Button>
    );
  }
  return (
    <Details summary={words.leaveOut} open={open}>
      <p>{words.leaveOutHint}</p>
      <RadioGroup name="reason" label={words.reason} options={reasons} required />
      <TextInput name="words" label={words.words} required />
      <Button variant="danger" name="do" value="exclude">
        {words.leaveOutButton}
      </Button>
    </Details>
  );
}
