import type { ReactNode } from 'react';
import { RadioGroup } from '@/components/form/choices';
import { DateInput } from '@/components/form/date-input';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Say } from '@/lib/text/server';

type Props = {
  organ: string;
  registryNumber: string;
  today: string;
  /** What was recorded, where it is to be mended. */
  recorded?: { decidedOn: string; paragraph: string; dissent: string | null };
  /** What was decided about, as a question, and what the answer can be; left out where it can be one only. */
  outcome?: { question: string; options: { value: string; label: string; hint: string }[] };
  say: Say;
  /** What only this sort of decision has, between its outcome and the dissent. */
  children: ReactNode;
};

/** The fields of any minuted decision, in the order of the minutes, for the error summary. */
export const minutesFields = (...own: readonly string[]) => [
  'organ',
  'decidedOn',
  'paragraph',
  'registryNumber',
  'outcome',
  ...own,
  'dissent',
];

/** What the minutes of a meeting say, field by field. */
export function MinutesFields({ organ, registryNumber, today, recorded, outcome, say, children }: Props) {
  return (
    <>
      <TextInput name="organ" label={say('decision.form.organ')} defaultValue={organ} required />
      <DateInput
        name="decidedOn"
        label={say('decision.form.decidedOn')}
        max={today}
        defaultValue={recorded?.decidedOn}
        required
      />
      <TextInput
        name="paragraph"
        label={say('decision.form.paragraph')}
        hint={say('decision.form.paragraphHint')}
        defaultValue={recorded?.paragraph}
        width="short"
        required
      />
      <TextInput
        name="registryNumber"
        label={say('decision.form.registryNumber')}
        defaultValue={registryNumber}
        width="medium"
        required
      />
      {outcome ? (
        <RadioGroup name="outcome" label={outcome.question} options={outcome.options} required />
      ) : null}
      {children}
      <TextArea
        name="dissent"
        label={say('decision.form.dissent')}
        defaultValue={recorded?.dissent ?? undefined}
        rows={3}
        limit={6000}
      />
    </>
  );
}
